/** A figure as it is typed, before it is recorded: that of a month of 2024. */
import type { Reading } from '../figure.ts';
import type { Entry } from '../month-and-to-date.ts';
import { periodOf, type Month } from '../period.ts';

export const entry = (each: Month, reading: Reading, more: Partial<Entry> = {}): Entry => ({
  period: periodOf(2024, each),
  reading,
  vintage: 'estimate',
  reason: null,
  ...more,
});
