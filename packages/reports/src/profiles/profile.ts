/** Every measure of a document as data (`domain.md` §4.2, §4.3). Points for type, millimetres for paper. */

import type { ReportProfile } from '@ve-dich/domain';

export type TypeStyle = {
  readonly pt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Printed in capitals whatever the text is written in. */
  readonly capitals: boolean;
};

export type Profile = {
  readonly key: ReportProfile;
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly marginMm: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
  };
  /** Named in the .docx; the .pdf embeds a font of the same widths. */
  readonly font: string;
  readonly styles: {
    readonly superior: TypeStyle;
    readonly issuer: TypeStyle;
    readonly separator: TypeStyle;
    readonly number: TypeStyle;
    /** «ĐẢNG CỘNG SẢN VIỆT NAM», or «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM». */
    readonly banner: TypeStyle;
    readonly motto: TypeStyle;
    readonly placeDate: TypeStyle;
    readonly name: TypeStyle;
    readonly abstract: TypeStyle;
    readonly part: TypeStyle;
    readonly section: TypeStyle;
    readonly item: TypeStyle;
    readonly body: TypeStyle;
    readonly annexNumber: TypeStyle;
    readonly annexTitle: TypeStyle;
    readonly annexBelongsTo: TypeStyle;
    readonly tableHead: TypeStyle;
    readonly table: TypeStyle;
    readonly note: TypeStyle;
    readonly recipientsLabel: TypeStyle;
    readonly recipients: TypeStyle;
    readonly authority: TypeStyle;
    readonly post: TypeStyle;
    readonly signer: TypeStyle;
    readonly pageNumber: TypeStyle;
  };
  /** Forms of words that differ between the Party and the State. */
  readonly wording: {
    /** After a section's Roman number: «I- », or «I. ». */
    readonly afterSectionNumber: string;
    /** Whose general assessment a report asks for: «cấp ủy»; `null` for that of who reports. */
    readonly assessor: string | null;
  };
  readonly recipientsLabelUnderlined: boolean;
  readonly body: {
    readonly firstLineMm: number;
    readonly spaceBetweenPt: number;
    /** Distance of lines: so many points exactly, or so many times the type. */
    readonly line:
      | { readonly kind: 'exact'; readonly pt: number }
      | { readonly kind: 'times'; readonly times: number };
  };
  /** Empty lines between the post and the name. */
  readonly signatureLines: number;
  /** Width of the head's left column, of the text's width in percent. */
  readonly headLeftPercent: number;
  /** Distance of the page number from the paper's upper edge. */
  readonly pageNumberMm: number;
};
