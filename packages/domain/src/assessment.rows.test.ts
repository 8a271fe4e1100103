/** The status of a row that follows from the rows below it. */
import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import { bound, facts, flatPath, onlyMonth, target, yearOf } from './testing/build.ts';
import { accidentsInAll, economy } from './testing/indicators.ts';
import type { Status } from './vocabulary.ts';

describe('a row that follows from the rows below it', () => {
  const ROWS: readonly (readonly [children: readonly Status[], row: Status])[] = [
    [['met'], 'met'],
    [['met', 'met', 'met'], 'met'],
    [['met', 'on_track', 'met'], 'on_track'],
    [['on_track', 'at_risk', 'met'], 'at_risk'],
    [['at_risk', 'will_miss', 'met'], 'will_miss'],
    // What is not known of one is not known of all …
    [['met', 'no_data', 'met'], 'no_data'],
    [['on_track', 'not_due'], 'not_due'],
    [['met', 'withheld'], 'withheld'],
    [['withheld', 'withheld'], 'withheld'],
    // … unless one of the others already decides it.
    [['will_miss', 'no_data'], 'will_miss'],
    [['withheld', 'will_miss'], 'will_miss'],
    [['not_due', 'at_risk'], 'at_risk'],
    [['at_risk', 'withheld'], 'at_risk'],
    [['no_data', 'final_missed'], 'final_missed'],
    // A figure that is due and missing hides something: it is worse than a risk that is seen.
    [['at_risk', 'no_data'], 'no_data'],
    [['met', 'no_data', 'not_due', 'withheld'], 'no_data'],
    // At the year's end, by the verdicts people gave.
    [['final_met', 'final_exceeded', 'final_exceeded'], 'final_met'],
    [['final_exceeded', 'final_exceeded'], 'final_exceeded'],
    [['final_exceeded', 'final_missed', 'final_met'], 'final_missed'],
    [['final_met', 'no_data'], 'no_data'],
    [['final_met', 'on_track'], 'on_track'],
    [[], 'no_data'],
  ];

  it.each(ROWS)('%j gives %s', (children, row) => {
    for (const all of [accidentsInAll(children), economy(children)]) expect(assess(all).status).toBe(row);
  });

  it.each<readonly [children: readonly Status[], good: number, worst: Status]>([
    [['met', 'on_track', 'at_risk'], 2, 'at_risk'],
    [['met', 'on_track'], 2, 'on_track'],
    [['withheld', 'on_track'], 1, 'withheld'],
    [['not_due', 'no_data'], 0, 'no_data'],
    [['at_risk', 'no_data', 'met'], 1, 'no_data'],
    [['final_missed', 'final_met', 'final_exceeded'], 2, 'final_missed'],
  ])('%j: %i of them are good, the worst is %s', (children, good, worst) => {
    expect(assess(accidentsInAll(children)).sentence.parameters).toEqual({
      month: { type: 'month', value: 5 },
      good: { type: 'count', value: good },
      total: { type: 'count', value: children.length },
      worst: { type: 'status', value: worst },
    });
  });

  it('a verdict that a person confirmed wins over the children', () => {
    for (const verdict of ['final_missed', 'final_met', 'final_exceeded'] as const) {
      const decided = assess({ ...accidentsInAll(['will_miss', 'met']), verdict });
      expect([decided.status, decided.sentence.parameters]).toEqual([
        verdict,
        {
          month: { type: 'month', value: 5 },
          good: { type: 'count', value: 1 },
          total: { type: 'count', value: 2 },
          // Never «nặng nhất: dự kiến không đạt» beside a row decided as met.
          worst: { type: 'status', value: verdict },
        },
      ]);
      expect(assess({ ...accidentsInAll([]), verdict }).status).toBe(verdict);
    }
  });

  it('has no numbers, no path to be missed and no figure to be overdue: nothing to warn of', () => {
    const row = accidentsInAll(['will_miss', 'no_data']);
    const overdue = {
      ...row,
      deadlineOf: () => ({ ...row.deadlineOf(5), daysOverdue: 30 }),
      missedLastYearBySameUnit: true,
      downwardRevisions: 9,
    };
    expect(assess(overdue)).toMatchObject({
      value: null,
      percentOfPlan: null,
      progress: null,
      gapPoints: null,
      pace: null,
      samePeriod: null,
      warnings: [],
      lastDue: null,
    });
  });

  it('is drawn by its children, or by its parts', () => {
    expect(assess(accidentsInAll(['met'])).progressOf).toBe('children');
    expect(assess(economy(['met'])).progressOf).toBe('parts');
  });

  it('takes no notice of a figure or a target of its own', () => {
    const own = {
      ...accidentsInAll(['at_risk']),
      target: target(bound('at_least', '1')),
      path: flatPath('1'),
      series: yearOf('latest', onlyMonth(5, '99')),
    };
    expect(assess(own)).toMatchObject({ status: 'at_risk', value: null });
  });

  it('children of other kinds are not looked at', () => {
    const revenue = facts({ series: yearOf('sum', onlyMonth(5, '50')), children: ['will_miss'] });
    expect(assess(revenue).status).toBe('on_track');
  });
});
