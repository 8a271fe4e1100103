/** Forms of a month with all it takes to judge them: the same rows for the unit that types and the office that reviews. */
import type { EntryCalendar, EntryRow, SubmissionOnWire } from '@ve-dich/contract';
import {
  dueAtOf,
  hadHandIn,
  monthOf,
  periodOf,
  quantityText,
  seesUnsent,
  targetNumber,
  whyClosed,
  yearOf,
  type Actor,
  type Figure,
  type Instant,
  type Quantity,
  type ReportingPeriod,
  type Submission,
  type SubmissionEvent,
  type Target,
  type Unit,
} from '@ve-dich/domain';
import type { Attachment, ReadingRepositories } from '@ve-dich/storage';
import { dayInHanoi } from '../clock.ts';
import type { Accounts } from './people.ts';
import { lastExplanation, lastWritten } from './last-explanation.ts';
import { isOwed, leadIn, type YearIndicator, type YearStructure } from './structure.ts';
import { whatWasSent, type FormAsSeen } from './what-was-sent.ts';

const decimalOf = (value: Quantity | null): string | null => (value === null ? null : quantityText(value));

const figureOnWire = (figure: Figure): EntryRow['figures'][number] => {
  const { reading } = figure;
  return {
    id: figure.id,
    sequence: figure.sequence,
    period: figure.period,
    form: reading.form,
    month: reading.form === 'number' ? decimalOf(reading.month) : null,
    toDate: reading.form === 'number' ? decimalOf(reading.toDate) : null,
    fraction:
      reading.form === 'number' && reading.fraction !== null
        ? {
            numerator: quantityText(reading.fraction.numerator),
            denominator: quantityText(reading.fraction.denominator),
          }
        : null,
    absence: reading.form === 'absent' ? reading.absence : null,
    text: reading.form === 'text' ? reading.text : null,
    vintage: figure.vintage,
    asOf: figure.asOf,
    recordedAt: figure.recordedAt,
    reason: figure.reason,
  };
};

const targetOnWire = (
  target: Target,
  direction: 'higher' | 'lower' | 'band',
): EntryRow['targets'][number] => ({
  version: target.version,
  rawText: target.rawText,
  operator: target.bound.operator,
  low: decimalOf(target.bound.low),
  high: decimalOf(target.bound.high),
  approximate: target.bound.approximate,
  number: quantityText(targetNumber(target.bound, direction)),
  stretch: decimalOf(target.stretch),
  baseline: decimalOf(target.baseline),
  otherPlans: target.otherPlans.map(({ name, number }) => ({ name, number: quantityText(number) })),
  steps: target.steps.map((step) => ({ ...step })),
  effectiveFrom: target.effectiveFrom,
  illustrative: target.illustrative,
});

/** A form as it travels. */
const submissionOnWire = (
  submission: Submission,
  { personOf }: Accounts,
  isOwnWork: boolean,
): SubmissionOnWire => ({
  state: submission.state,
  version: submission.version,
  content: {
    ...submission.content,
    answers: submission.content.answers.map((answer) => ({ ...answer })),
    explanation: {
      ...submission.content.explanation,
      causes: [...submission.content.explanation.causes],
    },
  },
  savedAt: submission.savedAt,
  savedBy: personOf(submission.savedBy),
  onBehalf: submission.onBehalf,
  isOwnWork,
  composedAt: submission.composedAt,
  submittedAt: submission.submittedAt,
  submittedBy: submission.submittedBy === null ? null : personOf(submission.submittedBy),
  late: submission.late,
  decidedAt: submission.decidedAt,
  decidedBy: submission.decidedBy === null ? null : personOf(submission.decidedBy),
  returned: submission.returned,
});

/** The number as it was then typed. */
const typedIn = ({ content }: SubmissionEvent): string | null => {
  if (content === null || content.form === 'absent') return null;
  if (content.form === 'text') return content.text;
  if (content.numerator.trim() !== '' || content.denominator.trim() !== '')
    return `${content.numerator} / ${content.denominator}`;
  return content.toDate.trim() === '' ? content.month : content.toDate;
};

const eventOnWire = (event: SubmissionEvent, accounts: Accounts): EntryRow['history'][number] => ({
  kind: event.kind,
  at: event.at,
  by: accounts.personOf(event.by),
  reason: event.reason,
  late: event.late,
  typed: typedIn(event),
});

/** What was explained the last month before this one in which anything was. */
const previousExplanation = (
  submissions: readonly Submission[],
  period: string,
  reader: Actor,
): EntryRow['previousExplanation'] => {
  const earlier = submissions.filter((each) => each.period < period);
  const last = seesUnsent(reader) ? lastWritten(earlier) : lastExplanation(earlier);
  return last === null ? null : { ...last, causes: [...last.causes] };
};

const NOBODY = { fullName: '—', title: { vi: 'Chưa giao', en: 'Not assigned' } };
const NO_UNIT = {
  code: '',
  name: { vi: 'Chưa giao đơn vị', en: 'No unit assigned' },
  shortName: { vi: 'Chưa giao', en: 'Not assigned' },
};

/** The month's place in the calendar, as a unit meets it; without one, the month's own. */
export const calendarOf = (
  entry: ReportingPeriod,
  now: Instant,
  unit: Unit | null = null,
): EntryCalendar => ({
  year: yearOf(entry.period),
  month: monthOf(entry.period),
  period: entry.period,
  state: entry.state === 'locked' ? 'locked' : entry.opensAt > now ? 'future' : 'open',
  opensAt: entry.opensAt,
  dueAt: dueAtOf(entry, unit),
  dueAtByLevel: entry.dueAtByLevel,
  version: entry.version,
  cutoffOn: entry.cutoffOn,
  lockedAt: entry.lockedAt,
  now,
  today: dayInHanoi(now),
});

/** Figures as the arithmetic of a month needs them: of the year and the one before, approved versions only. */
export const figuresFor = async (
  repositories: ReadingRepositories,
  structure: YearStructure,
  indicators: readonly YearIndicator[],
): Promise<ReadonlyMap<string, readonly Figure[]>> => {
  const all = await repositories.figures.inRange({
    unitId: structure.provinceId,
    from: periodOf(structure.year - 1, 1),
    to: periodOf(structure.year, 12),
    indicatorIds: indicators.map(({ indicator }) => indicator.id),
  });
  return Map.groupBy(all, (figure) => figure.indicatorId);
};

export type RowsAsked = {
  readonly structure: YearStructure;
  readonly entry: ReportingPeriod;
  readonly indicators: readonly YearIndicator[];
  readonly accounts: Accounts;
  /** Sees what was sent, or everything. */
  readonly reader: Actor;
  readonly now: Instant;
};

/** Rows of the indicators asked for, in one snapshot; a fixed number of queries however many there are. */
export const readRows = async (repositories: ReadingRepositories, asked: RowsAsked): Promise<EntryRow[]> => {
  const { structure, entry, indicators, accounts, reader, now } = asked;
  const { period } = entry;
  const range = {
    unitId: structure.provinceId,
    from: periodOf(structure.year, 1),
    to: period,
    indicatorIds: indicators.map(({ indicator }) => indicator.id),
  };
  const figures = await figuresFor(repositories, structure, indicators);
  const submissions = await repositories.submissions.inRange(range);
  const current = submissions.filter((each) => each.period === period);
  const events = Map.groupBy(
    await repositories.submissions.eventsOf(current.map(({ id }) => id)),
    (event) => event.submissionId,
  );
  const attachments = Map.groupBy(
    await repositories.attachments.inRange({ ...range, from: period }),
    (attachment) => attachment.indicatorId,
  );
  return indicators.map((each): EntryRow => {
    const { indicator, member } = each;
    const assignment = leadIn(each, period);
    const lead = structure.units.get(assignment?.leadUnitId ?? '');
    const head = structure.people.get(assignment?.headId ?? '');
    const form = current.find(({ indicatorId }) => indicatorId === indicator.id) ?? null;
    const whole: FormAsSeen = {
      submission: form,
      events: form === null ? [] : (events.get(form.id) ?? []),
      attachments: attachments.get(indicator.id) ?? [],
    };
    const seen = seesUnsent(reader) ? whole : whatWasSent(whole);
    const own = figures.get(indicator.id) ?? [];
    return {
      code: indicator.code,
      number: each.number,
      name: indicator.name,
      shortName: indicator.shortName,
      group: member.groupCode,
      kind: indicator.kind,
      direction: indicator.direction,
      accumulation: indicator.accumulation,
      unit: indicator.unit,
      decimals: indicator.decimals,
      dueMonths: [...indicator.dueMonths],
      fraction: indicator.fraction,
      definition: indicator.definition,
      source: indicator.source,
      lead: lead === undefined ? NO_UNIT : { code: lead.code, name: lead.name, shortName: lead.shortName },
      head: head === undefined ? NOBODY : { fullName: head.fullName, title: head.title },
      due: isOwed(each, period),
      dueAt: dueAtOf(entry, lead),
      closed: whyClosed(entry, indicator.id, structure.reopenings, now),
      targets: each.targets.map((target) => targetOnWire(target, indicator.direction)),
      paths: each.paths.map((path) => ({
        version: path.version,
        method: path.method,
        values: path.values.map(decimalOf),
        effectiveFrom: path.effectiveFrom,
        approvedAt: path.approvedAt,
      })),
      figures: own.map(figureOnWire),
      submission:
        seen.submission === null
          ? null
          : submissionOnWire(
              seen.submission,
              accounts,
              hadHandIn(seen.submission, whole.events, reader.accountId),
            ),
      previousExplanation: previousExplanation(
        submissions.filter(({ indicatorId }) => indicatorId === indicator.id),
        period,
        reader,
      ),
      attachments: seen.attachments.map((file) => attachmentOnWire(file, accounts)),
      history: seen.events.map((event) => eventOnWire(event, accounts)),
    };
  });
};

/** A file beside a figure as it travels. */
export const attachmentOnWire = (
  file: Attachment,
  { personOf }: Accounts,
): EntryRow['attachments'][number] => ({
  id: file.id,
  name: file.name,
  type: file.type,
  bytes: file.size,
  uploadedAt: file.uploadedAt,
  uploadedBy: personOf(file.uploadedBy),
});
