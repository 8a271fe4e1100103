/** Names of exported files (`ux.md` §2.8): «BC_thang-05-2024_BTV_2024-06-10_v2.docx». */
import type { ExportFormat, ReportKind } from '@ve-dich/domain';
import type { ReportFacts } from '../facts.ts';

const KIND_WORDS = (kind: ReportKind, month: number): string => {
  switch (kind) {
    case 'month':
      return `thang-${String(month).padStart(2, '0')}`;
    case 'quarter':
      return `quy-${['I', 'II', 'III', 'IV'][month / 3 - 1] ?? month}`;
    case 'half_year':
      return '6-thang';
    case 'nine_months':
      return '9-thang';
    case 'year':
      return 'nam';
  }
};

/** Letters and digits of a meeting's name, as initials: «Hội nghị Ban Thường vụ Tỉnh ủy» is «HNBTVTU». */
const initials = (meeting: string): string =>
  meeting
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\d/.test(word) ? word : word.charAt(0).toUpperCase()))
    .join('')
    .slice(0, 20);

/** The file's name: plain ASCII, no path, short. */
export const fileNameOf = (
  { year, month, meeting }: Pick<ReportFacts, 'year' | 'month' | 'meeting'>,
  {
    kind,
    version,
    format,
  }: { readonly kind: ReportKind; readonly version: number; readonly format: ExportFormat },
): string => {
  const name = initials(meeting.name);
  return [
    'BC',
    `${KIND_WORDS(kind, month)}-${year}`,
    ...(name === '' ? [] : [name]),
    meeting.heldOn,
    `v${version}`,
  ]
    .join('_')
    .concat(`.${format}`);
};

/** A file's name without its version and format: what «v1» and «v2» are versions of. */
export const fileStemOf = (fileName: string): string => fileName.replace(/_v\d+\.[a-z]+$/u, '');
