/** One indicator at a month, with the history of its figures, targets and paths. Pure. */
import type { FigureVersion, IndicatorDetail } from '@ve-dich/contract';
import { bestKnown, MONTHS, periodOf, type Figure, type Instant, type Month } from '@ve-dich/domain';
import { composeCalendar, composeTargetSet } from '../target-sets/target-set.ts';
import type { MemberYear } from './assess-member.ts';
import type { Book } from './book.ts';
import { assessBook } from './compose-dashboard.ts';
import { composeTerm } from './compose-term.ts';
import { composeUnits } from './compose-units.ts';
import { composeVintages } from './compose-vintages.ts';
import { decimalOf } from '../target-sets/on-wire.ts';
import { composeRow, targetOnWire } from './compose-row.ts';

const versionOnWire = (book: Book, figure: Figure, isBest: boolean): FigureVersion => {
  const { reading } = figure;
  return {
    period: figure.period,
    sequence: figure.sequence,
    form: reading.form,
    inMonth: reading.form === 'number' ? decimalOf(reading.month) : null,
    toDate: reading.form === 'number' ? decimalOf(reading.toDate) : null,
    text: reading.form === 'text' ? reading.text : null,
    absence: reading.form === 'absent' ? reading.absence : null,
    vintage: figure.vintage,
    asOf: figure.asOf,
    recordedAt: figure.recordedAt,
    recordedBy: book.people.get(figure.recordedBy)?.fullName ?? '—',
    reason: figure.reason,
    sourceUrl: figure.sourceUrl,
    illustrative: figure.illustrative,
    best: isBest,
  };
};

/** Every version of this year's (up to the month) and last year's figures, newest recorded first. */
const historyOf = (book: Book, year: MemberYear, month: Month): FigureVersion[] => {
  const best = new Set<string>();
  for (const period of new Set(year.figures.map((figure) => figure.period))) {
    const version = bestKnown(year.figures.filter((figure) => figure.period === period));
    if (version !== null) best.add(version.id);
  }
  return year.figures
    .filter((figure) => figure.period <= periodOf(book.year, month))
    .sort((a, b) => b.sequence - a.sequence)
    .map((figure) => versionOnWire(book, figure, best.has(figure.id)));
};

/**
 * Composes the indicator's page.
 * @returns `null` where the target set has no indicator of that code
 */
export const composeIndicator = (
  book: Book,
  code: string,
  month: Month,
  now: Instant,
): IndicatorDetail | null => {
  const assessed = assessBook(book, month, now);
  const found = assessed.find(({ year }) => year.indicator.code === code);
  if (found === undefined) return null;
  const { year, number } = found;
  const wholes = assessed.filter((each) => each.year.member.parentIndicatorId === null);
  const at = wholes.indexOf(found);
  const period = periodOf(book.year, month);
  return {
    year: book.year,
    month,
    period,
    targetSet: composeTargetSet(book, book.document),
    calendar: composeCalendar(book.calendar, book.reopenings, now),
    unlocked: book.calendar.find((each) => each.period === period)?.state !== 'locked',
    row: composeRow(book, year, number, month),
    definition: year.indicator.definition,
    source: year.indicator.source,
    groupName: book.groups.find((group) => group.code === year.member.groupCode)?.name ?? { vi: '', en: '' },
    coordinators: (year.assignment?.coordinatorUnitIds ?? []).flatMap((id) => {
      const unit = book.units.get(id);
      return unit === undefined ? [] : [{ code: unit.code, name: unit.name }];
    }),
    term: composeTerm(book.year, year, month),
    units: composeUnits(book, year, month, book.districtFigures),
    parts: assessed
      .filter((each) => each.year.member.parentIndicatorId === year.indicator.id)
      .map((each) => composeRow(book, each.year, each.number, month)),
    previousCode: at < 1 ? null : (wholes[at - 1]?.year.indicator.code ?? null),
    nextCode: at < 0 ? null : (wholes[at + 1]?.year.indicator.code ?? null),
    figures: historyOf(book, year, month),
    ...composeVintages(book, year, month),
    targets: year.targets.map((target) => {
      const document = book.documents.get(target.documentId);
      return {
        ...targetOnWire(target, year.indicator),
        reason: target.reason,
        document: { number: document?.number ?? '', title: document?.title ?? { vi: '', en: '' } },
        sourceUrl: target.sourceUrl,
        inForce: target.id === year.target?.id,
      };
    }),
    paths: year.paths.map((path) => ({
      version: path.version,
      method: path.method,
      values: MONTHS.map((each) => decimalOf(path.values[each - 1] ?? null)),
      effectiveFrom: path.effectiveFrom,
      approvedAt: path.approvedAt,
      reason: path.reason,
      illustrative: path.illustrative,
      inForce: path.id === year.path?.id,
    })),
  };
};
