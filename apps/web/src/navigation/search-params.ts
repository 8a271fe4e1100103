/**
 * What the address carries besides the path: everything another person needs in order to see the same thing
 * (`ux.md` §1.4). Addresses are typed by hand and sent by chat: an unknown value falls back quietly.
 */
import type { Status } from '@ve-dich/domain';
import type { Locale } from '../i18n/locale.ts';

export type SearchRecord = Readonly<Record<string, unknown>>;

/** The words for statuses in an address. */
export const STATUS_SLUGS = {
  will_miss: 'khong-dat',
  at_risk: 'nguy-co',
  on_track: 'dung-tien-do',
  met: 'da-dat',
  no_data: 'chua-co-so-lieu',
  not_due: 'chua-den-ky',
  withheld: 'chua-cong-bo',
  final_missed: 'ket-qua-khong-dat',
  final_met: 'ket-qua-dat',
  final_exceeded: 'ket-qua-vuot',
} as const satisfies Record<Status, string>;
export type StatusSlug = (typeof STATUS_SLUGS)[Status];

const GROUPINGS = ['xu-huong', 'linh-vuc', 'don-vi'] as const;
const SORTS = ['can-chu-y', 'tt', 'ten', 'ten-giam', 'phan-tram', 'phan-tram-giam'] as const;
const VIEWS = ['bang', 'the', 'ma-tran'] as const;
const DENSITIES = ['gon', 'thoang', 'chieu'] as const;
const CHARTS = ['luy-ke', 'thang'] as const;
/** Where a figure is on its way through the office. */
export const REVIEW_TABS = ['cho', 'tra-lai', 'chua-nop', 'duyet'] as const;
const ENTRY_VIEWS = ['thang', 'ca-nam', 'xem-lai'] as const;
/** The words for a report's kind, profile and annexes in an address. */
const REPORT_KINDS = ['thang', 'quy', '6-thang', '9-thang', 'nam'] as const;
const REPORT_PROFILES = ['dang-2026', 'dang-2018', 'nha-nuoc'] as const;
const REPORT_ANNEXES = ['1', '2', '3', 'khong'] as const;
const LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];

export type Grouping = (typeof GROUPINGS)[number];
export type Sort = (typeof SORTS)[number];
type View = (typeof VIEWS)[number];
export type Density = (typeof DENSITIES)[number];
export type ChartKind = (typeof CHARTS)[number];
export type ReviewTab = (typeof REVIEW_TABS)[number];

type CommonSearch = {
  /** Stated as undefined where the reader takes the language out of the address again. */
  readonly lang?: Locale | undefined;
  /** Target set: its code; the Party resolution's where absent. */
  readonly bo?: string;
};
export type OverviewSearch = CommonSearch & {
  readonly lv?: readonly string[];
  readonly nhom?: Grouping;
};
export type IndicatorsSearch = CommonSearch & {
  readonly lv?: readonly string[];
  readonly tt?: readonly StatusSlug[];
  readonly dv?: readonly string[];
  readonly q?: string;
  readonly sx?: Sort;
  readonly xem?: View;
  readonly 'mat-do'?: Density;
};
export type IndicatorSearch = CommonSearch & {
  readonly 'bieu-do'?: ChartKind;
  readonly bang?: '1';
};
export type ReviewSearch = CommonSearch & {
  readonly tt?: ReviewTab;
  /** The figure looked at, by its indicator. */
  readonly muc?: string;
};
export type ReportSearch = CommonSearch & {
  /** The dossier, by its id; the newest where absent. */
  readonly 'ho-so'?: string;
  readonly loai?: (typeof REPORT_KINDS)[number];
  readonly mau?: (typeof REPORT_PROFILES)[number];
  /** Which annexes; the tables where absent. */
  readonly 'phu-luc'?: readonly (typeof REPORT_ANNEXES)[number][];
  /** A saved layout of the first annex, by its name; the usual columns where absent. */
  readonly cot?: string;
};
export type EntrySearch = CommonSearch & {
  /** The indicator in focus. */
  readonly ct?: string;
  readonly xem?: (typeof ENTRY_VIEWS)[number];
};
export type SignInSearch = { readonly lang?: Locale | undefined; readonly tiep?: string };

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const oneOf = <Value extends string>(known: readonly Value[], value: unknown): Value | undefined =>
  known.find((candidate) => candidate === value);

/** A name somebody gave: as long as the server takes. */
const nameOf = (value: unknown): string | undefined => textOf(value)?.slice(0, 60);

const CODE = /^[a-z0-9-]{1,40}$/;
const codeOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text !== undefined && CODE.test(text) ? text : undefined;
};

const parts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];

const listOf = <Value extends string>(
  value: unknown,
  accept: (part: string) => part is Value,
): readonly Value[] | undefined => {
  const accepted = [...new Set(parts(value).filter(accept))];
  return accepted.length === 0 ? undefined : accepted;
};

const isCode = (part: string): part is string => CODE.test(part);
const isStatusSlug = (part: string): part is StatusSlug => Object.values<string>(STATUS_SLUGS).includes(part);

type Present<Shape> = { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> };

/** Leaves out what is absent, so that the address stays short. */
const present = <Shape extends Record<string, unknown>>(shape: Shape): Present<Shape> =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Present<Shape>;

const common = (search: SearchRecord) => ({ lang: oneOf(LOCALES, search['lang']), bo: codeOf(search['bo']) });

/** Search parameters every page knows. */
export const commonSearch = (search: SearchRecord): CommonSearch => present(common(search));

/** Toàn cảnh. */
export const overviewSearch = (search: SearchRecord): OverviewSearch =>
  present({
    ...common(search),
    lv: listOf(search['lv'], isCode),
    nhom: oneOf(GROUPINGS, search['nhom']),
  });

/** Chỉ tiêu. */
export const indicatorsSearch = (search: SearchRecord): IndicatorsSearch =>
  present({
    ...common(search),
    lv: listOf(search['lv'], isCode),
    tt: listOf(search['tt'], isStatusSlug),
    dv: listOf(search['dv'], isCode),
    q: textOf(search['q'])?.slice(0, 80),
    sx: oneOf(SORTS, search['sx']),
    xem: oneOf(VIEWS, search['xem']),
    'mat-do': oneOf(DENSITIES, search['mat-do']),
  });

/** Chi tiết chỉ tiêu. */
export const indicatorSearch = (search: SearchRecord): IndicatorSearch =>
  present({
    ...common(search),
    'bieu-do': oneOf(CHARTS, search['bieu-do']),
    bang: oneOf(['1'] as const, search['bang']),
  });

/** Duyệt số liệu. */
export const reviewSearch = (search: SearchRecord): ReviewSearch =>
  present({ ...common(search), tt: oneOf(REVIEW_TABS, search['tt']), muc: codeOf(search['muc']) });

const isAnnex = (part: string): part is (typeof REPORT_ANNEXES)[number] =>
  REPORT_ANNEXES.some((known) => known === part);

/** Báo cáo. */
export const reportSearch = (search: SearchRecord): ReportSearch =>
  present({
    ...common(search),
    'ho-so': codeOf(search['ho-so']),
    loai: oneOf(REPORT_KINDS, search['loai']),
    mau: oneOf(REPORT_PROFILES, search['mau']),
    'phu-luc': listOf(search['phu-luc'], isAnnex),
    cot: nameOf(search['cot']),
  });

/** Nhập số liệu. */
export const entrySearch = (search: SearchRecord): EntrySearch =>
  present({ ...common(search), ct: codeOf(search['ct']), xem: oneOf(ENTRY_VIEWS, search['xem']) });

/** Where to go after signing in: a path of this site, never another host («//evil», «/\evil», «https:»). */
export const sameSitePath = (value: unknown): string | undefined => {
  const text = textOf(value);
  if (text === undefined || !text.startsWith('/')) return undefined;
  const base = 'https://here.invalid';
  if (!URL.canParse(text, base)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, base);
  // The normalised form, not the text: browsers read «\» and tabs in their own way.
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : undefined;
};

/** Đăng nhập. */
export const signInSearch = (search: SearchRecord): SignInSearch =>
  present({ lang: oneOf(LOCALES, search['lang']), tiep: sameSitePath(search['tiep']) });

/** Reads a query as plain text: no value is taken for a number or for JSON. */
export const parseSearch = (query: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(query));

/** Writes a query that a person can read: lists joined with commas, slashes left as they are. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const written = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => {
      const text = Array.isArray(value) ? value.join(',') : String(value);
      return `${encodeURIComponent(key)}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
    });
  return written.length === 0 ? '' : `?${written.join('&')}`;
};
