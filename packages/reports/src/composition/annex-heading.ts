/** What stands above every annex (`domain.md` §3.2): its number, its title, what it belongs to, and in the Party five hyphens. */
import type { ChosenColumn, ReportKind } from '@ve-dich/domain';
import type { Section } from '../report.ts';
import type { Writing } from './writing.ts';

/** Where an annex stands, and all it is told beside the facts. */
export type AnnexPlace = {
  readonly kind: ReportKind;
  /** `null` for an only annex: one of one is not numbered. */
  readonly number: number | null;
  /** «(Kèm theo Báo cáo …)» */
  readonly belongsTo: string;
  /** What stands below that: hyphens in the Party, nothing in the State. */
  readonly below: 'hyphens' | 'nothing';
  /** Columns of the table of indicators; `null` for the usual ones. */
  readonly columns: readonly ChosenColumn[] | null;
  readonly writing: Writing;
};

/** «Phụ lục 1», or «Phụ lục» where there is no other. */
export const annexName = ({ number }: Pick<AnnexPlace, 'number'>): string =>
  number === null ? 'Phụ lục' : `Phụ lục ${number}`;

/** The lines above an annex. */
export const annexHeading = (place: AnnexPlace, title: string): Section['heading'] => [
  { text: annexName(place), style: 'number' },
  { text: title, style: 'title' },
  { text: place.belongsTo, style: 'belongs_to' },
  ...(place.below === 'hyphens' ? [{ text: '-----', style: 'hyphens' } as const] : []),
];
