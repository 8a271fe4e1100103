/**
 * The styles of a Word file, made of a profile. Headings are Word's own, so that its navigation and tables of contents
 * work; the rest have names in the reader's language. Paragraphs and runs name a style and hardly anything else.
 */
import {
  AlignmentType,
  LineRuleType,
  ShadingType,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { CHART_TITLE } from '../charts/chart-layout.ts';
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { HeadLine, ParagraphRole, Section, TableRow } from '../report.ts';
import { pointsInTwips, twips } from './docx-measure.ts';
import { TO_WRITE_STYLE } from './docx-text.ts';

/** A style by its id, with the type it prints in. */
export type StyleUse = { readonly id: string; readonly type: TypeStyle };

type Paragraphs = IParagraphStylePropertiesOptions;

/** Empty paragraphs that only close a section or carry a drawn line take no room. */
export const SECTION_END_STYLE = 'SectionEnd';
export const RULE_STYLE = 'Rule';
export const HYPHENS_STYLE = 'BelowAbstract';
export const ABSTRACT_STYLE = 'Abstract';
export const BASIS_STYLE = 'Basis';
export const TITLE_STYLE = 'Title';
export const HEADER_STYLE = 'Header';
export const RECIPIENTS_LABEL_STYLE = 'RecipientsLabel';
export const RECIPIENTS_STYLE = 'Recipients';
export const AUTHORITY_STYLE = 'Authority';
export const POST_STYLE = 'Post';
export const SIGNER_STYLE = 'Signer';

export const CHART_TITLE_STYLE = 'ChartTitle';
export const CHART_STYLE = 'Chart';

/** Type of the lines on what the numbers rest on, in points. */
const BASIS_POINTS = 8.5;

/** The style of a line of the head. */
export function headStyle(profile: Profile, line: HeadLine['style']): StyleUse {
  const { styles } = profile;
  switch (line) {
    case 'superior':
      return { id: 'HeadSuperior', type: styles.superior };
    case 'issuer':
      return { id: 'HeadIssuer', type: styles.issuer };
    case 'separator':
      return { id: 'HeadSeparator', type: styles.separator };
    case 'number':
      return { id: 'HeadNumber', type: styles.number };
    case 'banner':
      return { id: 'HeadBanner', type: styles.banner };
    case 'motto':
      return { id: 'HeadMotto', type: styles.motto };
    case 'place_date':
      return { id: 'HeadPlaceDate', type: styles.placeDate };
  }
}

/** The style of a paragraph of the text. */
export function paragraphStyle(profile: Profile, role: ParagraphRole): StyleUse {
  const { styles } = profile;
  switch (role) {
    case 'part':
      return { id: 'Heading1', type: styles.part };
    case 'section':
      return { id: 'Heading2', type: styles.section };
    case 'item':
      return { id: 'Heading3', type: styles.item };
    case 'body':
      return { id: 'ReportBody', type: styles.body };
    case 'list':
      return { id: 'ReportList', type: styles.body };
    case 'note':
      return { id: 'Note', type: styles.note };
  }
}

/** The style of a line above an annex. */
export function annexStyle(profile: Profile, line: Section['heading'][number]['style']): StyleUse {
  const { styles } = profile;
  switch (line) {
    case 'number':
      return { id: 'AnnexNumber', type: styles.annexNumber };
    case 'title':
      return { id: 'AnnexTitle', type: styles.annexTitle };
    case 'belongs_to':
      return { id: 'AnnexBelongsTo', type: styles.annexBelongsTo };
    case 'hyphens':
      return { id: HYPHENS_STYLE, type: styles.body };
  }
}

export const TABLE_HEAD_STYLE = 'TableHead';

/** The style of the cells of a table's row. */
export function rowStyle(profile: Profile, kind: TableRow['kind']): StyleUse {
  const { table } = profile.styles;
  switch (kind) {
    case 'group':
      return { id: 'TableGroup', type: { ...table, bold: true, capitals: true } };
    case 'indicator':
      return { id: 'TableText', type: table };
    case 'child':
      return { id: 'TableChild', type: { ...table, italic: true } };
    case 'total':
      return { id: 'TableTotal', type: { ...table, bold: true } };
  }
}

function runOf({ pt, bold, italic }: TypeStyle): IRunStylePropertiesOptions {
  return {
    size: pt * 2,
    sizeComplexScript: pt * 2,
    bold,
    boldComplexScript: bold,
    italics: italic,
    italicsComplexScript: italic,
    color: '000000',
  };
}

/** All styles of the document for its profile. */
export function documentStyles(profile: Profile): IStylesOptions {
  const { styles, body, font } = profile;
  const line =
    body.line.kind === 'exact'
      ? { line: pointsInTwips(body.line.pt), lineRule: LineRuleType.EXACT }
      : { line: Math.round(body.line.times * 240), lineRule: LineRuleType.AUTO };
  const single = { line: 240, lineRule: LineRuleType.AUTO };
  const between = pointsInTwips(body.spaceBetweenPt);
  const text: Paragraphs = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(body.firstLineMm) },
    spacing: { before: 0, after: between, ...line },
  };
  const heading: Paragraphs = { ...text, keepNext: true, keepLines: true };
  const tight: Paragraphs = { spacing: { before: 0, after: 0, ...single } };
  const centred: Paragraphs = { ...tight, alignment: AlignmentType.CENTER };
  const centredHeading: Paragraphs = { ...centred, keepNext: true, keepLines: true };
  const rule: Paragraphs = { spacing: { before: 40, after: 0, line: 60, lineRule: LineRuleType.EXACT } };

  const style = (
    id: string,
    name: string,
    type: TypeStyle,
    paragraph: Paragraphs,
    more: Omit<Partial<IParagraphStyleOptions>, 'id' | 'paragraph'> = {},
  ): IParagraphStyleOptions => ({
    basedOn: 'Normal',
    next: id,
    quickFormat: true,
    ...more,
    id,
    name,
    run: { ...runOf(type), ...more.run },
    paragraph,
  });
  const used = ({ id, type }: StyleUse, name: string, paragraph: Paragraphs): IParagraphStyleOptions =>
    style(id, name, type, paragraph);
  const part = { ...centredHeading, spacing: { before: between, after: between, ...line } };

  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: styles.body.pt * 2,
          sizeComplexScript: styles.body.pt * 2,
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
        paragraph: tight,
      },
      title: {
        run: runOf(styles.name),
        paragraph: { ...centredHeading, spacing: { before: 360, after: 0, ...single } },
        next: ABSTRACT_STYLE,
      },
      heading1: { run: runOf(styles.part), paragraph: { ...part, outlineLevel: 0 }, next: 'ReportBody' },
      heading2: {
        run: runOf(styles.section),
        paragraph: { ...heading, outlineLevel: 1 },
        next: 'ReportBody',
      },
      heading3: { run: runOf(styles.item), paragraph: { ...heading, outlineLevel: 2 }, next: 'ReportBody' },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      used(headStyle(profile, 'superior'), 'Cơ quan cấp trên', centred),
      used(headStyle(profile, 'issuer'), 'Cơ quan ban hành', centred),
      used(headStyle(profile, 'separator'), 'Dấu sao', centred),
      used(headStyle(profile, 'number'), 'Số và ký hiệu', centred),
      used(headStyle(profile, 'banner'), 'Tiêu đề văn bản', centred),
      used(headStyle(profile, 'motto'), 'Tiêu ngữ', centred),
      used(headStyle(profile, 'place_date'), 'Địa danh, ngày tháng', centred),
      style(RULE_STYLE, 'Đường kẻ', styles.body, rule),
      style(ABSTRACT_STYLE, 'Trích yếu', styles.abstract, centredHeading),
      style(HYPHENS_STYLE, 'Dưới trích yếu', styles.body, {
        ...centredHeading,
        spacing: { before: 0, after: 240, ...single },
      }),
      used(paragraphStyle(profile, 'body'), 'Nội dung', text),
      used(paragraphStyle(profile, 'list'), 'Gạch đầu dòng', text),
      used(paragraphStyle(profile, 'note'), 'Ghi chú', {
        ...tight,
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 80, after: 0, ...single },
      }),
      // Annexes stand beside the parts in the outline, their titles below them.
      used(annexStyle(profile, 'number'), 'Số phụ lục', { ...centredHeading, outlineLevel: 0 }),
      used(annexStyle(profile, 'title'), 'Tên phụ lục', { ...centredHeading, outlineLevel: 1 }),
      used(annexStyle(profile, 'belongs_to'), 'Phụ lục kèm theo', {
        ...centredHeading,
        spacing: { before: 0, after: 160, ...single },
      }),
      style(TABLE_HEAD_STYLE, 'Đầu bảng', styles.tableHead, centred),
      used(rowStyle(profile, 'indicator'), 'Ô bảng', tight),
      used(rowStyle(profile, 'group'), 'Ô bảng - nhóm', tight),
      used(rowStyle(profile, 'child'), 'Ô bảng - trong đó', tight),
      used(rowStyle(profile, 'total'), 'Ô bảng - tổng số', tight),
      // Its row is not broken: kept with the next paragraph, rows would all be kept on one page.
      style(CHART_TITLE_STYLE, 'Tên biểu đồ', CHART_TITLE, {
        ...centred,
        spacing: { before: 120, after: 40, ...single },
      }),
      style(CHART_STYLE, 'Biểu đồ', styles.table, tight),
      style(RECIPIENTS_LABEL_STYLE, 'Nơi nhận', styles.recipientsLabel, tight, {
        run: profile.recipientsLabelUnderlined ? { underline: {} } : {},
      }),
      style(RECIPIENTS_STYLE, 'Danh sách nơi nhận', styles.recipients, tight),
      style(AUTHORITY_STYLE, 'Quyền hạn', styles.authority, centred),
      style(POST_STYLE, 'Chức vụ', styles.post, centred),
      style(SIGNER_STYLE, 'Họ tên người ký', styles.signer, centred),
      style(
        BASIS_STYLE,
        'Cơ sở số liệu',
        { pt: BASIS_POINTS, bold: false, italic: false, capitals: false },
        { ...tight, keepLines: true },
      ),
      style(HEADER_STYLE, 'header', styles.pageNumber, centred),
      style(SECTION_END_STYLE, 'Hết phần', styles.body, {
        spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
      }),
    ],
    characterStyles: [
      {
        id: TO_WRITE_STYLE,
        name: 'Cần viết',
        quickFormat: true,
        run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFF00' } },
      },
    ],
  };
}
