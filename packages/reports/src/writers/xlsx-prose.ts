/** What of a report is text and no table, as sheets of one column: «Báo cáo» and «Ghi chú». */
import { printCount } from '@ve-dich/domain';
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { Paragraph, ParagraphRole, Report, Run, Section } from '../report.ts';
import { textCell, type Sheet, type SheetRow } from './xlsx-sheet.ts';
import { PLAIN, SHEET_PT, type CellLook } from './xlsx-styles.ts';
import { partsOfRuns } from './xlsx-text.ts';

/** Width of the one column, in digits. */
const WIDTH = 100;

const typeOf = (role: ParagraphRole, { styles }: Profile): TypeStyle => {
  switch (role) {
    case 'part':
    case 'section':
    case 'item':
    case 'body':
    case 'note':
      return styles[role];
    case 'list':
      return styles.body;
  }
};

const HORIZONTAL: Readonly<Record<ParagraphRole, CellLook['horizontal']>> = {
  part: 'center',
  section: 'left',
  item: 'left',
  body: 'justify',
  list: 'left',
  note: 'left',
};

/** A paragraph's runs as they are shown and the looks of their cell. What somebody still has to write is marked. */
export const lookOfParagraph = (
  { role, runs, written }: Paragraph,
  profile: Profile,
): { readonly look: CellLook; readonly runs: readonly Run[] } => {
  const { bold, italic, capitals } = typeOf(role, profile);
  return {
    look: {
      ...PLAIN,
      bold,
      italic,
      horizontal: HORIZONTAL[role],
      indent: role === 'list' ? 1 : 0,
      fill: written?.state === 'to_write' ? 'to_write' : 'none',
    },
    runs: capitals ? runs.map((run) => ({ ...run, text: run.text.toUpperCase() })) : runs,
  };
};

const EMPTY_ROW: SheetRow = { cells: [], heightPt: null };

const linesAs = (text: string, look: Partial<CellLook>): readonly SheetRow[] =>
  text === ''
    ? []
    : partsOfRuns([{ text }]).map((runs) => ({
        cells: [{ kind: 'text', runs, look: { ...PLAIN, ...look } }],
        heightPt: null,
      }));

const styledLine = (text: string, type: TypeStyle, look: Partial<CellLook>): readonly SheetRow[] =>
  linesAs(type.capitals ? text.toUpperCase() : text, { bold: type.bold, italic: type.italic, ...look });

const paragraphRows = (paragraph: Paragraph, profile: Profile): readonly SheetRow[] => {
  const { look, runs } = lookOfParagraph(paragraph, profile);
  return partsOfRuns(runs).map((part) => ({ cells: [{ kind: 'text', runs: part, look }], heightPt: null }));
};

const headRows = ({ head, profile: { styles } }: Report): readonly SheetRow[] => {
  const types = { ...styles, place_date: styles.placeDate };
  const side = (lines: Report['head']['left'], horizontal: CellLook['horizontal']): readonly SheetRow[] =>
    lines.flatMap(({ text, style }) => styledLine(text, types[style], { horizontal }));
  return [...side(head.left, 'left'), ...side(head.right, 'right')];
};

const titleRows = ({ title, profile: { styles } }: Report): readonly SheetRow[] => [
  ...styledLine(title.name, styles.name, { pt: SHEET_PT + 3, horizontal: 'center' }),
  ...styledLine(title.abstract, styles.abstract, { pt: SHEET_PT + 1, horizontal: 'center' }),
  // A line that is drawn on paper has no place in a sheet.
  ...(title.below === 'hyphens' ? linesAs('-----', { horizontal: 'center' }) : []),
];

const signatureRows = ({ signature, profile }: Report): readonly SheetRow[] => {
  const { styles } = profile;
  const right: Partial<CellLook> = { horizontal: 'right' };
  return [
    ...signature.authority.flatMap((line) => styledLine(line, styles.authority, right)),
    ...styledLine(signature.post, styles.post, right),
    ...styledLine(signature.name, styles.signer, right),
    EMPTY_ROW,
    ...styledLine(signature.recipientsLabel, styles.recipientsLabel, {
      underline: profile.recipientsLabelUnderlined,
    }),
    ...signature.recipients.flatMap((recipient) => styledLine(recipient, styles.recipients, {})),
  ];
};

/** A section's text; where a table stands, the sheet on which it is found. */
const sectionRows = (
  section: Section,
  sheetName: string | null,
  { profile, ending }: Report,
): readonly SheetRow[] => {
  const last = section.kind === 'main' ? section.blocks.length - 1 : -1;
  const rows = section.blocks.flatMap((block, at): readonly SheetRow[] => {
    if (block.kind !== 'paragraph') {
      return linesAs(`(${block.summary}: xem trang tính «${sheetName ?? section.name}»)`, { italic: true });
    }
    const isEnd = at === last && ending !== '';
    return paragraphRows(isEnd ? { ...block, runs: [...block.runs, { text: ending }] } : block, profile);
  });
  const endsWithTable = section.kind === 'main' && section.blocks.at(-1)?.kind !== 'paragraph';
  return endsWithTable ? [...rows, ...linesAs(ending, {})] : rows;
};

/** The type of each line above an annex. */
export const annexTypes = ({
  styles,
}: Profile): Readonly<Record<Section['heading'][number]['style'], TypeStyle>> => ({
  number: styles.annexNumber,
  title: styles.annexTitle,
  belongs_to: styles.annexBelongsTo,
  hyphens: styles.body,
});

const annexRows = (section: Section, report: Report): readonly SheetRow[] => {
  const types = annexTypes(report.profile);
  return [
    EMPTY_ROW,
    ...section.heading.flatMap(({ text, style }) => styledLine(text, types[style], { horizontal: 'center' })),
    ...sectionRows(section, null, report),
  ];
};

const oneColumn = (name: string, rows: readonly SheetRow[]): Sheet => ({
  name,
  orientation: 'portrait',
  widths: [WIDTH],
  rows,
  merges: [],
  frozen: null,
  repeated: null,
});

/**
 * The report's text: head, title, main part, signature, then annexes that are nothing but text.
 * @param tableSheets names of the sheets of sections that have tables, by the sections' keys
 */
export const proseSheet = (report: Report, name: string, tableSheets: ReadonlyMap<string, string>): Sheet => {
  const main = report.sections.filter(({ kind }) => kind === 'main');
  const others = report.sections.filter(({ kind, key }) => kind === 'annex' && !tableSheets.has(key));
  return oneColumn(name, [
    ...headRows(report),
    EMPTY_ROW,
    ...titleRows(report),
    EMPTY_ROW,
    ...main.flatMap((section) => sectionRows(section, tableSheets.get(section.key) ?? null, report)),
    EMPTY_ROW,
    ...signatureRows(report),
    ...others.flatMap((section) => annexRows(section, report)),
  ]);
};

/** What the numbers rest on, what each sheet holds, and every note of the report. */
export const notesSheet = (report: Report, name: string, tableSheets: ReadonlyMap<string, string>): Sheet => {
  const { properties, title, basis, sections } = report;
  const whole = `${title.name} ${title.abstract}`.trim();
  const contents = sections.flatMap(({ key, blocks }) => {
    const sheet = tableSheets.get(key) ?? '';
    const charts = blocks.filter((block) => block.kind === 'chart').length;
    return [
      ...blocks.flatMap((block) => (block.kind === 'table' ? linesAs(`${sheet}: ${block.summary}`, {}) : [])),
      ...(charts === 0 ? [] : linesAs(`${sheet}: số liệu của ${printCount(charts)} biểu đồ`, {})),
    ];
  });
  const notes = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'note' ? paragraphRows(block, report.profile) : [],
    ),
  );
  const label = (text: string): readonly SheetRow[] => [
    EMPTY_ROW,
    { cells: [textCell(text, { bold: true })], heightPt: null },
  ];
  return oneColumn(name, [
    ...linesAs(properties.title, { bold: true, pt: SHEET_PT + 3 }),
    ...(whole === properties.title ? [] : linesAs(whole, {})),
    ...label('Căn cứ số liệu'),
    ...basis.lines.flatMap((line) => linesAs(line, {})),
    ...linesAs(`Mã băm SHA-256 của bộ số liệu: ${basis.hash}`, {}),
    ...(contents.length === 0 ? [] : label('Nội dung các trang tính')),
    ...contents,
    ...(notes.length === 0 ? [] : label('Ghi chú của báo cáo')),
    ...notes,
  ]);
};
