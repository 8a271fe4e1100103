/** What «Ghi» does: one edit for each indicator, all of them one step of the desk. */
import {
  asTyped,
  isEqual,
  readNumber,
  type EntryContent,
  type Quantity,
  type SheetIndicator,
} from '@ve-dich/domain';
import type { Edit } from '../desk/entry-desk.ts';
import { FRACTION_PLACES, NO_NUMBERS, type NumberPlace } from '../view/changes.ts';
import type { Block } from './block.ts';
import type { ImportCell } from './import-cell.ts';
import type { ImportFacts } from './import-facts.ts';
import type { ImportPreview, ImportRow } from './import-preview.ts';

/** The wire keeps no longer a number. */
const LONGEST_NUMBER = 200;

/** As it stood in the cell where that reads as the same number by itself, else as if it had been typed. */
const textOf = (value: Quantity, raw: string, { decimals, unit }: SheetIndicator): string => {
  const alone = readNumber(raw, { decimals, unit: unit.vi, style: null, negatives: true });
  const isItself = alone.form === 'number' && isEqual(alone.value, value);
  return isItself && raw.trim().length <= LONGEST_NUMBER ? raw.trim() : asTyped(value);
};

const isSettled = ({ outcome }: ImportCell): boolean => outcome === 'write' || outcome === 'same';

/** The number an import leaves in a place; empty where it follows from the other. */
const numberAt = (
  place: NumberPlace,
  cells: readonly ImportCell[],
  indicator: SheetIndicator,
): string | null => {
  const cell = cells.find((each) => each.place === place && isSettled(each));
  return cell?.taken?.form === 'number' ? textOf(cell.taken.value, cell.raw, indicator) : null;
};

/**
 * Numbers of a row put into a form. A number that the block does not have is cleared: it follows from the one it has, and
 * an old one beside it would contradict it. So are numerator and denominator: as long as they stand the rate is theirs.
 */
const withNumbers = (
  content: EntryContent,
  month: string | null,
  toDate: string | null,
  origin: Block['origin'],
): EntryContent => ({
  ...content,
  form: 'number',
  absence: null,
  text: '',
  ...NO_NUMBERS,
  month: month ?? '',
  toDate: toDate ?? '',
  style: null,
  origin,
});

const withWordsOf = (content: EntryContent, text: string, origin: Block['origin']): EntryContent => ({
  ...content,
  form: 'text',
  text,
  ...NO_NUMBERS,
  absence: null,
  style: null,
  origin,
});

const editOf = (rows: readonly ImportRow[], indicator: SheetIndicator, origin: Block['origin']): Edit => {
  const cells = rows.flatMap((row) => row.cells);
  const extras = rows.flatMap((row) => row.extras).filter(({ outcome }) => outcome === 'write');
  const words = cells.flatMap(({ outcome, taken }) =>
    outcome === 'write' && taken?.form === 'words' ? [taken.text] : [],
  );
  const [text] = words;
  const isWritten = cells.some(({ outcome }) => outcome === 'write');
  const at = (place: NumberPlace): string | null => numberAt(place, cells, indicator);
  return (content) => {
    const filled = !isWritten
      ? content
      : text === undefined
        ? withNumbers(content, at('month'), at('toDate'), origin)
        : withWordsOf(content, text, origin);
    return extras.reduce((before, extra) => ({ ...before, [extra.kind]: extra.text }), filled);
  };
};

/** The edits of an import, by indicator, in the order of the block. */
export const editsOf = (
  preview: ImportPreview,
  facts: ImportFacts,
  origin: Block['origin'],
): readonly (readonly [string, Edit])[] =>
  facts.indicators.flatMap((indicator): (readonly [string, Edit])[] => {
    const rows = preview.rows.filter(
      ({ match, outcome }) =>
        match.match === 'matched' && match.indicatorId === indicator.id && outcome !== 'skip',
    );
    const isWritten = rows.some(({ cells, extras }) =>
      [...cells, ...extras].some(({ outcome }) => outcome === 'write'),
    );
    return isWritten ? [[indicator.code, editOf(rows, indicator, origin)]] : [];
  });

/** A number of the form that gives way to what the import writes: worked out anew from it, or gone. */
export type GivingWay = { readonly place: NumberPlace; readonly becomes: 'recomputed' | 'cleared' };

/** The numbers of the form that an import would take out without putting others in their places, in the form's order. */
export const givingWayOf = ({ cells, line }: ImportRow): readonly GivingWay[] => {
  const written = cells.filter(({ outcome }) => outcome === 'write');
  if (line === null || written.length === 0) return [];
  const isTyped = (place: NumberPlace): boolean => line.content[place].trim() !== '';
  const isInWords = written.some(({ taken }) => taken?.form === 'words');
  const becomes = line.isSum && !isInWords ? 'recomputed' : 'cleared';
  return [
    ...(['month', 'toDate'] as const)
      .filter((place) => isTyped(place) && !cells.some((each) => each.place === place && isSettled(each)))
      .map((place) => ({ place, becomes }) as const),
    ...FRACTION_PLACES.filter(isTyped).map((place) => ({ place, becomes: 'cleared' }) as const),
  ];
};
