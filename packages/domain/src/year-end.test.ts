import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, type Instant } from './civil-date.ts';
import type { Explanation } from './explanation.ts';
import type { Figure } from './figure.ts';
import { periodOf, type Month } from './period.ts';
import { quantity } from './quantity.ts';
import { isRefusal } from './refusal.ts';
import { DEFAULT_RULE } from './rule.ts';
import { seriesOf } from './series.ts';
import { bound } from './testing/build.ts';
import type { ConfirmedVerdict } from './verdict.ts';
import { VERDICTS, VINTAGES, type Verdict, type Vintage } from './vocabulary.ts';
import {
  lastVerdict,
  mayClose,
  mayConfirm,
  occasionAt,
  standingVerdict,
  weakestVintage,
  YEAR_END_STAGES,
  yearEndProposal,
  yearEndStage,
  figuresOfTheYear,
  yearVintage,
  type Closable,
  type Confirmable,
  type Confirmation,
} from './year-end.ts';

const OPENS = '2024-12-01T00:00:00.000Z' as Instant;
const at = (text: string): Instant => text as Instant;

describe('the stage of a year’s end', () => {
  it.each([
    ['running', '2024-11-30T23:59:59.999Z', 'early'],
    ['running', '2024-12-01T00:00:00.000Z', 'open'],
    ['running', '2025-06-01T00:00:00.000Z', 'open'],
    ['closed', '2024-06-01T00:00:00.000Z', 'closed'],
  ] as const)('of a %s set at %s is %s', (state, now, stage) => {
    expect(yearEndStage(state, OPENS, at(now))).toBe(stage);
  });

  it('is early where the calendar has no December', () => {
    expect(yearEndStage('running', null, at('2025-01-01T00:00:00.000Z'))).toBe('early');
  });

  it('says what a verdict is confirmed on', () => {
    expect(YEAR_END_STAGES.map(occasionAt)).toEqual(['conference', 'conference', 'official']);
  });
});

const MONTHLY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const flow = (direction: 'higher' | 'lower', dueMonths: readonly (typeof MONTHLY)[number][] = MONTHLY) => ({
  kind: direction === 'lower' ? ('lower_better' as const) : ('flow' as const),
  direction,
  decimals: 0,
  dueMonths,
});

describe('what the rule proposes for a year', () => {
  // Bắc Kạn 2024, revenue: plan 1.010, estimate of the year 1.035 (domain.md §9 row 3).
  const plan = { bound: bound('at_least', '1010'), term: null };

  it('is on the value of the year’s last due month', () => {
    const value = quantity('1035');
    expect(
      yearEndProposal(flow('higher'), plan, { year: 2024, judgedMonth: 12, value }, [], DEFAULT_RULE),
    ).toBe('final_exceeded');
    // Due in June and nothing after: June’s is the year’s.
    const halfYear = flow('higher', [3, 6]);
    expect(yearEndProposal(halfYear, plan, { year: 2024, judgedMonth: 6, value }, [], DEFAULT_RULE)).toBe(
      'final_exceeded',
    );
  });

  it('is nothing on an earlier month, however far from the target or beyond it', () => {
    for (const text of ['10', '99999']) {
      const value = quantity(text);
      expect(
        yearEndProposal(flow('higher'), plan, { year: 2024, judgedMonth: 8, value }, [], DEFAULT_RULE),
      ).toBeNull();
    }
  });

  it('is nothing without a value or a target: missing is never zero', () => {
    const none = { year: 2024, judgedMonth: 12, value: null } as const;
    expect(yearEndProposal(flow('higher'), plan, none, [], DEFAULT_RULE)).toBeNull();
    expect(yearEndProposal(flow('lower'), plan, none, [], DEFAULT_RULE)).toBeNull();
    expect(
      yearEndProposal(
        flow('higher'),
        null,
        { year: 2024, judgedMonth: 12, value: quantity('1') },
        [],
        DEFAULT_RULE,
      ),
    ).toBeNull();
  });

  it('of lower-is-better is missed above its limit', () => {
    const limit = { bound: bound('at_most', '3'), term: null };
    const year = (text: string) =>
      yearEndProposal(
        flow('lower'),
        limit,
        { year: 2024, judgedMonth: 12, value: quantity(text) },
        [],
        DEFAULT_RULE,
      );
    expect([year('4'), year('3'), year('2')]).toEqual(['final_missed', 'final_met', 'final_exceeded']);
  });

  it('of a row above its children is the worst of theirs, and nothing while one has none', () => {
    const composite = { ...flow('higher'), kind: 'composite' as const };
    const none = { year: 2024, judgedMonth: null, value: null } as const;
    expect(yearEndProposal(composite, null, none, ['final_met', 'final_missed'], DEFAULT_RULE)).toBe(
      'final_missed',
    );
    expect(yearEndProposal(composite, null, none, ['final_met', null], DEFAULT_RULE)).toBeNull();
  });
});

const confirmed = (over: Partial<ConfirmedVerdict>): ConfirmedVerdict => ({
  id: 'v',
  sequence: 1,
  targetSetId: 's',
  indicatorId: 'i',
  occasion: 'conference',
  proposed: 'final_met',
  confirmed: 'final_met',
  confirmedAt: at('2024-12-27T03:40:00.000Z'),
  confirmedBy: 'p',
  reason: null,
  ruleVersion: '1',
  targetVersion: 1,
  figureId: null,
  basis: null,
  ...over,
});

it('the last verdict of each occasion holds, whatever was confirmed on the other', () => {
  const verdicts = [
    confirmed({ sequence: 3, confirmed: 'final_exceeded' }),
    confirmed({ sequence: 1 }),
    confirmed({ sequence: 4, occasion: 'official', confirmed: 'final_missed' }),
    confirmed({ sequence: 9, indicatorId: 'other' }),
  ];
  expect(lastVerdict(verdicts, 'i', 'conference')?.confirmed).toBe('final_exceeded');
  expect(lastVerdict(verdicts, 'i', 'official')?.confirmed).toBe('final_missed');
  expect(lastVerdict([], 'i', 'official')).toBeNull();
  // What stands is the official one, in whichever order they came.
  expect(standingVerdict(verdicts, 'i')?.confirmed).toBe('final_missed');
  expect(standingVerdict(verdicts.slice(0, 2), 'i')?.confirmed).toBe('final_exceeded');
  expect(standingVerdict([], 'i')).toBeNull();
});

describe('a confirmation', () => {
  const wish: Confirmation = {
    confirmed: 'final_met',
    reason: null,
    proposed: 'final_met',
    seen: 0,
    basis: 'a',
  };
  const facts: Confirmable = {
    stage: 'open',
    proposed: 'final_met',
    last: null,
    standing: null,
    basis: 'a',
    vintage: 'estimate',
  };
  const codeOf = (wished: Partial<Confirmation>, met: Partial<Confirmable> = {}): string | null => {
    const answer = mayConfirm({ ...wish, ...wished }, { ...facts, ...met }, 'p');
    return answer === null ? null : [answer.code, ...Object.values(answer.facts)].join(' ');
  };

  it.each<[name: string, code: string | null, wish: Partial<Confirmation>, facts?: Partial<Confirmable>]>([
    ['as proposed', null, {}],
    ['before December', 'wrong-state early', {}, { stage: 'early' }],
    ['afterwards, on an estimate', 'wrong-state not-official', {}, { stage: 'closed' }],
    ['afterwards, without a figure', 'wrong-state not-official', {}, { stage: 'closed', vintage: null }],
    ['afterwards, on an official figure', null, {}, { stage: 'closed', vintage: 'official' }],
    ['otherwise, without a reason', 'reason-required', { confirmed: 'final_exceeded' }],
    ['otherwise, with a blank reason', 'reason-required', { confirmed: 'final_exceeded', reason: ' \n' }],
    ['otherwise, with a reason', null, { confirmed: 'final_exceeded', reason: 'Xuất siêu' }],
    // domain.md §1.7 row 4: «Xuất siêu», not a number.
    [
      'where the rule says nothing, without a reason',
      'reason-required',
      { proposed: null },
      { proposed: null },
    ],
    ['where the rule says nothing', null, { proposed: null, reason: 'Xuất siêu' }, { proposed: null }],
    ['of a verdict seen before it was changed', 'changed-by-someone-else', {}, { last: { sequence: 2 } }],
    ['of the verdict that stands', null, { seen: 2 }, { last: { sequence: 2 } }],
    ['of a figure that has moved without another proposal', 'changed-by-someone-else', {}, { basis: 'b' }],
    [
      'otherwise than one has confirmed oneself, of a closed year',
      'four-eyes',
      {},
      {
        stage: 'closed',
        vintage: 'official',
        standing: { confirmed: 'final_missed', confirmedBy: 'p' },
      },
    ],
    [
      'otherwise than somebody else has confirmed, of a closed year',
      null,
      {},
      {
        stage: 'closed',
        vintage: 'official',
        standing: { confirmed: 'final_missed', confirmedBy: 'q' },
      },
    ],
    ['of a figure that has changed meanwhile', 'changed-by-someone-else', {}, { proposed: 'final_missed' }],
  ])('%s: %s', (_, code, wished, met) => {
    expect(codeOf(wished, met)).toBe(code);
  });

  it('against the rule is never accepted without words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Verdict | null>(null, ...VERDICTS),
        fc.constantFrom(...VERDICTS),
        fc.constantFrom(...YEAR_END_STAGES),
        fc.constantFrom(null, ...VINTAGES),
        (proposed, verdict, stage, vintage) => {
          const answer = mayConfirm(
            { confirmed: verdict, reason: '  ', proposed, seen: 0, basis: '' },
            { stage, proposed, last: null, standing: null, basis: '', vintage },
            'p',
          );
          expect(isRefusal(answer)).toBe(
            proposed !== verdict || stage === 'early' || (stage === 'closed' && vintage !== 'official'),
          );
        },
      ),
    );
  });
});

describe('a year', () => {
  const whole: Explanation = {
    shortfall: '612/700',
    causes: [{ side: 'subjective', text: 'Chưa tạo nguồn' }],
    measures: 'Mở lớp',
    requests: [],
    commitment: '700',
  };
  const facts: Closable = {
    stage: 'open',
    collecting: [],
    members: [
      { code: 'ct-01', verdict: 'final_met', explanation: null },
      { code: 'ct-27', verdict: 'final_missed', explanation: whole },
    ],
    confirmedBy: ['clerk'],
  };
  const codeOf = (met: Partial<Closable>, by = 'leader'): string | null => {
    const answer = mayClose({ ...facts, ...met }, by);
    return answer === null ? null : [answer.code, ...Object.values(answer.facts)].join(' ');
  };

  it.each<[name: string, code: string | null, facts: Partial<Closable>]>([
    ['settled in every part', null, {}],
    ['before December', 'wrong-state early', { stage: 'early' }],
    ['closed already', 'wrong-state closed', { stage: 'closed' }],
    [
      'while a month is collected or corrected',
      'wrong-state collecting',
      { collecting: [periodOf(2024, 12)] },
    ],
    [
      'with a verdict missing and a miss unexplained',
      'year-not-settled 2',
      {
        members: [
          { code: 'ct-01', verdict: null, explanation: null },
          { code: 'ct-27', verdict: 'final_missed', explanation: { ...whole, causes: [] } },
        ],
      },
    ],
  ])('%s closes: %s', (_, code, met) => {
    expect(codeOf(met)).toBe(code);
  });

  it('is not closed by one who confirmed a verdict of it', () => {
    expect(codeOf({}, 'clerk')).toBe('four-eyes');
  });
});

describe('how firm the year’s value is', () => {
  const version = (month: Month, vintage: Vintage, reading: Figure['reading']): Figure => ({
    id: `${month}`,
    sequence: month,
    indicatorId: 'i',
    unitId: 'u',
    period: periodOf(2024, month),
    reading,
    vintage,
    asOf: civilDate('2024-12-31'),
    recordedAt: at('2025-01-10T00:00:00.000Z'),
    recordedBy: 'p',
    supersedes: null,
    reason: null,
    sourceUrl: null,
    illustrative: false,
  });
  const part = (text: string): Figure['reading'] => ({
    form: 'number',
    month: quantity(text),
    toDate: null,
    fraction: null,
  });
  const stated = (text: string): Figure['reading'] => ({
    form: 'number',
    month: null,
    toDate: quantity(text),
    fraction: null,
  });
  const none: Figure['reading'] = { form: 'absent', absence: 'not_occurred' };
  const quarterly = [3, 6, 9, 12] as const;
  const firmness = (accumulation: 'sum' | 'latest', figures: readonly Figure[]) =>
    yearVintage(
      { accumulation, dueMonths: quarterly },
      seriesOf(accumulation, 2024, figures, undefined, quarterly),
      12,
    );
  const estimates = quarterly.slice(0, 3).map((month) => version(month, 'estimate', part('1')));

  it('of a level is that of its own version', () => {
    expect(firmness('latest', [...estimates, version(12, 'official', stated('4'))])).toBe('official');
  });
  it('of a sum is that of the version that states the value to date', () => {
    expect(firmness('sum', [...estimates, version(12, 'official', stated('4'))])).toBe('official');
  });
  it('of a sum of months is the weakest of them: an official December on estimates is an estimate', () => {
    expect(firmness('sum', [...estimates, version(12, 'official', part('1'))])).toBe('estimate');
    expect(firmness('sum', [...estimates, version(12, 'official', none)])).toBe('estimate');
    const preliminary = [...estimates.slice(0, 2), version(9, 'preliminary', stated('3'))];
    expect(firmness('sum', [...preliminary, version(12, 'official', part('1'))])).toBe('preliminary');
  });
  it('is not known without the figure, or with a due month missing below it', () => {
    expect(firmness('sum', estimates)).toBeNull();
    expect(firmness('sum', [...estimates.slice(1), version(12, 'official', part('1'))])).toBeNull();
  });
  it('rests on all the versions it is added up from, and on none before one that states the value to date', () => {
    const on = (accumulation: 'sum' | 'latest', figures: readonly Figure[]) =>
      figuresOfTheYear(
        { accumulation, dueMonths: quarterly },
        seriesOf(accumulation, 2024, figures, undefined, quarterly),
        12,
      ).map((figure) => figure?.period ?? null);
    const december = version(12, 'official', part('1'));
    expect(on('sum', [...estimates, december])).toEqual(['2024-12', '2024-09', '2024-06', '2024-03']);
    expect(on('sum', [...estimates, version(12, 'official', stated('4'))])).toEqual(['2024-12']);
    expect(on('sum', [...estimates.slice(0, 2), version(9, 'estimate', stated('3')), december])).toEqual([
      '2024-12',
      '2024-09',
    ]);
    expect(on('sum', [...estimates.slice(1), december])).toEqual(['2024-12', '2024-09', '2024-06', null]);
    expect(on('latest', [...estimates, december])).toEqual(['2024-12']);
    expect(on('sum', estimates)).toEqual([null]);
  });
  it('of several is the weakest, and nothing while one is not there', () => {
    expect(weakestVintage(['official', 'preliminary'])).toBe('preliminary');
    expect(weakestVintage(['official', null])).toBeNull();
    expect(weakestVintage([])).toBeNull();
  });
});

it('nothing is proposed of a mean over a term before its last year', () => {
  // GRDP growth of 10.5 % a year on average, 2026–2030 (domain.md §2, AVERAGE).
  const mean = { ...flow('higher'), kind: 'average' as const };
  const term = { target: { lastYear: 2030, averaging: 'mean' }, delivered: [] } as unknown as NonNullable<
    Parameters<typeof yearEndProposal>[1]
  >['term'];
  const aim = { bound: bound('at_least', '10.5'), term };
  const inYear = (year: number) =>
    yearEndProposal(mean, aim, { year, judgedMonth: 12, value: quantity('9.8') }, [], DEFAULT_RULE);
  expect(inYear(2027)).toBeNull();
  expect(inYear(2030)).toBe('final_missed');
});
