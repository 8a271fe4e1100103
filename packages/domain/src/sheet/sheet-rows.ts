/** The rows of a table one by one: which indicator each is of, in which unit, or why it is left out. */
import { takeApart } from '../number-parts.ts';
import { cellText } from './cell.ts';
import { withoutMarks } from './folding.ts';
import type { HeaderBlock } from './header-block.ts';
import type { SheetMonth } from './header-words.ts';
import { isPartNumber, readLabel } from './label.ts';
import { contentOfRow, droppedByForm, droppedByName, usedColumn, type RowContent } from './row-class.ts';
import type { Matched, RowMatcher } from './row-matching.ts';
import type { SheetBody } from './sheet-body.ts';
import type { DropReason, RowMatch } from './row-match.ts';
import type { SheetColumn, SheetIndicator } from './sheet-reading.ts';

/** A row of the table, matched or left out. */
export type MatchedRow = RowContent & { readonly match: RowMatch };

/** «"», «nt», «như trên»: the unit of the row above. */
const DITTO = /^(?:["”“″〃]|''|-? ?nt ?-?|nhu tren|\/\/|-\/\/-)$/;

/** The unit each row states: its own, the one above it where the cells are merged or say «nt». */
const unitReader = (
  body: SheetBody,
  columns: readonly SheetColumn[],
): ((row: number, label: string) => string) => {
  const column = usedColumn(columns, 'unit');
  let above = '';
  return (row, label) => {
    const cell = column === null ? undefined : body.cellAt(row, column);
    const own = cell === undefined ? '' : cellText(cell).trim();
    const isAbove = (cell?.merged?.up ?? 0) > 0 || (own.length <= 20 && DITTO.test(withoutMarks(own)));
    const stated = isAbove ? above : takeApart(own).form === 'empty' ? '' : own;
    above = stated;
    return stated === '' ? (readLabel(label).unit ?? '') : stated;
  };
};

const dropped = (why: DropReason): RowMatch => ({ match: 'dropped', why });

/** Where the rows of the table stand among one another, as far as parts need to know. */
type Above = { readonly isPart: boolean; readonly match: Matched['match']; readonly parentId: string | null };

/** True where the row above that is no part itself is the one that this is a part of. */
const standsUnder = (whole: string | null, above: readonly Above[]): boolean => {
  if (whole === null) return false;
  const nearest = above.findLast(({ isPart, parentId }) => !isPart && parentId !== whole);
  return nearest?.match.match === 'matched' && nearest.match.indicatorId === whole;
};

/**
 * Matches the rows of a table.
 * @param chosen by row, the code a person chose, or `null` for a row to be left out
 */
export const matchRows = (
  body: SheetBody,
  block: HeaderBlock,
  columns: readonly SheetColumn[],
  asked: SheetMonth,
  matcher: RowMatcher,
  chosen: ReadonlyMap<number, string | null>,
): MatchedRow[] => {
  const unitOf = unitReader(body, columns);
  const above: Above[] = [];
  let anotherTable = false;

  const ofName = (content: RowContent, matched: Matched): RowMatch => {
    const { match, needsWhole } = matched;
    if (match.match === 'matched') {
      if (!needsWhole || standsUnder(matcher.parentOf(match.indicatorId), above)) return match;
      const { indicatorId, code, likeness } = match;
      return { match: 'doubtful', why: 'part_of_what', candidates: [{ indicatorId, code, likeness }] };
    }
    const why = droppedByName(content);
    return why === null ? match : dropped(why);
  };

  const ofChoice = (choice: string | null): RowMatch | null => {
    if (choice === null) return dropped('left_out');
    const indicator: SheetIndicator | null = matcher.byCode(choice);
    if (indicator === null) return null;
    const { id: indicatorId, code } = indicator;
    return { match: 'matched', indicatorId, code, by: 'chosen', likeness: 1000 };
  };

  return block.dataRows.map((row): MatchedRow => {
    const said = contentOfRow(body, columns, row);
    const byForm = anotherTable ? 'another_table' : droppedByForm(body, block, columns, said, asked);
    if (byForm === 'another_table') anotherTable = true;
    if (byForm !== null) return { ...said, unit: '', match: dropped(byForm) };

    const content = { ...said, unit: unitOf(row, said.label) };
    const matched = matcher.match(
      content.label,
      content.code === '' ? codeInOrder(content.order) : content.code,
    );
    const choice = chosen.get(row);
    const match = (choice === undefined ? null : ofChoice(choice)) ?? ofName(content, matched);
    if (match.match !== 'dropped' || match.why === 'group') {
      above.push({
        isPart: readLabel(content.label).isPart || isPartNumber(content.order),
        match: match.match === 'dropped' ? { match: 'unknown' } : match,
        parentId: match.match === 'matched' ? matcher.parentOf(match.indicatorId) : null,
      });
    }
    return { ...content, match };
  });
};

/** Codes with letters are known in the column of order numbers too; «4» there is an order number. */
const codeInOrder = (order: string): string => (/\p{L}{2}/u.test(order) ? order : '');
