/** What the districts have sent: who has, what it makes by the indicator's rule, and how far that is from the province. */
import { indicatorDetail, type IndicatorDetail } from '@ve-dich/contract';
import { fixedText, quantity, readingOfFraction, type Reading } from '@ve-dich/domain';
import { sampleBook } from '@ve-dich/sample';
import { expect, it } from 'vitest';
import { describeOnEngines, type Given } from '../testing/engines.ts';
import { recordFigure } from '../testing/figures.ts';

type Units = NonNullable<IndicatorDetail['units']>;

const read = async (given: Given, year: number, month: number, code: string): Promise<IndicatorDetail> => {
  const answer = await given().ask('kiem-tra', 'indicator', { year, month, code });
  expect(answer.statusCode).toBe(200);
  return indicatorDetail.parse(JSON.parse(answer.body));
};
const unitsOf = async (given: Given, month: number, code: string): Promise<Units> => {
  const { units } = await read(given, 2024, month, code);
  if (units === null) throw new Error(`no districts: ${code}`);
  return units;
};
const rowOf = ({ rows }: Units, code: string): Units['rows'][number] => {
  const row = rows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`no such district: ${code}`);
  return row;
};
/** At two decimals: what a person can check. */
const shown = (value: string | null): string | null =>
  value === null ? null : fixedText(quantity(value), 2);
const inSample = (code: string, period: string) =>
  sampleBook.figures.filter(
    (one) => one.indicator === code && one.period === period && one.unit !== sampleBook.province,
  );
const total = (parts: readonly (string | undefined)[]): string =>
  String(parts.reduce((sum, part) => sum + Number(part), 0));

describeOnEngines('the districts of a sum', (given) => {
  it('add up beside the province’s own figure', async () => {
    const { units, row } = await read(given, 2024, 7, 'ct-22');
    const sent = inSample('ct-22', '2024-07');
    expect(units).toMatchObject({
      aggregation: 'sum',
      fractionOf: null,
      totalFraction: null,
      expected: 8,
      received: 8,
      counted: 8,
      total: total(sent.map(({ toDate }) => toDate ?? undefined)),
      stated: row.assessment.value,
      statedIllustrative: false,
      difference: '0',
    });
    expect(units?.rows.map(({ state, fraction, leftOut }) => [state, fraction, leftOut])).toEqual(
      sent.map(() => ['value', null, null]),
    );
  });

  it('say nothing before the first has sent, nor of what no district reports', async () => {
    expect((await unitsOf(given, 1, 'ct-22')).total).toBeNull();
    expect((await read(given, 2024, 7, 'ct-04')).units).toBeNull();
  });

  it('have sent though they sent words, or a month whose earlier months are missing', async () => {
    const month: Reading = { form: 'number', month: quantity('12'), toDate: null, fraction: null };
    await recordFigure(given(), {
      indicator: 'ct-22',
      period: '2024-07',
      unit: 'ba-be',
      reading: { form: 'text', text: 'Đang nghiệm thu' },
    });
    // Nobody has reported anything of this indicator for this district before July.
    await recordFigure(given(), { indicator: 'ct-16', period: '2024-07', unit: 'na-ri', reading: month });
    const planted = await unitsOf(given, 7, 'ct-22');
    expect(rowOf(planted, 'ba-be')).toMatchObject({
      state: 'text',
      text: 'Đang nghiệm thu',
      toDate: null,
      leftOut: 'in_words',
    });
    expect([planted.received, planted.counted]).toEqual([8, 7]);
    const jobs = await unitsOf(given, 7, 'ct-16');
    expect(rowOf(jobs, 'na-ri')).toMatchObject({ state: 'value', toDate: null, leftOut: 'months_missing' });
    expect([jobs.received, jobs.counted, jobs.total]).toEqual([1, 0, null]);
    // What 7 have is less than the province's: the difference says so.
    expect(Number(planted.difference)).toBeGreaterThan(0);
  });
});

describeOnEngines('the districts of a rate', (given) => {
  it('are weighted by what they are rates of: the sums above and below the line, never a mean of rates', async () => {
    const units = await unitsOf(given, 7, 'ct-20');
    const sent = inSample('ct-20', '2024-07').flatMap(({ fraction }) =>
      fraction === null ? [] : [fraction],
    );
    expect(sent).toHaveLength(6);
    expect(units).toMatchObject({
      aggregation: 'weighted',
      fractionOf: sampleBook.indicators.find(({ code }) => code === 'ct-20')?.fraction,
      totalFraction: {
        numerator: total(sent.map(({ numerator }) => numerator)),
        denominator: total(sent.map(({ denominator }) => denominator)),
      },
      expected: 8,
      received: 7,
      counted: 6,
      stated: '96.8',
      statedIllustrative: true,
    });
    // 249.019 of 258.100; the mean of the six rates would be 96,53.
    expect([shown(units.total), shown(units.difference)]).toEqual(['96.48', '0.32']);
    const mean = units.rows.reduce((sum, { toDate }) => sum + Number(toDate ?? 0), 0) / 6;
    expect(mean.toFixed(2)).toBe('96.53');
  });

  it('name who has not sent, and who has sent that there is no number yet, with the reason', async () => {
    const units = await unitsOf(given, 7, 'ct-20');
    expect(rowOf(units, 'pac-nam')).toMatchObject({ state: 'missing', toDate: null, leftOut: null });
    expect(rowOf(units, 'ngan-son')).toMatchObject({
      state: 'absent',
      absence: 'not_published',
      toDate: null,
      fraction: null,
      leftOut: 'not_published',
    });
    expect(rowOf(units, 'ngan-son').reason).toMatch(/^Đang rà soát/);
    expect(rowOf(units, 'tp-bac-kan')).toMatchObject({
      state: 'value',
      fraction: { numerator: '44112', denominator: '46500' },
      leftOut: null,
      illustrative: true,
    });
  });

  it('agree with the province in a month that all have sent', async () => {
    const june = await unitsOf(given, 6, 'ct-20');
    expect([june.received, june.counted, shown(june.difference)]).toEqual([8, 8, '0.00']);
  });

  it('take in a district that sends its fraction, and leave out one that sends a bare rate', async () => {
    const insurance = sampleBook.indicators.find(({ code }) => code === 'ct-20');
    const before = await unitsOf(given, 7, 'ct-20');
    if (insurance === undefined) throw new Error('no ct-20');
    const fraction = { numerator: quantity('34050'), denominator: quantity('34600') };
    const reading = readingOfFraction(insurance, fraction);
    if (reading.form === 'refused') throw new Error('refused');
    await recordFigure(given(), { indicator: 'ct-20', period: '2024-07', unit: 'pac-nam', reading });
    await recordFigure(given(), { indicator: 'ct-20', period: '2024-07', unit: 'ngan-son', toDate: '99.9' });
    const after = await unitsOf(given, 7, 'ct-20');
    expect([after.received, after.counted]).toEqual([8, 7]);
    expect(rowOf(after, 'ngan-son')).toMatchObject({
      state: 'value',
      toDate: '99.9',
      fraction: null,
      leftOut: 'no_denominator',
    });
    expect(after.totalFraction).toEqual({
      numerator: total([before.totalFraction?.numerator, '34050']),
      denominator: total([before.totalFraction?.denominator, '34600']),
    });
    expect(shown(after.total)).toBe('96.71');
  });
});
