/** The figures of an indicator whose latest reading stands for the year: levels, rates, growth, changes. */
import { periodOf, readPeriod, type Period } from '@ve-dich/domain';
import { byRecording, illustrative, publishedDraft, type Draft } from './draft.ts';
import { LEVELS } from './levels.ts';
import { listedOf } from './list.ts';
import { publishedIn } from './month-values.ts';
import { laterRecording, ordinaryRecording } from './recording.ts';
import { firmingOf, historyOf } from './revisions.ts';
import { silenceOf } from './silences.ts';
import { fromUnits, hash, inUnits } from './whole-units.ts';

const SCALE = 2;

/** The first estimate of a level that was firmed up later: now and then a last digit low, never in the closing month. */
const firstEstimate = (indicator: string, period: Period, level: string): string => {
  if (period.endsWith('-12') || hash(`level ${indicator} ${period}`) % 4 !== 0) return level;
  const digit = listedOf(indicator).decimals >= SCALE ? 1 : 10;
  return fromUnits(inUnits(level, SCALE) - digit, SCALE);
};

const versionsOf = (
  indicator: string,
  lead: string,
  year: number,
  period: Period,
  level: string,
): Draft[] => {
  const ordinary = ordinaryRecording(period, indicator, lead);
  const history = historyOf(indicator, period);
  if (history !== null) {
    return history.steps.map((step) =>
      illustrative(
        period,
        step.on === null ? ordinary : laterRecording(period, step.on, `${indicator} ${period}`),
        step.vintage,
        { toDate: fromUnits(inUnits(level, SCALE) + inUnits(step.by, SCALE), SCALE), reason: step.reason },
      ),
    );
  }
  const firming = firmingOf(indicator, year);
  if (firming === null || Number(period.slice(5)) > firming.upTo) {
    return [illustrative(period, ordinary, 'estimate', { toDate: level })];
  }
  return [
    illustrative(period, ordinary, 'estimate', {
      toDate: firstEstimate(indicator, period, level),
    }),
    illustrative(period, laterRecording(period, firming.on, `${indicator} ${period}`), firming.vintage, {
      toDate: level,
      reason: firming.reason,
    }),
  ];
};

/** Every version of an indicator's levels in a year, in order of recording. */
export const levelFigures = (indicator: string, lead: string, year: number): readonly Draft[] => {
  const published = publishedIn(indicator, year, 'bac-kan').map((one) => {
    const period = readPeriod(one.period);
    if (period === null) throw new RangeError(`no such period: ${one.period}`);
    return publishedDraft(one, period, lead, { toDate: one.toDate });
  });
  const filled = (LEVELS[indicator]?.[year] ?? []).flatMap(([month, level]) => {
    const period = periodOf(year, month);
    const silence = silenceOf(indicator, period);
    if (silence !== null) {
      return [illustrative(period, ordinaryRecording(period, indicator, lead), 'estimate', silence)];
    }
    return published.some((one) => one.period === period)
      ? []
      : versionsOf(indicator, lead, year, period, level);
  });
  return byRecording([...published, ...filled]);
};
