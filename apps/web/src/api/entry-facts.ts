/** What came over the wire as the domain's own values: the form judges what is typed by the same functions as the server. */
import type { EntryCalendar, EntryForm, EntryRow } from '@ve-dich/contract';
import {
  bestKnown,
  contentOfFigure,
  DEFAULT_RULE,
  quantity,
  readRule,
  type CivilDate,
  type EntryContent,
  type Figure,
  type Indicator,
  type Instant,
  type Path,
  type Period,
  type PreviewFacts,
  type Quantity,
  type Reading,
  type Target,
} from '@ve-dich/domain';

const decimal = (text: string | null): Quantity | null => (text === null ? null : quantity(text));

type KnownFigure = EntryRow['figures'][number];

const readingOf = (figure: KnownFigure): Reading => {
  if (figure.form === 'absent') return { form: 'absent', absence: figure.absence ?? 'not_published' };
  if (figure.form === 'text') return { form: 'text', text: figure.text ?? '' };
  const { fraction } = figure;
  return {
    form: 'number',
    month: decimal(figure.month),
    toDate: decimal(figure.toDate),
    fraction:
      fraction === null
        ? null
        : { numerator: quantity(fraction.numerator), denominator: quantity(fraction.denominator) },
  };
};

const figureOf = (figure: KnownFigure, row: EntryRow): Figure => ({
  id: figure.id,
  sequence: figure.sequence,
  indicatorId: row.code,
  unitId: '',
  period: figure.period as Period,
  reading: readingOf(figure),
  vintage: figure.vintage,
  asOf: figure.asOf as CivilDate,
  recordedAt: figure.recordedAt as Instant,
  recordedBy: '',
  supersedes: null,
  reason: figure.reason,
  sourceUrl: null,
  illustrative: false,
});

const targetOf = (target: EntryRow['targets'][number], row: EntryRow): Target => ({
  id: `${row.code}/${target.version}`,
  targetSetId: '',
  indicatorId: row.code,
  version: target.version,
  rawText: target.rawText,
  bound: {
    operator: target.operator,
    low: decimal(target.low),
    high: decimal(target.high),
    approximate: target.approximate,
  },
  stretch: decimal(target.stretch),
  baseline: decimal(target.baseline),
  otherPlans: target.otherPlans.map(({ name, number }) => ({ name, number: quantity(number) })),
  steps: target.steps as Target['steps'],
  term: null,
  effectiveFrom: target.effectiveFrom as CivilDate,
  documentId: '',
  reason: '',
  sourceUrl: null,
  illustrative: target.illustrative,
});

const pathOf = (path: EntryRow['paths'][number], row: EntryRow): Path => ({
  id: `${row.code}/${path.version}`,
  targetSetId: '',
  indicatorId: row.code,
  version: path.version,
  method: path.method,
  values: path.values.map(decimal),
  effectiveFrom: path.effectiveFrom as CivilDate,
  committedBy: null,
  approvedAt: path.approvedAt as Instant | null,
  approvedBy: null,
  reason: '',
  illustrative: false,
});

/** The indicator of a row. */
const indicatorOf = (row: EntryRow): Indicator => ({
  id: row.code,
  code: row.code,
  name: row.name,
  shortName: row.shortName,
  kind: row.kind,
  direction: row.direction,
  accumulation: row.accumulation,
  unit: row.unit,
  decimals: row.decimals,
  dueMonths: row.dueMonths as Indicator['dueMonths'],
  fraction: row.fraction,
  // How units make the whole is no matter of one form.
  aggregation: 'manual',
  definition: row.definition,
  source: row.source,
});

/** A row's approved versions of the two years. */
const figuresOf = (row: EntryRow): readonly Figure[] => row.figures.map((figure) => figureOf(figure, row));

/** True where a figure of a month stands, whatever it says. */
export const isKnown = (row: Pick<EntryRow, 'figures'>, period: string): boolean =>
  row.figures.some((figure) => figure.period === period);

/** What stands for a month of a row, as a form would say it; `null` where nothing does. */
export const standingContent = (row: EntryRow, period: string): EntryContent | null => {
  const figures = figuresOf(row);
  const standing = bestKnown(figures.filter((figure) => figure.period === period));
  if (standing === null) return null;
  const { accumulation, dueMonths } = indicatorOf(row);
  return contentOfFigure(standing, { accumulation, dueMonths, figures });
};

/** All it takes to look ahead at a month of a row. */
export const previewFactsOf = (
  row: EntryRow,
  calendar: EntryCalendar,
  rule: EntryForm['rule'],
): PreviewFacts => ({
  indicator: indicatorOf(row),
  period: calendar.period as Period,
  today: calendar.today as CivilDate,
  cutoffOn: calendar.cutoffOn as CivilDate,
  figures: figuresOf(row),
  targets: row.targets.map((target) => targetOf(target, row)),
  paths: row.paths.map((path) => pathOf(path, row)),
  rule: readRule(rule.version, rule.settings) ?? DEFAULT_RULE,
});
