/** When a month can be worked on, and how a locked one is opened again (`product.md`, The main job, 3; `ux.md` §4.9). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportingPeriod } from '../calendar.ts';
import { isRefusal } from '../refusal.ts';
import { periodOf } from '../period.ts';
import { instant } from '../testing/build.ts';
import { decided, isInForce, REOPENING_STATES, whyClosed, type Reopening } from './period-work.ts';

const MAY = periodOf(2024, 5);
const month = (
  more: Partial<ReportingPeriod> = {},
): Pick<ReportingPeriod, 'period' | 'state' | 'opensAt'> => ({
  period: MAY,
  state: 'open',
  opensAt: instant('2024-05-20T01:00:00.000Z'),
  ...more,
});
const locked = month({ state: 'locked' });

const reopening = (more: Partial<Reopening> = {}): Reopening => ({
  id: 'ml-1',
  period: MAY,
  indicatorIds: ['ct-04'],
  reason: 'Kho bạc xác nhận lại số thanh toán',
  endsAt: instant('2024-06-14T10:00:00.000Z'),
  state: 'approved',
  requestedAt: instant('2024-06-11T02:00:00.000Z'),
  requestedBy: 'giam-doc-khdt',
  decidedAt: instant('2024-06-11T03:00:00.000Z'),
  decidedBy: 'van-phong',
  decisionReason: null,
  version: 2,
  ...more,
});
const NOW = instant('2024-06-12T02:00:00.000Z');
const closed = (reopenings: readonly Reopening[], at = NOW, code = 'ct-04') =>
  whyClosed(locked, code, reopenings, at);

describe('a month', () => {
  it.each([
    ['2024-05-20T00:59:59.999Z', 'not_open_yet'],
    ['2024-05-20T01:00:00.000Z', null],
    // «entry stays open until the Office locks (never a dead end at 17:00:01)»
    ['2024-06-05T10:00:01.000Z', null],
    ['2025-01-01T00:00:00.000Z', null],
  ])('at %s: %s', (at, why) => {
    expect(whyClosed(month(), 'ct-04', [], instant(at))).toBe(why);
  });

  it('is closed once it is locked, and before it opens whatever was allowed', () => {
    expect(closed([])).toBe('locked');
    const early = instant('2024-05-19T00:00:00.000Z');
    expect(whyClosed(locked, 'ct-04', [reopening()], early)).toBe('not_open_yet');
    expect(whyClosed(month(), 'ct-04', [reopening()], early)).toBe('not_open_yet');
  });
});

describe('a reopening has a scope and an end', () => {
  it('opens what was asked for, and nothing else', () => {
    expect(closed([reopening()])).toBeNull();
    expect(closed([reopening()], NOW, 'ct-05')).toBe('locked');
    expect(closed([reopening({ period: periodOf(2024, 4) })])).toBe('locked');
    expect(closed([reopening({ indicatorIds: ['ct-05', 'ct-04'] })])).toBeNull();
  });

  it.each([
    ['2024-06-14T09:59:59.999Z', null],
    ['2024-06-14T10:00:00.000Z', 'locked'],
    ['2024-06-14T10:00:00.001Z', 'locked'],
  ])('until its end, which is not in it: at %s %s', (at, why) => {
    expect(closed([reopening()], instant(at))).toBe(why);
    expect(isInForce(reopening(), instant(at))).toBe(why === null);
  });

  it('counts only once it is allowed', () => {
    expect(REOPENING_STATES.filter((state) => closed([reopening({ state })]) === null)).toEqual(['approved']);
  });

  it('of several one in force is enough', () => {
    const over = reopening({ id: 'ml-0', endsAt: instant('2024-06-11T10:00:00.000Z') });
    const other = reopening({ id: 'ml-2', indicatorIds: ['ct-05'] });
    const refused = reopening({ id: 'ml-3', state: 'refused' });
    expect(closed([over, other, refused])).toBe('locked');
    expect(closed([over, other, refused, reopening()])).toBeNull();
    expect(closed([reopening(), over])).toBeNull();
  });

  it('never closes an open month, and closes again by itself', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            state: fc.constantFrom(...REOPENING_STATES),
            indicatorIds: fc.subarray(['ct-04', 'ct-05'], { minLength: 1 }),
            endsAt: fc.constantFrom('2024-06-12T02:00:00.000Z', '2024-06-13T02:00:00.000Z').map(instant),
          }),
        ),
        (several) => {
          const reopenings = several.map((more) => reopening(more));
          expect(whyClosed(month(), 'ct-04', reopenings, NOW)).toBeNull();
          const allowing = several.some(
            ({ state, indicatorIds, endsAt }) =>
              state === 'approved' && indicatorIds.includes('ct-04') && endsAt === '2024-06-13T02:00:00.000Z',
          );
          expect(closed(reopenings)).toBe(allowing ? null : 'locked');
          expect(closed(reopenings, instant('2024-06-13T02:00:00.000Z'))).toBe('locked');
        },
      ),
    );
  });
});

describe('a request is decided on', () => {
  const request = reopening({ state: 'requested', decidedAt: null, decidedBy: null, version: 1 });
  const by = { accountId: 'van-phong', at: NOW, reason: null };

  it('by another than who asked, with who and when', () => {
    expect(decided(request, 'approved', by)).toEqual({
      ...request,
      state: 'approved',
      decidedAt: NOW,
      decidedBy: 'van-phong',
      decisionReason: null,
      version: 2,
    });
    const no = { ...by, reason: 'Số liệu đã trình Thường trực' };
    expect(decided(request, 'refused', no)).toMatchObject({
      state: 'refused',
      decisionReason: 'Số liệu đã trình Thường trực',
      version: 2,
    });
  });

  it('not by who asked (trust.md V8)', () => {
    for (const decision of ['approved', 'refused'] as const)
      expect(decided(request, decision, { ...by, accountId: 'giam-doc-khdt', reason: 'x' })).toEqual({
        refused: true,
        code: 'four-eyes',
        facts: {},
      });
  });

  it('not without saying why not', () => {
    for (const reason of [null, '', ' \t'])
      expect(decided(request, 'refused', { ...by, reason })).toMatchObject({ code: 'reason-required' });
  });

  it('not to begin after its end', () => {
    const at = (text: string) => decided(request, 'approved', { ...by, at: instant(text) });
    expect(at('2024-06-14T09:59:59.999Z')).toMatchObject({ state: 'approved' });
    expect(at('2024-06-14T10:00:00.000Z')).toMatchObject({ code: 'request-expired' });
    // What can no longer be allowed can still be refused.
    const late = { ...by, at: instant('2024-06-20T00:00:00.000Z'), reason: 'Đã quá hạn' };
    expect(decided(request, 'refused', late)).toMatchObject({ state: 'refused' });
  });

  it('once', () => {
    for (const state of REOPENING_STATES) {
      const answer = decided(reopening({ state }), 'approved', by);
      if (state === 'requested') expect(isRefusal(answer)).toBe(false);
      else expect(answer).toEqual({ refused: true, code: 'wrong-state', facts: { state } });
    }
  });
});
