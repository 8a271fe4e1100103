/** Whether a form could lie before the office as it stands: what is sent, and what the office mends for a unit. */
import {
  previewEntry,
  refusal,
  type EntryContent,
  type Figure,
  type Instant,
  type Refusal,
  type ReportingPeriod,
  type Rule,
} from '@ve-dich/domain';
import { dayInHanoi } from '../clock.ts';
import type { YearIndicator } from './structure.ts';

export type Judging = {
  readonly entry: ReportingPeriod;
  readonly at: Instant;
  /** Approved versions of the year and the one before, by indicator. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly rule: Rule;
};

/** Why not, with what is wanted; `null` where it is ready. The server looks with the same eyes as the screen that sent it. */
export const whyNotReady = (
  { entry, at, figures, rule }: Judging,
  { indicator, targets, paths }: YearIndicator,
  content: EntryContent,
): Refusal | null => {
  const preview = previewEntry(
    {
      indicator,
      period: entry.period,
      today: dayInHanoi(at),
      cutoffOn: entry.cutoffOn,
      figures: figures.get(indicator.id) ?? [],
      targets,
      paths,
      rule,
    },
    content,
  );
  if (preview.canBeSent) return null;
  const wanted = [...preview.read.faults.map(({ fault }) => fault), ...preview.demands];
  return refusal('not-ready', { code: indicator.code, wanted: wanted.join(',') });
};
