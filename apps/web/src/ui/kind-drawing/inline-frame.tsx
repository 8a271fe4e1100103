import type { ReactNode } from 'react';
import type { Status } from '../status-mark.tsx';
import type { DrawingFrame } from './frame.ts';
import styles from './kind-drawing.module.css';

type Props = Omit<DrawingFrame, 'wordless'> & {
  readonly kind: string;
  readonly status: Status;
  readonly children: ReactNode;
};

/** The frame of drawings that are marks and words in a line rather than a bar. */
export const InlineFrame = ({ kind, status, label, hint, width, height, decorative, children }: Props) => (
  <span
    className={styles.inline}
    data-kind={kind}
    data-status={status}
    style={{ width: width === undefined ? '100%' : `${width / 16}rem`, minHeight: `${height}px` }}
    {...(hint === undefined ? {} : { title: hint })}
    {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {children}
  </span>
);
