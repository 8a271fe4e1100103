import type { ConfirmedVerdict, Instant, TargetSet } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import { standingVerdict } from './target-set.ts';

const targetSet: TargetSet = {
  id: 's',
  code: 'tu',
  year: 2024,
  body: 'tinh_uy',
  name: { vi: '', en: '' },
  documentId: 'd',
  state: 'closed',
  note: null,
  statedCount: null,
};
const verdict: ConfirmedVerdict = {
  id: 'v',
  sequence: 1,
  targetSetId: 's',
  indicatorId: 'i',
  occasion: 'conference',
  proposed: 'final_missed',
  confirmed: 'final_missed',
  confirmedAt: '2024-12-10T00:00:00.000Z' as Instant,
  confirmedBy: 'p',
  reason: null,
  ruleVersion: '1',
  targetVersion: 1,
  figureId: null,
  basis: null,
};

// Asked by the year itself, by its papers, and by the next year's warning «missed last year as well».
it('no verdict stands before its year is closed, whoever asks', () => {
  const verdicts = [verdict];
  expect(standingVerdict({ targetSet, verdicts }, 'i')).toBe(verdict);
  expect(standingVerdict({ targetSet: { ...targetSet, state: 'running' }, verdicts }, 'i')).toBeNull();
  expect(standingVerdict({ targetSet, verdicts }, 'other')).toBeNull();
});
