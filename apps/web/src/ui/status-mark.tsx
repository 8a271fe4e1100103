import type { IndicatorRow } from '@ve-dich/contract';
import type { ReactElement } from 'react';
import styles from './status-mark.module.css';

/** Every status a screen can show. */
export type Status = IndicatorRow['assessment']['status'];

const tick = <path className={styles.glyph} d="M4.3 8.3 7 11l4.8-5.6" />;
const cross = <path className={styles.glyph} d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />;
const disc = <circle cx="8" cy="8" r="8" />;
// The bare square on its corner: at 14 px an octagon read as a disc, so the bad shape has four corners only.
const diamond = <path d="M8 -.4 16.4 8 8 16.4 -.4 8Z" />;
const ring = <circle className={styles.ring} cx="8" cy="8" r="6.9" />;

const SHAPES: Readonly<Record<Status, ReactElement>> = {
  met: (
    <>
      {disc}
      {tick}
    </>
  ),
  on_track: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3.5" />
      <path className={styles.glyph} d="M4 8h7M8 4.6 11.4 8 8 11.4" />
    </>
  ),
  at_risk: (
    <>
      <path d="M8 .6 16 15H0Z" />
      <path className={styles.glyph} d="M8 5.4v4.6M8 11.4v1.9" />
    </>
  ),
  will_miss: (
    <>
      {diamond}
      {cross}
    </>
  ),
  no_data: (
    <>
      {ring}
      <path className={styles.mark} d="M6 6.5a2 2 0 1 1 3.1 1.7C8.3 8.7 8 9.1 8 9.8M8 11.7v.1" />
    </>
  ),
  not_due: (
    <>
      {ring}
      <path className={styles.mark} d="M5 8h6" />
    </>
  ),
  withheld: (
    <>
      {ring}
      <path className={styles.mark} d="M6.3 7.6V6.3a1.7 1.7 0 0 1 3.4 0v1.3" />
      <rect x="5" y="7.6" width="6" height="4.2" rx="0.8" />
    </>
  ),
  final_exceeded: (
    <>
      {disc}
      <path className={styles.glyph} d="m2.6 8.6 2.3 2.4 4-4.8M7.6 10.6l.5.4 4.4-5.2" />
    </>
  ),
  final_met: (
    <>
      {disc}
      {tick}
    </>
  ),
  final_missed: (
    <>
      {diamond}
      {cross}
    </>
  ),
};

/** The diamond looks smaller than a disc of the same box; drawn larger it weighs the same. */
const DIAMOND_SCALE = 1.15;

type StatusSymbolProps = {
  status: Status;
  /** Side in CSS pixels at a root of 16 px; grows with the root. */
  size?: number;
  /** The status as a word, where no word stands beside the symbol. Without it the symbol is hidden from readers. */
  label?: string;
};

/** The shape of a status. Shape, not colour, tells one from another: greyscale print and forced colours keep it. */
export const StatusSymbol = ({ status, size = 16, label }: StatusSymbolProps) => {
  const scale = status === 'will_miss' || status === 'final_missed' ? DIAMOND_SCALE : 1;
  const side = `${(size * scale) / 16}rem`;
  const margin = `${(size * (1 - scale)) / 32}rem`;
  return (
    <svg
      className={styles.symbol}
      data-status={status}
      viewBox="-.5 -.5 17 17"
      style={{ width: side, height: side, margin }}
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {label === undefined ? null : <title>{label}</title>}
      {SHAPES[status]}
    </svg>
  );
};

type StatusMarkProps = {
  status: Status;
  /** The word: `text.status[status]`. */
  word: string;
  size?: number;
  /** Why a person decided otherwise than the rules proposed; shows the pen. */
  adjusted?: string | undefined;
  /** Keeps symbol and word on one line and cuts nothing. */
  className?: string | undefined;
};

/** Symbol and word together: the full statement of a status. */
export const StatusMark = ({ status, word, size = 16, adjusted, className }: StatusMarkProps) => (
  <span
    className={className === undefined ? styles.statusMark : `${styles.statusMark} ${className}`}
    data-status={status}
  >
    <StatusSymbol status={status} size={size} />
    <span className={styles.word}>{word}</span>
    {adjusted === undefined ? null : (
      <span className={styles.adjusted} title={adjusted}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.pen}>
          <path d="M2.5 13.5 3.3 10 11 2.3l2.7 2.7L6 12.7zM9.6 3.7l2.7 2.7" />
        </svg>
        <span className={styles.adjustedWords}>{adjusted}</span>
      </span>
    )}
  </span>
);
