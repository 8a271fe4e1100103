/** A figure while it is put together: whole units of the indicator's scale, before running totals are worked out. */
import type { AbsenceReason, Period, Vintage } from '@ve-dich/domain';
import { SOURCES } from './sources.ts';
import type { PublishedFigure } from './published.ts';
import { atWork, ordinaryRecording, type Recording } from './recording.ts';
import type { SampleFigure } from './types.ts';

export type Draft = Recording & {
  readonly period: Period;
  readonly month: string | null;
  readonly toDate: string | null;
  readonly fraction: SampleFigure['fraction'];
  readonly absence: AbsenceReason | null;
  readonly text: string | null;
  readonly vintage: Vintage;
  readonly reason: string | null;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};

type Value = Partial<Pick<Draft, 'month' | 'toDate' | 'fraction' | 'absence' | 'text' | 'reason'>>;

/** A figure that was filled in. */
export const illustrative = (
  period: Period,
  recording: Recording,
  vintage: Vintage,
  value: Value,
): Draft => ({
  ...recording,
  period,
  month: value.month ?? null,
  toDate: value.toDate ?? null,
  fraction: value.fraction ?? null,
  absence: value.absence ?? null,
  text: value.text ?? null,
  vintage,
  reason: value.reason ?? null,
  sourceUrl: null,
  illustrative: true,
});

/** A published figure with its address and cut-off. */
export const publishedDraft = (
  published: PublishedFigure,
  period: Period,
  lead: string,
  value: Value,
): Draft => {
  const ordinary = ordinaryRecording(period, published.indicator, lead);
  const asOf = published.asOf ?? ordinary.asOf;
  const earliest = published.recordedOn ?? (asOf > ordinary.recordedAt.slice(0, 10) ? asOf : null);
  const key = `${published.indicator} ${period} ${published.source}`;
  return {
    period,
    month: value.month ?? null,
    toDate: value.toDate ?? null,
    fraction: null,
    absence: null,
    text: null,
    vintage: published.vintage,
    asOf,
    recordedAt: earliest === null ? ordinary.recordedAt : atWork(earliest, key),
    reason: published.remark,
    sourceUrl: SOURCES[published.source],
    illustrative: false,
  };
};

/** Drafts in order of recording; those of one instant keep their order. */
export const byRecording = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
