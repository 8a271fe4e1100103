/** Ước against what came true, on a year written by hand. */
import { estimateErrorOfYear, vintageComparison } from '@ve-dich/contract';
import { DEFAULT_RULE, quantity, type ConfirmedVerdict, type Instant, type Month } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { percent as exactPercent } from '../testing/exact.ts';
import { inMonth, smallBook, toDate, withholding, type SmallBook } from '../testing/small-book.ts';
import { assessMember } from './assess-member.ts';
import { composeVintages } from './compose-vintages.ts';

const NOW = '2024-08-12T02:00:00.000Z' as Instant;

/** What the page of a month says, as it leaves through the contract. */
const composed = (written: SmallBook, month: Month = 7) => {
  const { book, member } = smallBook(written);
  const { vintages, estimateError } = composeVintages(book, assessMember(book, member, month, NOW), month);
  return {
    vintages: vintages.map((each) => vintageComparison.parse(each)),
    estimateError: estimateErrorOfYear.nullable().parse(estimateError),
  };
};

/** Thu ngân sách: 120 a year, ten a month. */
const REVENUE = {
  target: ['at_least', '120'],
  path: (month) => String(month * 10),
} satisfies Partial<SmallBook>;

/** Tai nạn giao thông: no more than 60 a year, five a month. */
const ACCIDENTS = {
  indicator: {
    kind: 'lower_better',
    direction: 'lower',
    decimals: 0,
    unit: { vi: 'vụ', en: 'accidents' },
  },
  target: ['at_most', '60'],
  path: (month) => String(month * 5),
} satisfies Partial<SmallBook>;

describe('a month’s vintages', () => {
  it('are ước, sơ bộ between, and chính thức, each with its reason', () => {
    const { vintages, estimateError } = composed({
      ...REVENUE,
      versions: [
        [1, 'official', toDate('10')],
        [2, 'estimate', toDate('18')],
        [2, 'preliminary', toDate('19.4'), 'Hạch toán bổ sung'],
        [2, 'official', toDate('20'), 'Số chính thức của Kho bạc'],
        [3, 'estimate', toDate('30')],
      ],
    });
    expect(vintages).toEqual([
      {
        month: 2,
        comparedAs: 'to_date',
        earlier: { vintage: 'estimate', value: '18', reason: null, illustrative: false },
        between: { vintage: 'preliminary', value: '19.4', reason: 'Hạch toán bổ sung', illustrative: false },
        firmer: {
          vintage: 'official',
          value: '20',
          reason: 'Số chính thức của Kho bạc',
          illustrative: false,
        },
        difference: '2',
        percent: '10',
        before: 'on_track',
        after: 'on_track',
        change: null,
        reasonDue: true,
      },
    ]);
    expect(estimateError).toEqual({
      counted: 1,
      leftOut: 0,
      size: '10',
      lean: '10',
      reasonOverPercent: '5',
    });
  });

  it('bring sơ bộ to the form of the ước: a month’s value, though it was sent to date', () => {
    const { vintages } = composed({
      ...REVENUE,
      versions: [
        [1, 'official', inMonth('10')],
        [2, 'estimate', inMonth('9')],
        [2, 'preliminary', toDate('21')],
        [2, 'official', inMonth('12')],
      ],
    });
    expect(vintages.map((each) => [each.comparedAs, each.earlier.value, each.between?.value])).toEqual([
      ['month', '9', '11'],
    ]);
    expect(vintages[0]?.firmer.value).toBe('12');
  });

  it('of a month not come yet are not told', () => {
    const versions: SmallBook['versions'] = [
      [5, 'estimate', toDate('50')],
      [5, 'official', toDate('40')],
    ];
    expect(composed({ ...REVENUE, versions }, 4)).toMatchObject({
      vintages: [],
      estimateError: { counted: 0, leftOut: 0, size: null, lean: null },
    });
    expect(composed({ ...REVENUE, versions }, 5).vintages).toHaveLength(1);
  });

  it('of a month that is not published say nothing, nor does the mean', () => {
    const versions: SmallBook['versions'] = [
      [6, 'estimate', toDate('66')],
      [6, 'official', toDate('60')],
      [7, 'estimate', toDate('70')],
      [7, 'official', toDate('35')],
    ];
    const held = composed({ ...REVENUE, versions, over: { seesUnpublishedOf: withholding(7) } });
    expect(held.vintages.map(({ month }) => month)).toEqual([6]);
    expect(held.estimateError).toMatchObject({ counted: 1, size: '10', lean: '-10' });
    expect(JSON.stringify(held)).not.toContain('35');
    expect(composed({ ...REVENUE, versions }).estimateError).toMatchObject({ counted: 2, size: '55' });
  });
});

describe('the effect on the status', () => {
  const inMay = (written: Omit<SmallBook, 'versions'>, estimate: string, official: string) => {
    const [only, ...more] = composed({
      ...written,
      versions: [
        [4, 'official', toDate(written === REVENUE ? '40' : '20')],
        [5, 'estimate', toDate(estimate)],
        [5, 'official', toDate(official)],
      ],
    }).vintages;
    expect(more).toEqual([]);
    return [only?.difference, only?.before, only?.after, only?.change];
  };

  it.each([
    // Ten points of plan behind: at risk; thirty: expected to miss.
    ['52', '38', '-14', 'on_track', 'at_risk', 'worse'],
    ['38', '50', '12', 'at_risk', 'on_track', 'better'],
    ['50', '14', '-36', 'on_track', 'will_miss', 'worse'],
    ['51', '52', '1', 'on_track', 'on_track', null],
  ])('of what must rise: %s, then %s', (estimate, official, ...effect) => {
    expect(inMay(REVENUE, estimate, official)).toEqual(effect);
  });

  it.each([
    // The firmer number is higher, and that makes it worse.
    ['24', '28', '4', 'on_track', 'at_risk', 'worse'],
    ['24', '61', '37', 'on_track', 'will_miss', 'worse'],
    ['28', '24', '-4', 'at_risk', 'on_track', 'better'],
    ['20', '24', '4', 'on_track', 'on_track', null],
  ])('of what must stay low: %s, then %s', (estimate, official, ...effect) => {
    expect(inMay(ACCIDENTS, estimate, official)).toEqual(effect);
  });

  it('rests on everything else as it is known: an estimate of the month’s own part on the months before it', () => {
    const { vintages } = composed({
      ...ACCIDENTS,
      versions: [
        [1, 'estimate', inMonth('5')],
        [1, 'official', inMonth('9')],
        [2, 'estimate', inMonth('4')],
        [2, 'official', inMonth('1')],
      ],
    });
    // 9 + 4 = 13 against 10: February’s estimate alone would have stood at 9.
    expect(vintages.map(({ month, before, after, change }) => [month, before, after, change])).toEqual([
      [1, 'on_track', 'at_risk', 'worse'],
      [2, 'at_risk', 'on_track', 'better'],
    ]);
  });

  it('is what the numbers say of a closed year, whatever verdict a person gave', () => {
    const verdict: ConfirmedVerdict = {
      id: 'ket-luan',
      sequence: 1,
      targetSetId: 'tu',
      indicatorId: 'chi-tieu',
      occasion: 'conference',
      proposed: 'final_met',
      confirmed: 'final_met',
      confirmedAt: NOW,
      confirmedBy: 'van-phong',
      reason: null,
      ruleVersion: DEFAULT_RULE.version,
      targetVersion: 1,
      figureId: null,
      basis: null,
    };
    const { targetSet } = smallBook({ ...ACCIDENTS, versions: [] }).book;
    const written: SmallBook = {
      ...ACCIDENTS,
      versions: [
        [12, 'estimate', toDate('60')],
        [12, 'official', toDate('63')],
      ],
      over: { targetSet: { ...targetSet, state: 'closed' }, verdicts: [verdict] },
    };
    const { book, member } = smallBook(written);
    expect(assessMember(book, member, 12, NOW).now.status).toBe('final_met');
    expect(composed(written, 12).vintages).toMatchObject([
      { before: 'met', after: 'will_miss', change: 'worse' },
    ]);
  });
});

describe('độ lệch ước', () => {
  const versions: SmallBook['versions'] = [
    [1, 'estimate', toDate('11')],
    [1, 'official', toDate('10')],
    [2, 'estimate', toDate('19')],
    [2, 'preliminary', toDate('20')],
    [3, 'preliminary', toDate('29')],
    [3, 'official', toDate('30'), 'Khóa sổ quý I'],
    [4, 'estimate', toDate('37')],
  ];

  it('is of what began as ước only, against the firmest number there is', () => {
    const { vintages, estimateError } = composed({ ...REVENUE, versions });
    expect(vintages.map(({ earlier, firmer, difference }) => [earlier.vintage, firmer.vintage, difference]))
      // oxfmt-ignore
      .toEqual([
        ['estimate', 'official', '-1'],
        ['estimate', 'preliminary', '1'],
        ['preliminary', 'official', '1'],
      ]);
    // A tenth too high and a twentieth too low: seven and a half percent off, leaning high by two and a half.
    expect(estimateError).toMatchObject({ counted: 2, leftOut: 0, size: '7.5', lean: '-2.5' });
    expect(vintages.map(({ percent }) => percent?.slice(0, 8))).toEqual([
      '-10',
      '5',
      exactPercent('1', '30', 18).slice(0, 8),
    ]);
  });

  it('over the rule’s percent owes a reason, exactly at it does not', () => {
    const due = (reasonOverPercent: string) =>
      composed({
        ...REVENUE,
        versions,
        over: { rule: { ...DEFAULT_RULE, reasonOverPercent: quantity(reasonOverPercent) } },
      });
    expect(due('5').vintages.map(({ reasonDue }) => reasonDue)).toEqual([true, false, false]);
    expect(due('4.9').vintages.map(({ reasonDue }) => reasonDue)).toEqual([true, true, false]);
    expect(due('10').vintages.map(({ reasonDue }) => reasonDue)).toEqual([false, false, false]);
    expect(due('4.9').estimateError?.reasonOverPercent).toBe('4.9');
  });

  it('has no percent where the firmer number is zero: left out of the mean, and a reason is owed', () => {
    const { vintages, estimateError } = composed({
      ...ACCIDENTS,
      versions: [
        [1, 'estimate', toDate('2')],
        [1, 'official', toDate('0')],
        [2, 'estimate', toDate('4')],
        [2, 'official', toDate('5')],
      ],
    });
    expect(vintages.map(({ difference, percent, reasonDue }) => [difference, percent, reasonDue])).toEqual([
      ['-2', null, true],
      ['1', '20', true],
    ]);
    expect(estimateError).toMatchObject({ counted: 1, leftOut: 1, size: '20', lean: '20' });
  });

  it('has no percent of places: any place lost or won owes a reason, and there is no mean', () => {
    const { vintages, estimateError } = composed({
      indicator: {
        kind: 'rank',
        direction: 'lower',
        accumulation: 'latest',
        decimals: 0,
        unit: { vi: 'hạng', en: 'place' },
      },
      target: ['at_most', '30'],
      path: () => '30',
      versions: [
        [5, 'preliminary', toDate('29')],
        [5, 'official', toDate('31')],
      ],
    });
    expect(vintages).toMatchObject([
      {
        comparedAs: 'level',
        difference: '2',
        percent: null,
        reasonDue: true,
        before: 'on_track',
        after: 'at_risk',
        change: 'worse',
      },
    ]);
    expect(estimateError).toBeNull();
  });
});
