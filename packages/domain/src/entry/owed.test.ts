/** What of a month is the units' to do: the checklist's own rule, until when, and in whose hands. */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../period.ts';
import { instant } from '../testing/build.ts';
import { DUE } from '../testing/submissions.ts';
import { owedOf, type WatchedFigure } from './owed.ts';

const MAY = periodOf(2024, 5);
const figure = (more: Partial<WatchedFigure> = {}): WatchedFigure => ({
  code: 'ct-04',
  indicatorId: 'i-04',
  unitId: 'skhdt',
  dueAt: DUE,
  state: null,
  isKnown: false,
  returned: null,
  ...more,
});
const of = (more: Partial<WatchedFigure>, excuses: { code: string; reason: string }[] = []) =>
  owedOf({ period: MAY, figures: [figure(more)], excuses });

describe('a figure is owed', () => {
  it.each<[what: string, more: Partial<WatchedFigure>, isOwed: boolean, isWithHead: boolean]>([
    ['where nothing was put down', {}, true, false],
    ['while it is typed', { state: 'draft' }, true, false],
    ['while it is with the head', { state: 'handed' }, true, true],
    ['once it was returned', { state: 'returned' }, true, false],
    ['once it was returned after an approval', { state: 'returned', isKnown: true }, true, false],
    ['not once it is with the office', { state: 'submitted' }, false, false],
    ['not once it is approved', { state: 'approved', isKnown: true }, false, false],
    ['not where it is known otherwise', { isKnown: true }, false, false],
    ['not while a known one is corrected', { state: 'draft', isKnown: true }, false, false],
  ])('%s', (_what, more, isOwed, isWithHead) => {
    expect(of(more)).toEqual(
      isOwed
        ? [{ indicatorId: 'i-04', unitId: 'skhdt', period: MAY, dueAt: DUE, since: null, isWithHead }]
        : [],
    );
  });

  it('not where it is excused by name', () => {
    expect(of({}, [{ code: 'ct-04', reason: 'Cục Thống kê công bố sau' }])).toEqual([]);
    expect(of({}, [{ code: 'ct-05', reason: 'khác' }])).toHaveLength(1);
  });

  it('by the deadline it was returned with, and from then on', () => {
    const at = instant('2024-06-06T02:00:00.000Z');
    const dueAt = instant('2024-06-08T10:00:00.000Z');
    expect(of({ state: 'returned', returned: { at, dueAt } })).toMatchObject([{ dueAt, since: at }]);
    expect(of({ state: 'draft', returned: { at, dueAt: null } })).toMatchObject([{ dueAt: DUE, since: at }]);
  });
});
