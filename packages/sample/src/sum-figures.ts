/** The figures of an indicator that adds up, year by year, with their versions. */
import { periodOf, type Period } from '@ve-dich/domain';
import { illustrative, publishedDraft, type Draft } from './draft.ts';
import { withRunningTotals } from './ledger.ts';
import { monthValues, publishedIn } from './month-values.ts';
import { atWork, laterRecording, ordinaryRecording } from './recording.ts';
import { EARLY_ESTIMATES, firmingOf, historyOf, type Firming } from './revisions.ts';
import { RUNNING_TOTALS } from './running-totals.ts';
import { silenceOf } from './silences.ts';
import { fromUnits, hash, inUnits, wholes } from './whole-units.ts';

type YearOfSums = {
  readonly indicator: string;
  readonly lead: string;
  readonly year: number;
  readonly scale: number;
  /** The months as they stand at the end, in whole units. */
  readonly values: readonly number[];
};

const totalBefore = (values: readonly number[], index: number): number =>
  values.slice(0, index).reduce((sum, value) => sum + value, 0);

/** Whether a month has only its own illustrative first figure: nothing published, no told history, no silence. */
const isFree = (sums: YearOfSums, period: Period): boolean =>
  !publishedIn(sums.indicator, sums.year, 'bac-kan').some((one) => one.period === period) &&
  historyOf(sums.indicator, period) === null &&
  silenceOf(sums.indicator, period) === null;

/**
 * What first figures differed from the standing ones by. Errors come in pairs of neighbouring months (a payment booked
 * a month late), so that no running total after the pair is touched.
 */
const firstErrors = (sums: YearOfSums, firming: Firming | null): ReadonlyMap<Period, number> => {
  const errors = new Map<Period, number>();
  const upTo = Math.min(firming?.upTo ?? 0, sums.values.length);
  let tooHigh = 0;
  for (let index = 0; index + 1 < upTo; index += 1) {
    const [here, there] = [periodOf(sums.year, index + 1), periodOf(sums.year, index + 2)];
    if (!isFree(sums, here) || !isFree(sums, there)) continue;
    const smaller = Math.min(sums.values[index] ?? 0, sums.values[index + 1] ?? 0);
    const key = hash(`error ${sums.indicator} ${here}`);
    const most = sums.scale === 0 && smaller < 40 ? wholes(smaller, 4) : wholes(smaller, 40);
    if (most === 0 || key % 3 === 0) continue;
    // At most one first figure a year is too high: revised down twice is a warning (W9) that must mean something.
    const isHigh = key % 5 === 0 && tooHigh === 0;
    if (isHigh) tooHigh += 1;
    const error = (1 + (key % Math.min(most, 2000))) * (isHigh ? 1 : -1);
    errors.set(here, error);
    errors.set(there, -error);
    index += 1;
  }
  return errors;
};

/** The versions of one published month. */
const publishedVersions = (sums: YearOfSums, period: Period, index: number): Draft[] => {
  const before = totalBefore(sums.values, index);
  return publishedIn(sums.indicator, sums.year, 'bac-kan')
    .filter((one) => one.period === period)
    .map((one) =>
      publishedDraft(one, period, sums.lead, {
        toDate: one.toDate,
        month: one.month ?? fromUnits(inUnits(one.toDate ?? '0', sums.scale) - before, sums.scale),
      }),
    );
};

/** The versions of one month whose history is told. */
const toldVersions = (sums: YearOfSums, period: Period, value: number): Draft[] =>
  (historyOf(sums.indicator, period)?.steps ?? []).map((step) =>
    illustrative(
      period,
      step.on === null
        ? ordinaryRecording(period, sums.indicator, sums.lead)
        : laterRecording(period, step.on, `${sums.indicator} ${period}`),
      step.vintage,
      { month: fromUnits(value + inUnits(step.by, sums.scale), sums.scale), reason: step.reason },
    ),
  );

const versionsOf = (sums: YearOfSums, index: number, firming: Firming | null, error: number): Draft[] => {
  const period = periodOf(sums.year, index + 1);
  const value = sums.values[index] ?? 0;
  const ordinary = ordinaryRecording(period, sums.indicator, sums.lead);
  const silence = silenceOf(sums.indicator, period);
  if (silence !== null) return [illustrative(period, ordinary, 'estimate', silence)];
  if (historyOf(sums.indicator, period) !== null) return toldVersions(sums, period, value);
  const published = publishedVersions(sums, period, index);
  if (published.length > 0) {
    const early = EARLY_ESTIMATES[`${sums.indicator} ${period}`];
    if (early === undefined) return published;
    const month = inUnits(early.toDate, sums.scale) - totalBefore(sums.values, index);
    const value = { month: fromUnits(month, sums.scale), reason: early.reason };
    return [illustrative(period, ordinary, 'estimate', value), ...published];
  }
  const first = illustrative(period, ordinary, 'estimate', { month: fromUnits(value + error, sums.scale) });
  if (firming === null || index + 1 > firming.upTo) return [first];
  // One instant for the whole year: the totals are right only when all of it is in.
  const recordedAt = atWork(firming.on, `firm ${sums.indicator} ${sums.year}`);
  const { asOf } = laterRecording(period, firming.on, '');
  const firm = illustrative(period, { asOf, recordedAt }, firming.vintage, {
    month: fromUnits(value, sums.scale),
    reason: error === 0 ? firming.reason : `${firming.reason}; điều chỉnh số ước`,
  });
  return [first, firm];
};

/** Every version of an indicator's months in a year, in order of recording. */
export const sumFigures = (indicator: string, lead: string, year: number): readonly Draft[] => {
  const scale = RUNNING_TOTALS[indicator]?.scale ?? 0;
  const sums: YearOfSums = { indicator, lead, year, scale, values: monthValues(indicator, year) };
  const firming = firmingOf(indicator, year);
  const errors = firstErrors(sums, firming);
  const drafts = sums.values.flatMap((_value, index) =>
    versionsOf(sums, index, firming, errors.get(periodOf(year, index + 1)) ?? 0),
  );
  return withRunningTotals(drafts, scale);
};
