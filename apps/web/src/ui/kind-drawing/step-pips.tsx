import type { ReactElement } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import type { DrawnRow } from './drawn-row.ts';
import type { DrawingFrame } from './frame.ts';
import { InlineFrame } from './inline-frame.tsx';
import { joinedNumber, numberWords } from './number-words.ts';
import type { StepAt, StepState } from './steps.ts';
import styles from './kind-drawing.module.css';

/** A full disc, a crossed square, a ring with a dot, a small ring: four outlines, so that no colour is needed. */
const PIPS: Readonly<Record<StepState, ReactElement>> = {
  done: (
    <>
      <circle className={styles.pipFull} cx="8" cy="8" r="7" />
      <path className={styles.pipGlyph} d="M4.6 8.3 7 10.8l4.4-5.2" />
    </>
  ),
  overdue: (
    <>
      <rect className={styles.pipOpen} x="2" y="2" width="12" height="12" />
      <path className={styles.pipLine} d="m5 5 6 6m0-6-6 6" />
    </>
  ),
  next: (
    <>
      <circle className={styles.pipOpen} cx="8" cy="8" r="6" />
      <circle className={styles.pipFull} cx="8" cy="8" r="2.5" />
    </>
  ),
  later: <circle className={styles.pipOpen} cx="8" cy="8" r="3.5" />,
};

type Props = DrawingFrame & { readonly row: DrawnRow; readonly steps: readonly StepAt[] };

/** The steps of a milestone as pips in their order, and how many of them are done. Never a percentage. */
export const StepPips = ({ row, steps, wordless, ...frame }: Props) => {
  const language = useLocale();
  const words = numberWords(row, language);
  const side = Math.min(frame.height, 16);
  return (
    <InlineFrame {...frame} kind="steps" status={row.assessment.status}>
      {steps.length === 0 ? null : (
        <span className={styles.pips}>
          {steps.map((step) => (
            <svg
              key={`${step.dueMonth} ${step.name.vi}`}
              className={styles.pip}
              viewBox="0 0 16 16"
              data-step={step.state}
              style={{ width: `${side}px`, height: `${side}px` }}
              focusable="false"
            >
              {PIPS[step.state]}
            </svg>
          ))}
        </span>
      )}
      {wordless || words === null ? null : <span className={styles.words}>{joinedNumber(words)}</span>}
    </InlineFrame>
  );
};
