import { quantityText, signOf } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import type { DrawnRow } from './drawn-row.ts';
import type { DrawingFrame } from './frame.ts';
import { InlineFrame } from './inline-frame.tsx';
import { numberWords, placesUp } from './number-words.ts';
import styles from './kind-drawing.module.css';

/** More than this is not counted at a glance; the words say how many places. */
const MOST_ARROWHEADS = 3;

/** Pointing up and full, or down and open: told apart without colour. */
const ARROWHEADS = { up: 'M5 1.5 9 8.5H1Z', down: 'M5 8.5 1.75 2H8.25Z', same: 'M1 5H9' } as const;

const Arrowheads = ({ row }: { readonly row: DrawnRow }) => {
  const up = placesUp(row);
  if (up === null) return null;
  const way = signOf(up) > 0 ? 'up' : signOf(up) < 0 ? 'down' : 'same';
  const places = Math.abs(Number(quantityText(up)));
  const marks = Array.from({ length: Math.min(Math.max(places, 1), MOST_ARROWHEADS) }, (_, index) => index);
  return (
    <span className={styles.arrowheads}>
      {marks.map((mark) => (
        <svg key={mark} className={styles.arrowhead} viewBox="0 0 10 10" data-way={way} focusable="false">
          <path d={ARROWHEADS[way]} />
        </svg>
      ))}
    </span>
  );
};

/** A place in a ranking: no bar, its words and an arrowhead for each place up or down. */
export const RankMarks = ({ row, wordless, ...frame }: DrawingFrame & { readonly row: DrawnRow }) => {
  const language = useLocale();
  const words = numberWords(row, language);
  if (words === null) return null;
  return (
    <InlineFrame {...frame} kind="rank" status={row.assessment.status}>
      {wordless ? null : <span className={styles.words}>{words.number}</span>}
      <Arrowheads row={row} />
      {wordless || words.beside === '' ? null : <span className={styles.words}>{words.beside}</span>}
    </InlineFrame>
  );
};
