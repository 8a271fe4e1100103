/** Which report of which dossier: between the words of the address and those of the server. */
import type { REPORT_ANNEXES } from '@ve-dich/domain';
import type { DossierHeadOnWire, Dossiers, ExportOnWire } from '@ve-dich/contract';
import type { ReportSearch } from '../../navigation/search-params.ts';

export type ReportKind = Dossiers['kinds'][number];
export type ReportProfile = ExportOnWire['profile'];
export type ReportAnnex = (typeof REPORT_ANNEXES)[number];
export type ExportFormat = ExportOnWire['format'];

export type ReportChoice = {
  readonly kind: ReportKind;
  readonly profile: ReportProfile;
  readonly annexes: readonly ReportAnnex[];
  /** A saved layout of the first annex by name; `null` for the usual columns. */
  readonly layout: string | null;
};

const KINDS = {
  month: 'thang',
  quarter: 'quy',
  half_year: '6-thang',
  nine_months: '9-thang',
  year: 'nam',
} as const satisfies Record<ReportKind, string>;
const PROFILE_SLUGS = {
  'party-2026': 'dang-2026',
  'party-2018': 'dang-2018',
  'state-nd30': 'nha-nuoc',
} as const satisfies Record<ReportProfile, string>;
const ANNEX_SLUGS = {
  'annex-indicators': '1',
  'annex-concerns': '2',
  'annex-charts': '3',
} as const satisfies Record<ReportAnnex, string>;

const keysOf = <Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] =>
  Object.keys(record) as Key[];

/** The forms a report can have, the newest of the Party's first. */
export const PROFILES = keysOf(PROFILE_SLUGS);
/** What can be left out of a report, in the order of the document. */
export const ANNEXES = keysOf(ANNEX_SLUGS);
/** What goes along unless it is taken out; charts are many pages and are asked for. */
const USUAL: readonly ReportAnnex[] = ['annex-indicators', 'annex-concerns'];

const keyOf = <Key extends string>(
  slugs: Readonly<Record<Key, string>>,
  slug: string | undefined,
): Key | undefined => keysOf(slugs).find((key) => slugs[key] === slug);

/** The choice an address makes; a kind that the month does not end is the month's. */
export const choiceFrom = (search: ReportSearch, kinds: readonly ReportKind[]): ReportChoice => {
  const kind = keyOf(KINDS, search.loai);
  const annexes = search['phu-luc'];
  return {
    kind: kind !== undefined && kinds.includes(kind) ? kind : 'month',
    profile: keyOf(PROFILE_SLUGS, search.mau) ?? 'party-2026',
    annexes: annexes === undefined ? USUAL : ANNEXES.filter((key) => annexes.includes(ANNEX_SLUGS[key])),
    layout: search.cot ?? null,
  };
};

/** The address of a choice: what is usual is not in it, so that it stays short. */
export const searchOf = (dossier: string | undefined, choice: ReportChoice): ReportSearch => ({
  ...(dossier === undefined ? {} : { 'ho-so': dossier }),
  ...(choice.kind === 'month' ? {} : { loai: KINDS[choice.kind] }),
  ...(choice.profile === 'party-2026' ? {} : { mau: PROFILE_SLUGS[choice.profile] }),
  ...(choice.annexes.join() === USUAL.join()
    ? {}
    : {
        'phu-luc':
          choice.annexes.length === 0
            ? (['khong'] as const)
            : ANNEXES.filter((key) => choice.annexes.includes(key)).map((key) => ANNEX_SLUGS[key]),
      }),
  ...(choice.layout === null ? {} : { cot: choice.layout }),
});

/** The dossier an address names, the newest where it names none; `null` where there is no such one. */
export const dossierFrom = (
  search: ReportSearch,
  dossiers: readonly DossierHeadOnWire[],
): DossierHeadOnWire | null => {
  const id = search['ho-so'];
  return (id === undefined ? dossiers[0] : dossiers.find((each) => each.id === id)) ?? null;
};
