/**
 * The profiles that are shipped. Party documents: Hướng dẫn 36-HD/VPTW (2018) and 05-HD/VPTW (2026, known from secondary
 * sources only: `domain.md` §4.1), measures of §4.2. State documents: Nghị định 30/2020/NĐ-CP, measures of §4.3.
 */
import type { ReportProfile } from '@ve-dich/domain';
import type { Profile, TypeStyle } from './profile.ts';

type Looks = { readonly bold?: boolean; readonly italic?: boolean; readonly capitals?: boolean };
const type = (pt: number, { bold = false, italic = false, capitals = false }: Looks = {}): TypeStyle => ({
  pt,
  bold,
  italic,
  capitals,
});

const PARTY_2026: Profile = {
  key: 'party-2026',
  page: { widthMm: 210, heightMm: 297, marginMm: { top: 20, bottom: 20, left: 30, right: 15 } },
  font: 'Times New Roman',
  styles: {
    superior: type(14, { capitals: true }),
    issuer: type(14, { bold: true, capitals: true }),
    separator: type(14),
    number: type(14),
    banner: type(15, { bold: true, capitals: true }),
    motto: type(14, { bold: true }),
    placeDate: type(14, { italic: true }),
    name: type(16, { bold: true, capitals: true }),
    abstract: type(14, { bold: true }),
    part: type(14, { bold: true, capitals: true }),
    section: type(14, { bold: true, capitals: true }),
    item: type(14, { bold: true }),
    body: type(14),
    annexNumber: type(14, { bold: true, capitals: true }),
    annexTitle: type(14, { bold: true, capitals: true }),
    annexBelongsTo: type(13, { italic: true }),
    tableHead: type(10, { bold: true }),
    table: type(10),
    note: type(11, { italic: true }),
    recipientsLabel: type(14),
    recipients: type(12),
    authority: type(14, { bold: true, capitals: true }),
    post: type(14, { capitals: true }),
    signer: type(14, { bold: true }),
    pageNumber: type(14),
  },
  wording: { afterSectionNumber: '- ', assessor: 'cấp ủy' },
  recipientsLabelUnderlined: true,
  body: { firstLineMm: 10, spaceBetweenPt: 6, line: { kind: 'exact', pt: 18 } },
  signatureLines: 4,
  headLeftPercent: 42,
  pageNumberMm: 10,
};

const PARTY_2018: Profile = {
  ...PARTY_2026,
  key: 'party-2018',
  styles: { ...PARTY_2026.styles, abstract: type(15, { bold: true }), pageNumber: type(13) },
};

const STATE_ND30: Profile = {
  ...PARTY_2026,
  key: 'state-nd30',
  styles: {
    ...PARTY_2026.styles,
    superior: type(13, { capitals: true }),
    issuer: type(13, { bold: true, capitals: true }),
    number: type(13),
    banner: type(13, { bold: true, capitals: true }),
    motto: type(14, { bold: true }),
    name: type(14, { bold: true, capitals: true }),
    recipientsLabel: type(12, { bold: true, italic: true }),
    recipients: type(11),
    post: type(14, { bold: true, capitals: true }),
    pageNumber: type(13),
  },
  wording: { afterSectionNumber: '. ', assessor: null },
  recipientsLabelUnderlined: false,
  // Quốc hiệu is wide.
  headLeftPercent: 40,
};

export const PROFILES: Readonly<Record<ReportProfile, Profile>> = {
  'party-2026': PARTY_2026,
  'party-2018': PARTY_2018,
  'state-nd30': STATE_ND30,
};
