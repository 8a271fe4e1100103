/** What keeps a month from being sent: something wrong, or something wanted; never an odd number (`ux.md` §4.3). */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../period.ts';
import { bound, flatPath, ofMonth, onlyMonth, path, PHAN_TRAM, target } from '../testing/build.ts';
import { faultsOf, figuresOf, investment, preview, previewFacts } from '../testing/entry-form.ts';
import type { EntryPreview } from './preview.ts';

const blocked = ({ read, demands, canBeSent }: EntryPreview): unknown => [canBeSent, faultsOf(read), demands];

describe('what keeps a month from being sent', () => {
  const onTrack = investment({ paths: [flatPath('395.4')] });

  it('nothing, where nothing is wrong and nothing wanted; odd numbers do not', () => {
    expect(blocked(preview(onTrack, { toDate: '395,4' }))).toEqual([true, [], []]);
    const odd = preview(onTrack, { toDate: '2145000' });
    expect(odd.checks.map(({ check }) => check)).toEqual(['beyond_plan']);
    expect(blocked(odd)).toEqual([true, [], []]);
  });

  it('an empty form, an unanswered question, a day to come, each fault', () => {
    expect(preview(onTrack, {})).toMatchObject({
      derivation: null,
      assessment: null,
      checks: [],
      isBehind: false,
      demands: [],
      canBeSent: false,
    });
    expect(blocked(preview(onTrack, { toDate: '1.234' }))).toEqual([
      false,
      ['toDate: vi 1234 or en 1.234?'],
      [],
    ]);
    expect(blocked(preview(onTrack, { toDate: '1.234', style: 'vi' }))).toEqual([true, [], []]);
    expect(blocked(preview(onTrack, { toDate: '395,4', asOf: '2024-06-05' }))).toEqual([
      false,
      ['asOf: as_of'],
      [],
    ]);
    expect(blocked(preview(onTrack, { month: '#####', toDate: '395,4' }))).toEqual([
      false,
      ['month: hashes at 0'],
      [],
    ]);
    const insured = previewFacts(
      { kind: 'rate', accumulation: 'latest', unit: PHAN_TRAM },
      { targets: [target(bound('at_least', '97'))], paths: [path(onlyMonth(12, '97'))] },
    );
    expect(blocked(preview(insured, { toDate: '119,7' }))).toEqual([false, ['toDate: over_hundred'], []]);
    expect(blocked(preview(insured, { toDate: '95,8' }))).toEqual([true, [], []]);
  });

  it('a month that would take more back than there ever was', () => {
    const january = investment({ period: periodOf(2024, 1), figures: [], paths: [path([])] });
    expect(blocked(preview(january, { month: '-5' }))).toEqual([false, ['month: below_zero'], []]);
    expect(blocked(preview(january, { toDate: '-5' }))).toEqual([false, ['toDate: below_zero'], []]);
    expect(blocked(preview(january, { month: '0' }))).toEqual([true, [], []]);
    const growth = previewFacts(
      { kind: 'pp_change', accumulation: 'sum' },
      { targets: [], period: periodOf(2024, 1) },
    );
    expect(blocked(preview(growth, { month: '-5' }))).toEqual([true, [], []]);
    // Without the months before nobody can say so.
    const unknown = investment({ figures: figuresOf(2024, [null, ofMonth('3')]), paths: [path([])] });
    expect(blocked(preview(unknown, { month: '-5' }))).toEqual([true, [], []]);
  });
});
