/** Ước, sơ bộ, chính thức on the page of an indicator: on the demo's book, and who may see them. */
import { indicatorDetail, type IndicatorDetail } from '@ve-dich/contract';
import { sampleBook } from '@ve-dich/sample';
import { expect, it } from 'vitest';
import { describeOnEngines, describeServer, type Given } from '../testing/engines.ts';
import { asNumberOf, compare, percent } from '../testing/exact.ts';
import { recordFigure } from '../testing/figures.ts';

const read = async (
  given: Given,
  year: number,
  month: number,
  code: string,
  as = 'kiem-tra',
): Promise<IndicatorDetail> => {
  const answer = await given().ask(as, 'indicator', { year, month, code });
  expect(answer.statusCode).toBe(200);
  return indicatorDetail.parse(JSON.parse(answer.body));
};

/** The versions of a month in the book, in the order in which they were recorded. */
const versionsOf = (code: string, period: string) =>
  sampleBook.figures.filter(
    (figure) => figure.indicator === code && figure.unit === 'bac-kan' && figure.period === period,
  );

describeOnEngines('ước against what came true', (given) => {
  it.each([
    // The book's own differences (`packages/sample/src/revisions.ts`).
    ['ct-05', 2, 'official', '2.14', 'Số chính thức của Cục Thống kê, không đổi so với số sơ bộ'],
    ['ct-06', 5, 'official', '0.24', 'Số chính thức của Cục Thống kê'],
    ['ct-27', 4, 'official', '-5', 'Năm trường hợp có quyết định sau kỳ chốt, chuyển sang tháng 5'],
    ['ct-03', 5, 'preliminary', '3.2', 'Hạch toán bổ sung tiền sử dụng đất nộp cuối kỳ'],
    // Two ước before the firmer number: the second is the one that counts.
    ['ct-13', 5, 'preliminary', '-2650', 'Rà soát lại báo cáo của ba huyện, giảm số ước'],
  ])('%s in month %i: %s, %s', async (code, month, vintage, difference, reason) => {
    const { vintages, row } = await read(given, 2024, 7, code);
    const found = vintages.find((each) => each.month === month);
    expect(found).toMatchObject({ difference, reasonDue: false, earlier: { vintage: 'estimate' } });
    expect(found?.firmer).toMatchObject({ vintage, reason, illustrative: true });
    expect(found?.firmer.value).toBe(row.months[month - 1]?.toDate);
    expect(found?.after).toBe(row.months[month - 1]?.status);
  });

  it('keeps sơ bộ and its reason between the two', async () => {
    const { vintages } = await read(given, 2024, 7, 'ct-05');
    const february = vintages.find(({ month }) => month === 2);
    expect(february?.between).toMatchObject({
      vintage: 'preliminary',
      value: february?.firmer.value,
      reason: 'Bổ sung báo cáo của hai doanh nghiệp khai khoáng',
    });
  });

  it('shows what a tenth of a point did: health insurance in April 2023 was on its path after all', async () => {
    const { vintages } = await read(given, 2023, 12, 'ct-20');
    expect(vintages.find(({ month }) => month === 4)).toMatchObject({
      earlier: { value: '96.2' },
      firmer: { value: '96.3' },
      before: 'will_miss',
      after: 'on_track',
      change: 'better',
    });
  });

  it('of an earlier month shows no later one', async () => {
    expect((await read(given, 2024, 3, 'ct-27')).vintages).toEqual([]);
    expect((await read(given, 2024, 4, 'ct-27')).vintages.map(({ month }) => month)).toEqual([4]);
  });

  it('of a row without figures of its own, and of a ranking, says nothing', async () => {
    for (const code of ['td-01', 'td-02', 'td-03', 'td-06']) {
      expect(await read(given, 2024, 7, code)).toMatchObject({ vintages: [], estimateError: null });
    }
  });
});

// The whole book, on one engine: that the other answers the same to the byte has a test of its own (`engines.test.ts`).
describeServer('ước against what came true, over the whole book', {}, (given) => {
  it('compares each month of the book that has two vintages, and no other', async () => {
    let compared = 0;
    for (const [year, upTo] of [
      [2024, 7],
      [2023, 12],
    ] as const) {
      for (const { indicator: code } of sampleBook.members.filter((member) => member.year === year)) {
        const { vintages, row } = await read(given, year, upTo, code);
        const expected = row.months.flatMap(({ month }) => {
          const versions = versionsOf(code, `${year}-${String(month).padStart(2, '0')}`);
          const lastOf = (vintage: string) => versions.findLast((each) => each.vintage === vintage);
          const [earlier, firmer] = [lastOf('estimate'), lastOf('official') ?? lastOf('preliminary')];
          if (month > upTo || earlier?.toDate == null || firmer?.toDate == null) return [];
          return [[month, asNumberOf(earlier.toDate), asNumberOf(firmer.toDate)]];
        });
        expect([
          code,
          ...vintages.map(({ month, earlier, firmer }) => [month, earlier.value, firmer.value]),
        ]).toEqual([code, ...expected]);
        compared += expected.length;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('says of each what the row says with the firmer number: its status, and the difference to the last digit', async () => {
    for (const { indicator: code } of sampleBook.members.filter(({ year }) => year === 2023)) {
      // November: no verdict is in it.
      const { vintages, row } = await read(given, 2023, 11, code);
      for (const { month, after, earlier, firmer, difference, percent: share } of vintages) {
        expect(after).toBe(row.months[month - 1]?.status);
        if (compare(firmer.value, '0') !== 0) {
          expect(asNumberOf(share)).toBe(asNumberOf(percent(difference, firmer.value, 20)));
        }
        expect(compare(firmer.value, earlier.value)).toBe(compare(difference, '0'));
      }
    }
  });
});

describeOnEngines('ước of a month being collected', (given) => {
  it('is seen by who may see the month, and by nobody else', async () => {
    const august = { indicator: 'ct-05', period: '2024-08' };
    await recordFigure(given(), { ...august, toDate: '1400.4321', vintage: 'estimate' });
    await recordFigure(given(), { ...august, toDate: '1300.1234', reason: 'Rà soát lại' });
    const seen = await read(given, 2024, 8, 'ct-05', 'van-phong');
    expect(seen.vintages.at(-1)).toMatchObject({ month: 8, difference: '-100.3087', reasonDue: true });
    expect(seen.estimateError?.counted).toBe(2);
    for (const other of ['giam-doc-khdt', 'can-bo-khdt']) {
      const withheld = await read(given, 2024, 8, 'ct-05', other);
      const locked = await read(given, 2024, 7, 'ct-05', other);
      expect(withheld.vintages).toEqual(locked.vintages);
      expect(withheld.estimateError).toEqual(locked.estimateError);
      expect(locked.vintages.map(({ month }) => month)).toEqual([2]);
    }
  });
});
