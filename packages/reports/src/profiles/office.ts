import type { ReportProfile } from '@ve-dich/domain';
/** Whose papers these are: names, place, signer, recipients. Data of the installation; the defaults follow the province. */

export type OfficeOfProfile = {
  /** Above the issuing body; empty where there is none. */
  readonly superior: string;
  readonly issuer: string;
  /** «-BC/TU»: what follows the number, which the document system gives. */
  readonly symbol: string;
  readonly place: string;
  /** Who reports, in running text: «Ban Thường vụ Tỉnh ủy». */
  readonly author: string;
  /** Above the post, a line each: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH». */
  readonly authority: readonly string[];
  readonly post: string;
  readonly name: string;
  readonly recipients: readonly string[];
};

export type Office = {
  /** «ủy» or «uỷ»: both are right, every office has its own. */
  readonly tone: 'ủy' | 'uỷ';
  readonly of: Readonly<Record<ReportProfile, OfficeOfProfile>>;
};

/**
 * The usual office of a province.
 * @param province «Bắc Kạn», without «tỉnh»
 */
export const usualOffice = (province: string): Office => {
  const party: OfficeOfProfile = {
    superior: '',
    issuer: `Tỉnh ủy ${province}`,
    symbol: '-BC/TU',
    place: province,
    author: 'Ban Thường vụ Tỉnh ủy',
    authority: ['T/M BAN THƯỜNG VỤ'],
    post: 'Phó Bí thư',
    name: '',
    recipients: [
      '- Ban Bí thư Trung ương Đảng (để b/c);',
      '- Các đồng chí Tỉnh ủy viên;',
      '- Đảng ủy Ủy ban nhân dân tỉnh;',
      '- Các đảng bộ trực thuộc Tỉnh ủy;',
      '- Lưu Văn phòng Tỉnh ủy.',
    ],
  };
  return {
    tone: 'ủy',
    of: {
      'party-2026': party,
      'party-2018': {
        ...party,
        // Hướng dẫn 36: commas between recipients, a full stop after the last.
        recipients: party.recipients.map((each) => each.replace(/;$/, ',')),
      },
      'state-nd30': {
        superior: '',
        issuer: `Ủy ban nhân dân tỉnh ${province}`,
        symbol: '/BC-UBND',
        place: province,
        author: 'Ủy ban nhân dân tỉnh',
        authority: ['TM. ỦY BAN NHÂN DÂN'],
        post: 'Chủ tịch',
        name: '',
        recipients: [
          '- Thường trực Tỉnh ủy;',
          '- Thường trực Hội đồng nhân dân tỉnh;',
          '- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;',
          '- Các sở, ban, ngành;',
          '- Lưu: VT, TH.',
        ],
      },
    },
  };
};
