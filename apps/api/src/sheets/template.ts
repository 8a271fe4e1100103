/** A unit's month as a sheet to be filled in: what is known, what has been put down so far, and where to type. */
import {
  decimalsOf,
  isRefusal,
  lastDayOf,
  monthOf,
  quantityText,
  readNumber,
  refusal,
  seriesOf,
  targetInForce,
  yearOf,
  type Actor,
  type CivilDate,
  type EntryContent,
  type Figure,
  type Month,
  type Quantity,
  type Refusal,
  type ReportingPeriod,
  type Submission,
  type Target,
  type Unit,
  type Vintage,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { unitsMonth } from '../month-work/find-entry.ts';
import { figuresFor } from '../month-work/rows.ts';
import { isOwed, ledBy, type Structures, type YearIndicator } from '../month-work/structure.ts';
import { writeWorkbook, type SheetStyle, type WrittenOut } from './write-workbook.ts';

const HEADERS = (year: number): readonly string[] => [
  'Mã',
  'TT',
  'Chỉ tiêu',
  'ĐVT',
  `Kế hoạch năm ${year}`,
  'Lũy kế kỳ trước',
  'Trong tháng',
  'Lũy kế',
  'Loại số liệu',
  'Tính đến ngày',
  'Ghi chú',
];
const WIDTHS = [10, 6, 48, 14, 16, 16, 16, 16, 14, 15, 40];
const KIND_COLUMN = 8;
const VINTAGE_WORDS: Readonly<Record<Vintage, string>> = {
  estimate: 'Ước',
  preliminary: 'Sơ bộ',
  official: 'Chính thức',
};
const HINT =
  'Điền các ô màu vàng: trong tháng hoặc lũy kế. Ô trống là chưa có số liệu, không phải số 0. Đề nghị giữ nguyên cột Mã.';

const two = (value: number): string => String(value).padStart(2, '0');
/** «31/08/2024». */
const dayWords = (day: string): string => day.split('-').toReversed().join('/');

const textOut = (text: string, style: SheetStyle = 'plain'): WrittenOut => ({ text, style });
const numberOut = (value: Quantity, decimals: number, style: SheetStyle = 'plain'): WrittenOut => ({
  number: quantityText(value),
  decimals: Math.max(decimals, decimalsOf(value)),
  style,
});

/** The plan as a number where its words are one number, as its words otherwise. */
const planOut = (target: Target | null, decimals: number): WrittenOut => {
  if (target === null) return textOut('');
  const { low, high } = target.bound;
  const number = low === null ? high : high === null || quantityText(low) === quantityText(high) ? low : null;
  return number === null ? textOut(target.rawText) : numberOut(number, decimals);
};

/** What was known to date the last month before this one in which anything was. */
const beforeOut = (
  { indicator }: YearIndicator,
  figures: readonly Figure[],
  { period }: ReportingPeriod,
): WrittenOut => {
  const { months } = seriesOf(
    indicator.accumulation,
    yearOf(period),
    figures,
    undefined,
    indicator.dueMonths,
  );
  const known = months.findLast(
    ({ month, figure, toDate }) => month < monthOf(period) && figure !== null && toDate !== null,
  );
  return known?.toDate == null ? textOut('') : numberOut(known.toDate, indicator.decimals);
};

/** A number as it was typed: as a number where it can be read as one, as it stands otherwise. */
const typedOut = (raw: string, { style }: EntryContent, { indicator }: YearIndicator): WrittenOut => {
  const read = readNumber(raw, {
    decimals: indicator.decimals,
    unit: indicator.unit.vi,
    style,
    negatives: true,
  });
  return read.form === 'number'
    ? numberOut(read.value, indicator.decimals, 'input')
    : textOut(raw.trim(), 'input');
};

const entryOut = (
  each: YearIndicator,
  submission: Submission | null,
  cutoffOn: CivilDate,
): readonly WrittenOut[] => {
  const empty: WrittenOut = { style: 'input' };
  if (submission === null) return [empty, empty, empty, textOut(dayWords(cutoffOn), 'input'), empty];
  const { content } = submission;
  return [
    content.form === 'number' ? typedOut(content.month, content, each) : empty,
    content.form === 'number'
      ? typedOut(content.toDate, content, each)
      : textOut(content.form === 'text' ? content.text : '', 'input'),
    textOut(VINTAGE_WORDS[content.vintage], 'input'),
    textOut(dayWords(content.asOf.trim() === '' ? cutoffOn : content.asOf), 'input'),
    textOut(content.note, 'input'),
  ];
};

type TemplateAsked = {
  readonly year: number;
  readonly month: Month;
  readonly unitCode: string;
};

const compose = (
  unit: Unit,
  entry: ReportingPeriod,
  rows: readonly (readonly WrittenOut[])[],
): Uint8Array => {
  const [year, month] = [yearOf(entry.period), monthOf(entry.period)];
  return writeWorkbook({
    name: `T${month}`,
    widths: WIDTHS,
    frozen: { rows: 3, columns: 3 },
    choice: { column: KIND_COLUMN, words: Object.values(VINTAGE_WORDS) },
    rows: [
      [textOut(`Số liệu tháng ${two(month)}/${year} – ${unit.name.vi}`, 'title')],
      [textOut(HINT, 'hint')],
      HEADERS(year).map((words) => textOut(words, 'head')),
      ...rows,
    ],
  });
};

/** The template of a unit's month, and what it is called. */
export const readTemplate = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  { year, month, unitCode }: TemplateAsked,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | Refusal> => {
  const structure = await structures(repositories, year);
  const found = unitsMonth(structure, actor, unitCode, month);
  if (structure === null || isRefusal(found)) return refusal('not-found');
  const { unit, entry } = found;
  const owed = ledBy(structure, unit.id, entry.period).filter((each) => isOwed(each, entry.period));
  const figures = await figuresFor(repositories, structure, owed);
  const submissions = await repositories.submissions.inRange({
    unitId: structure.provinceId,
    from: entry.period,
    to: entry.period,
    indicatorIds: owed.map(({ indicator }) => indicator.id),
  });
  const rows = owed.map((each) => {
    const { indicator, number, targets } = each;
    const submission = submissions.find(({ indicatorId }) => indicatorId === indicator.id) ?? null;
    return [
      textOut(indicator.code),
      textOut(number),
      textOut(indicator.name.vi),
      textOut(indicator.unit.vi),
      planOut(targetInForce(targets, lastDayOf(entry.period)), indicator.decimals),
      beforeOut(each, figures.get(indicator.id) ?? [], entry),
      ...entryOut(each, submission, entry.cutoffOn),
    ];
  });
  return {
    name: `so-lieu-${unit.code}-${year}-${two(month)}.xlsx`,
    bytes: compose(unit, entry, rows),
  };
};
