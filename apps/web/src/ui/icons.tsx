/** Line drawings beside words. Inline and always hidden from readers: the word, or the control's name, says it. */
import type { ReactElement } from 'react';
import styles from './icons.module.css';

const PATHS = {
  better: 'M3.5 12.5 12 4M5.5 4H12v6.5',
  worse: 'M3.5 3.5 12 12M12 5.5V12H5.5',
  changed: 'M2.5 8h11M10 4.5 13.5 8 10 11.5',
  left: 'M10 3 5 8l5 5',
  right: 'm6 3 5 5-5 5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.2-1.3L14 14',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.9.3l2-2a2.6 2.6 0 0 0-3.7-3.7L8 4.8M9.2 6.8a2.6 2.6 0 0 0-3.9-.3l-2 2A2.6 2.6 0 0 0 7 12.2l1-1',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  filter: 'M2 4h12M4.5 8h7M6.8 12h2.4',
  outside: 'M6.5 3.5h-3v9h9v-3M9 2.8h4.2V7M13 3 7.5 8.5',
  check: 'm3 8.6 3.2 3.2L13 4.6',
  warning: 'M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.7v.1',
  late: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.8V8l2.3 1.5',
  hourglass: 'M4 2.5h8M4 13.5h8M5 2.5c0 3.6 6 3.6 6 11M11 2.5c0 3.6-6 3.6-6 11',
  minus: 'M4 8h8',
  clip: 'm12.8 7.4-5 5a2.9 2.9 0 0 1-4.1-4.1l5.4-5.4a1.9 1.9 0 0 1 2.7 2.7l-5.3 5.3a.9.9 0 0 1-1.3-1.3l4.6-4.6',
  camera: 'M2 5h3l1-1.8h4L11 5h3v8H2zM8 11.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8',
  pen: 'M2.5 13.5 3.3 10 11 2.3l2.7 2.7L6 12.7zM9.6 3.7l2.7 2.7',
  up_to: 'M8 13V4m-3.5 3.5L8 4l3.5 3.5M3 2.5h10',
  waits: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M8 5v3.2l2 1.3',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  ask: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M8 5.2v3.4M8 10.8v.1',
  undo: 'M3 6h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3 2.8 6l3 3',
  redo: 'M13 6H6.5a3.5 3.5 0 0 0 0 7H10M10.2 3l3 3-3 3',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon of the line's height. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }): ReactElement => (
  <svg
    className={styles.icon}
    viewBox="0 0 16 16"
    style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
    aria-hidden="true"
    focusable="false"
  >
    <path d={PATHS[name]} />
  </svg>
);
