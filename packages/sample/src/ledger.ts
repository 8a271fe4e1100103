/**
 * Running totals as units would have typed them: each version's total is the sum of the months as they were known when
 * it was recorded. Where a month is corrected after later ones were reported, those are recorded again with the new
 * total, so that the best known versions always add up.
 */
import { bestKnown, monthOf, type Period } from '@ve-dich/domain';
import { byRecording, illustrative, type Draft } from './draft.ts';
import { fromUnits, inUnits } from './whole-units.ts';

type Entry = Draft & { readonly sequence: number };

const monthUnits = (entry: Entry | null, scale: number): number =>
  entry === null || entry.month === null ? 0 : inUnits(entry.month, scale);

/** The drafts of one indicator and year, with running totals, in order of recording. */
export const withRunningTotals = (drafts: readonly Draft[], scale: number): readonly Draft[] => {
  const known = new Map<Period, Entry[]>();
  const written: Entry[] = [];
  let sequence = 0;
  const next = (): number => (sequence += 1);
  const best = (period: Period): Entry | null => bestKnown(known.get(period) ?? []);
  const periods = (): Period[] => [...known.keys()].sort();
  /** The sum of the best known months before a period. */
  const before = (period: Period): number =>
    periods()
      .filter((other) => other < period)
      .reduce((sum, other) => sum + monthUnits(best(other), scale), 0);
  const record = (entry: Entry): void => {
    const versions = known.get(entry.period);
    if (versions === undefined) known.set(entry.period, [entry]);
    else versions.push(entry);
  };
  const finish = (entry: Entry): void => {
    const total = before(entry.period) + monthUnits(entry, scale);
    const toDate = fromUnits(total, scale);
    if (entry.toDate !== null && inUnits(entry.toDate, scale) !== total) {
      throw new RangeError(`${entry.period}: ${entry.toDate} published, ${toDate} summed`);
    }
    const finished = { ...entry, toDate };
    const versions = known.get(entry.period) ?? [];
    versions[versions.indexOf(entry)] = finished;
    written.push(finished);
  };
  /** Records again the later months whose total has become stale. */
  const recalculate = (after: Period, like: Draft): void => {
    for (const period of periods().filter((other) => other > after)) {
      const stale = best(period);
      if (stale === null || stale.month === null || stale.toDate === null) continue;
      const total = before(period) + monthUnits(stale, scale);
      if (inUnits(stale.toDate, scale) === total) continue;
      if (!stale.illustrative) throw new RangeError(`${period}: a published total would be recalculated`);
      const again: Entry = {
        ...illustrative(period, { asOf: stale.asOf, recordedAt: like.recordedAt }, stale.vintage, {
          month: stale.month,
          toDate: fromUnits(total, scale),
          reason: `Tính lại lũy kế theo số điều chỉnh của tháng ${String(monthOf(after))}`,
        }),
        sequence: next(),
      };
      record(again);
      written.push(again);
    }
  };

  const ordered = byRecording(drafts);
  for (let at = 0; at < ordered.length;) {
    const batch: Entry[] = [];
    const instant = ordered[at]?.recordedAt;
    for (; at < ordered.length && ordered[at]?.recordedAt === instant; at += 1) {
      batch.push({ ...(ordered[at] as Draft), sequence: next() });
    }
    for (const entry of batch) record(entry);
    for (const entry of batch) {
      if (entry.absence === null && entry.text === null) finish(entry);
      else written.push(entry);
    }
    const first = batch[0];
    if (first !== undefined) recalculate(first.period, first);
  }
  return written.map(({ sequence: _sequence, ...draft }) => draft);
};
