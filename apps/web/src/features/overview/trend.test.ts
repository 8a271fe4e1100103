import { expect, test } from 'vitest';
import { aRow } from '../../testing/sample-answers.ts';
import { trendOf } from './trend.ts';

test('worse than three months before is worsening, whatever lay between', () => {
  const row = aRow({ status: 'will_miss', past: ['on_track', 'on_track', 'met', 'at_risk', 'will_miss'] });
  expect(trendOf(row, 5)).toBe('worsening');
});

test('months before the three do not count', () => {
  const row = aRow({ status: 'at_risk', past: ['met', 'at_risk', 'at_risk', 'at_risk', 'at_risk'] });
  expect(trendOf(row, 5)).toBe('steady');
});

test('months ahead of the one shown do not count', () => {
  const row = aRow({ status: 'at_risk', past: ['at_risk', 'at_risk', 'at_risk', 'at_risk', 'met'] });
  expect(trendOf(row, 4)).toBe('steady');
});

test('silence is no trend', () => {
  expect(trendOf(aRow({ status: 'at_risk', past: ['not_due', 'no_data', null, null, 'at_risk'] }), 5)).toBe(
    'unknown',
  );
  expect(trendOf(aRow({ status: 'no_data', past: ['met', 'met', 'at_risk', 'at_risk', 'no_data'] }), 5)).toBe(
    'unknown',
  );
});

test('better is improving', () => {
  expect(trendOf(aRow({ status: 'met', past: [null, 'at_risk', null, 'on_track', 'met'] }), 5)).toBe(
    'improving',
  );
});
