import { expect, test } from 'vitest';
import { aDashboard, aRow, finalOf2023 } from '../../testing/sample-answers.ts';
import { attentionRows, judgedRows, showsVerdicts, sleepingRows } from './statuses.ts';

test('what needs attention is worst first, then longest open, then widest gap', () => {
  const rows = [
    aRow({ code: 'risk-wide', status: 'at_risk', warnedSince: '2024-04', assessment: { gapPoints: '-14' } }),
    aRow({ code: 'good', status: 'on_track' }),
    aRow({ code: 'risk-narrow', status: 'at_risk', warnedSince: '2024-04', assessment: { gapPoints: '-9' } }),
    aRow({ code: 'risk-old', status: 'at_risk', warnedSince: '2024-01', assessment: { gapPoints: '-3' } }),
    aRow({ code: 'silent', status: 'no_data' }),
    aRow({ code: 'worst', status: 'will_miss' }),
    aRow({ code: 'later', status: 'not_due' }),
  ];
  expect(attentionRows(rows).map(({ code }) => code)).toEqual([
    'worst',
    'silent',
    'risk-old',
    'risk-wide',
    'risk-narrow',
  ]);
});

test('«trong đó» rows are never counted', () => {
  const dashboard = aDashboard([aRow(), aRow({ code: 'ct-04-1', judged: false, parent: 'ct-04' })]);
  expect(judgedRows(dashboard).map(({ code }) => code)).toEqual(['ct-04']);
});

test('a field can be looked at alone', () => {
  const dashboard = aDashboard([aRow(), aRow({ code: 'ct-20', group: 'xa-hoi' })]);
  expect(judgedRows(dashboard, ['xa-hoi']).map(({ code }) => code)).toEqual(['ct-20']);
});

test('an early month of a closed year still speaks of the running year', () => {
  const running = aDashboard([aRow()], { final: finalOf2023 });
  const ended = aDashboard([aRow({ status: 'final_missed' })], { final: finalOf2023 });
  expect(showsVerdicts(running)).toBe(false);
  expect(showsVerdicts(ended)).toBe(true);
});

test('what is not due now, or awaited, but was not well is not forgotten', () => {
  const awaiting = { sentence: { key: 'sentence.awaiting' as const, parameters: {} } };
  const rows = [
    aRow({
      code: 'awaited',
      status: 'not_due',
      past: ['met', 'met', 'will_miss', 'not_due'],
      assessment: awaiting,
    }),
    aRow({
      code: 'awaited-well',
      status: 'not_due',
      past: ['at_risk', 'at_risk', 'met'],
      assessment: awaiting,
    }),
    aRow({ code: 'asleep', status: 'not_due', assessment: { lastDue: { month: 3, status: 'at_risk' } } }),
    aRow({ code: 'well', status: 'not_due', assessment: { lastDue: { month: 3, status: 'on_track' } } }),
    aRow({ code: 'never', status: 'not_due' }),
  ];
  expect(sleepingRows(rows, 5).map(({ row, month, status }) => [row.code, month, status])).toEqual([
    ['awaited', 3, 'will_miss'],
    ['asleep', 3, 'at_risk'],
  ]);
});
