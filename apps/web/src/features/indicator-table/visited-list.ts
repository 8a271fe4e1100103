/**
 * What the list looked like when the reader left it for a page of one indicator, so that «next» follows the list's
 * order and coming back finds the same filter and the same row. For the life of the page only: a link opened in a
 * fresh window starts from the resolution's order.
 */
import type { IndicatorsSearch } from '../../navigation/search-params.ts';

export type VisitedList = {
  readonly address: string;
  readonly search: IndicatorsSearch;
  readonly codes: readonly string[];
};

let visited: VisitedList | null = null;
let lastSeen: string | null = null;

/** Keeps the list as it stands; called whenever its order changes. */
export const rememberList = (list: VisitedList): void => {
  visited = list;
};

/** The list the reader came from, if it was of this year and month. */
export const visitedList = (address: string): VisitedList | null =>
  visited?.address === address ? visited : null;

/** Notes the indicator whose page is open; the list will select it. */
export const rememberSeen = (code: string): void => {
  lastSeen = code;
};

/** The indicator seen last, once: a second visit to the list selects nothing by itself. */
export const takeLastSeen = (): string | null => {
  const code = lastSeen;
  lastSeen = null;
  return code;
};
