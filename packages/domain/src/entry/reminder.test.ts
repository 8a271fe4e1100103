/** Reminders: when, to whom, how often (issue «Reminders»; `domain.md` §7 US10; `ux.md` §4.9). */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../period.ts';
import { instant } from '../testing/build.ts';
import { owed, PEOPLE } from '../testing/reminders.ts';
import { DUE } from '../testing/submissions.ts';
import type { Owed } from './owed.ts';
import {
  digestsOf,
  MOST_OVERDUE_ROUNDS,
  remindedLately,
  reminderMoment,
  remindersByOffice,
  remindersDue,
  type Reminded,
  type ReminderStage,
} from './reminder.ts';

const due = (list: readonly Owed[], at: string, sent: readonly Reminded[] = []) =>
  remindersDue(list, PEOPLE, sent, instant(at));
const said = (list: readonly Reminded[]): string[] =>
  list.map(({ accountId, stage, round }) => `${accountId} ${stage} ${round}`);

// The deadline is 17:00 of 5 June in Hà Nội, 10:00 UTC.
const TWO_HOURS = '2024-06-05T08:00:00.000Z';

describe('the stage that holds', () => {
  it.each<[at: string, stage: ReminderStage | null, round: number]>([
    ['2024-06-02T09:59:59.999Z', null, 0],
    ['2024-06-02T10:00:00.000Z', 'three_days', 0],
    ['2024-06-04T09:59:59.999Z', 'three_days', 0],
    ['2024-06-04T10:00:00.000Z', 'one_day', 0],
    ['2024-06-05T07:59:59.999Z', 'one_day', 0],
    [TWO_HOURS, 'two_hours', 0],
    ['2024-06-05T10:00:00.000Z', 'two_hours', 0],
    ['2024-06-05T10:00:00.001Z', 'overdue', 1],
    ['2024-06-06T09:59:59.999Z', 'overdue', 1],
    ['2024-06-06T10:00:00.000Z', 'overdue', 2],
    ['2024-06-09T10:00:00.000Z', 'overdue', 5],
    ['2024-06-10T09:59:59.999Z', 'overdue', 5],
    ['2024-06-10T10:00:00.000Z', null, 0],
    ['2025-06-05T10:00:00.000Z', null, 0],
  ])('at %s is %s', (at, stage, round) => {
    const moment = reminderMoment(DUE, instant(at));
    expect(moment?.stage ?? null).toBe(stage);
    expect(moment?.round ?? 0).toBe(round);
  });

  // 17:00 local: the deadline is an instant, so neither the zone nor its clock change moves a stage.
  it.each([
    ['Hà Nội', '2024-03-10T10:00:00.000Z', '2024-03-07T10:00:00.000Z'],
    ['Kiritimati', '2024-03-10T03:00:00.000Z', '2024-03-07T03:00:00.000Z'],
    ['Los Angeles, the day its clocks change', '2024-03-11T00:00:00.000Z', '2024-03-08T00:00:00.000Z'],
  ])('begins 72 hours before a deadline in %s', (_zone, dueAt, begins) => {
    expect(reminderMoment(instant(dueAt), instant(begins))).toEqual({
      stage: 'three_days',
      round: 0,
      elapsed: 0,
    });
  });
});

describe('who is reminded', () => {
  it('the head and the clerk of the unit that owes, and nobody else', () => {
    expect(said(due([owed()], TWO_HOURS))).toEqual(['giam-doc-khdt two_hours 0', 'can-bo-khdt two_hours 0']);
  });

  it('nobody where nothing is owed, or by a unit without accounts', () => {
    expect(due([], TWO_HOURS)).toEqual([]);
    expect(due([owed({ unitId: 'syt' })], TWO_HOURS)).toEqual([]);
  });

  it('only the head where the clerk has handed everything on', () => {
    expect(said(due([owed({ isWithHead: true })], TWO_HOURS))).toEqual(['giam-doc-khdt two_hours 0']);
    const both = due([owed({ isWithHead: true }), owed({ indicatorId: 'ct-11' })], TWO_HOURS);
    expect(both.map(({ accountId, indicatorIds }) => [accountId, indicatorIds])).toEqual([
      ['giam-doc-khdt', ['ct-04', 'ct-11']],
      ['can-bo-khdt', ['ct-11']],
    ]);
  });

  it('one reminder for all indicators of a month, and one for each deadline', () => {
    const later = instant('2024-06-07T10:00:00.000Z');
    const list = due(
      [owed(), owed({ indicatorId: 'ct-11' }), owed({ indicatorId: 'ct-12', dueAt: later })],
      TWO_HOURS,
    );
    expect(list.filter(({ accountId }) => accountId === 'can-bo-khdt')).toEqual([
      expect.objectContaining({ dueAt: DUE, stage: 'two_hours', indicatorIds: ['ct-04', 'ct-11'] }),
      expect.objectContaining({ dueAt: later, stage: 'three_days', indicatorIds: ['ct-12'] }),
    ]);
  });
});

describe('what was said before', () => {
  const before = (more: Partial<Reminded> = {}): Reminded[] =>
    ['giam-doc-khdt', 'can-bo-khdt'].map((accountId) => ({
      accountId,
      unitId: 'skhdt',
      period: periodOf(2024, 5),
      dueAt: DUE,
      stage: 'one_day',
      round: 0,
      ...more,
    }));

  it('is not said again within its stage', () => {
    expect(due([owed()], '2024-06-04T12:00:00.000Z', before())).toEqual([]);
    expect(due([owed(), owed({ indicatorId: 'ct-11' })], '2024-06-04T12:00:00.000Z', before())).toEqual([]);
  });

  it('does not keep the next stage back', () => {
    expect(said(due([owed()], TWO_HOURS, before()))).toHaveLength(2);
    expect(said(due([owed()], '2024-06-07T12:00:00.000Z', before({ stage: 'overdue', round: 2 })))).toEqual([
      'giam-doc-khdt overdue 3',
      'can-bo-khdt overdue 3',
    ]);
  });

  it('is not followed by an earlier stage where the clock was put back', () => {
    expect(due([owed()], '2024-06-02T12:00:00.000Z', before())).toEqual([]);
    expect(due([owed()], TWO_HOURS, before({ stage: 'overdue', round: 1 }))).toEqual([]);
  });

  it('is of one person, unit, month and deadline only; what was sent by hand is none of it', () => {
    for (const other of [
      { accountId: 'giam-doc-ct' },
      { unitId: 'sct' },
      { period: periodOf(2024, 4) },
      { dueAt: instant('2024-06-06T10:00:00.000Z') },
      { stage: 'by_office', round: 9 } as const,
    ])
      expect(due([owed()], '2024-06-04T12:00:00.000Z', before(other))).toHaveLength(2);
  });

  it('a server that slept sends the stage that holds, and none it slept through', () => {
    expect(said(due([owed()], '2024-06-08T12:00:00.000Z'))).toEqual([
      'giam-doc-khdt overdue 4',
      'can-bo-khdt overdue 4',
    ]);
    expect(due([owed()], '2024-07-08T12:00:00.000Z')).toEqual([]);
  });

  it('ends after so many days', () => {
    expect(MOST_OVERDUE_ROUNDS).toBe(5);
    expect(due([owed()], '2024-06-10T10:00:00.000Z')).toEqual([]);
  });
});

describe('a returned figure', () => {
  it('is not reminded of within the stage in which it was returned', () => {
    const just = owed({ since: instant('2024-06-05T08:30:00.000Z') });
    expect(due([just], '2024-06-05T09:00:00.000Z')).toEqual([]);
    expect(said(due([just], '2024-06-05T10:00:01.000Z'))).toHaveLength(2);
  });

  it('is where it was returned before', () => {
    expect(due([owed({ since: instant('2024-06-05T08:00:00.000Z') })], TWO_HOURS)).toHaveLength(2);
    expect(due([owed({ since: instant('2024-06-04T08:00:00.000Z') })], TWO_HOURS)).toHaveLength(2);
  });
});

describe('the office by hand', () => {
  const UNIT = { unitId: 'skhdt', period: periodOf(2024, 5) };

  it('reminds whoever owes, at any time, and counts', () => {
    const first = remindersByOffice([owed()], PEOPLE, []);
    expect(said(first)).toEqual(['giam-doc-khdt by_office 1', 'can-bo-khdt by_office 1']);
    expect(said(remindersByOffice([owed()], PEOPLE, first))).toEqual([
      'giam-doc-khdt by_office 2',
      'can-bo-khdt by_office 2',
    ]);
  });

  it.each([
    ['2024-06-04T10:00:00.000Z', '2024-06-04T10:00:00.000Z', true],
    ['2024-06-04T10:00:00.000Z', '2024-06-04T10:59:59.999Z', true],
    ['2024-06-04T10:00:00.000Z', '2024-06-04T11:00:00.000Z', false],
    // The clock was put back by a minute, and by a day.
    ['2024-06-04T10:00:00.000Z', '2024-06-04T09:59:00.000Z', true],
    ['2024-06-04T10:00:00.000Z', '2024-06-03T10:00:00.000Z', false],
  ])('sent at %s and asked again at %s', (at, now, isLately) => {
    const sent = [{ ...UNIT, at: instant(at) }];
    expect(remindedLately(sent, 'skhdt', UNIT.period, instant(now))).toBe(isLately ? at : null);
    expect(remindedLately(sent, 'sct', UNIT.period, instant(now))).toBeNull();
    expect(remindedLately(sent, 'skhdt', periodOf(2024, 4), instant(now))).toBeNull();
  });

  it('says the last of several', () => {
    const sent = ['2024-06-04T10:20:00.000Z', '2024-06-04T10:40:00.000Z', '2024-06-04T10:30:00.000Z'];
    expect(
      remindedLately(
        sent.map((at) => ({ ...UNIT, at: instant(at) })),
        'skhdt',
        UNIT.period,
        instant('2024-06-04T11:00:00.000Z'),
      ),
    ).toBe('2024-06-04T10:40:00.000Z');
  });
});

it('what goes to one person at one moment goes together, the nearest deadline first', () => {
  const april = owed({ period: periodOf(2024, 4), dueAt: instant('2024-06-03T10:00:00.000Z') });
  const digests = digestsOf(due([owed(), april], TWO_HOURS));
  expect([...digests.keys()].sort()).toEqual(['can-bo-khdt', 'giam-doc-khdt']);
  expect(digests.get('can-bo-khdt')?.map(({ period, stage }) => [period, stage])).toEqual([
    ['2024-04', 'overdue'],
    ['2024-05', 'two_hours'],
  ]);
});
