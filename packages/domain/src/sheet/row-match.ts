/** Which indicator a row is of, or why of none. */

/** An indicator that a row may be of; `likeness` in thousandths, 1000 for the same name. */
export type RowCandidate = { readonly indicatorId: string; readonly code: string; readonly likeness: number };

export const DROP_REASONS = [
  'title',
  'header',
  /** «A B C 1 2 3=2/1» under the header. */
  'numbering',
  'total',
  /** «I», «A. KINH TẾ», «Trong đó:». */
  'group',
  /** Notes, sources and signatures below the table. */
  'footer',
  'hidden',
  /** Numbers with no name beside them. */
  'no_name',
  /** Of another table below, whose columns may mean something else. */
  'another_table',
  /** A person said so. */
  'left_out',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

export type RowMatch =
  | {
      readonly match: 'matched';
      readonly indicatorId: string;
      readonly code: string;
      readonly by: 'chosen' | 'code' | 'name' | 'short_name' | 'remembered' | 'likeness';
      readonly likeness: number;
    }
  | {
      readonly match: 'doubtful';
      readonly why:
        /** Something like it, not certainly it. */
        | 'alike'
        /** Several indicators have the name, the code or the likeness. */
        | 'several'
        /** The code is of one indicator, the name of another. */
        | 'code_and_name'
        /** The name is a part's, and its whole does not stand above it. */
        | 'part_of_what';
      readonly candidates: readonly RowCandidate[];
    }
  | { readonly match: 'unknown' }
  | { readonly match: 'dropped'; readonly why: DropReason };
