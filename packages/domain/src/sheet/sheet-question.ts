/** What has to be asked about a sheet before all of it can be entered. A closed list; the screens say it in words. */
import type { ChosenRole, SingleRole } from './column-role.ts';
import type { NamedMonth } from './sheet-period.ts';
import type { RowCandidate } from './row-match.ts';

export type SheetQuestion =
  /** Thousands or decimals, of cells that nothing proves. Asked once for all of them. */
  | {
      readonly question: 'number_style';
      /** The sheet proves both styles, or neither. */
      readonly why: 'mixed' | 'unproven';
      readonly columns: readonly number[];
      readonly cells: number;
    }
  /** Several columns could be the one. */
  | {
      readonly question: 'which_column';
      readonly role: SingleRole | 'month';
      readonly columns: readonly number[];
    }
  /** No column is known to hold figures of the month; these hold numbers. */
  | {
      readonly question: 'figure_column';
      readonly columns: readonly number[];
      readonly choices: readonly ChosenRole[];
    }
  /** T1 … T12: the months' own figures or to date? */
  | { readonly question: 'months_count'; readonly columns: readonly number[] }
  /** One of these, perhaps. Rows of which nothing is known are not asked about: most of them are not ours. */
  | {
      readonly question: 'which_indicator';
      readonly row: number;
      readonly candidates: readonly RowCandidate[];
    }
  | { readonly question: 'same_indicator'; readonly indicatorId: string; readonly rows: readonly number[] }
  /** Everything in a unit of another size, once. */
  | {
      readonly question: 'convert';
      readonly from: string;
      readonly to: string;
      readonly rows: readonly number[];
    }
  | {
      readonly question: 'other_unit';
      readonly from: string;
      readonly to: string;
      readonly rows: readonly number[];
    }
  /** More decimals than are kept. */
  | { readonly question: 'round'; readonly rows: readonly number[] }
  | { readonly question: 'index_or_growth'; readonly rows: readonly number[] }
  /** The sheet speaks of another month than the one asked for. */
  | {
      readonly question: 'other_month';
      readonly said: NamedMonth;
      readonly where: 'sheet_name' | 'title' | 'header';
    }
  | { readonly question: 'another_table'; readonly row: number };
