/** The page of one indicator: its history, its targets and paths by the month they hold for, its neighbours. */
import { dashboard, indicatorDetail, type IndicatorDetail } from '@ve-dich/contract';
import { sampleBook } from '@ve-dich/sample';
import { expect, it } from 'vitest';
import { describeOnEngines, type Given } from '../testing/engines.ts';

const read = async (given: Given, year: number, month: number, code: string): Promise<IndicatorDetail> => {
  const answer = await given().ask('kiem-tra', 'indicator', { year, month, code });
  expect(answer.statusCode).toBe(200);
  return indicatorDetail.parse(JSON.parse(answer.body));
};

describeOnEngines('the page of an indicator', (given) => {
  it('has the same row as the dashboard of that month', async () => {
    for (const [year, month] of [
      [2024, 7],
      [2023, 12],
      [2024, 2],
    ] as const) {
      const board = dashboard.parse(
        JSON.parse((await given().ask('kiem-tra', 'dashboard', { year, month })).body),
      );
      for (const row of board.indicators.filter(
        ({ code }) => month === 7 || ['ct-01a', 'ct-04', 'ct-21'].includes(code),
      )) {
        expect((await read(given, year, month, row.code)).row).toEqual(row);
      }
    }
  });

  it('lists every version of this year’s and last year’s figures, newest recorded first', async () => {
    for (const code of ['ct-04', 'ct-13', 'ct-05', 'ct-22']) {
      const { figures } = await read(given, 2024, 7, code);
      const inBook = sampleBook.figures.filter(
        ({ indicator, unit, period }) =>
          indicator === code && unit === 'bac-kan' && period >= '2023-01' && period <= '2024-07',
      );
      expect(figures).toHaveLength(inBook.length);
      const order = figures.map(({ sequence }) => sequence);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
      expect(new Set(order).size).toBe(order.length);
      expect(
        figures
          .toReversed()
          .map(
            ({
              period,
              toDate,
              inMonth,
              vintage,
              asOf,
              recordedAt,
              reason,
              sourceUrl,
              illustrative,
              form,
            }) => [
              period,
              form,
              toDate === null && inMonth === null,
              vintage,
              asOf,
              recordedAt,
              reason,
              sourceUrl,
              illustrative,
            ],
          ),
      ).toEqual(
        inBook.map((figure) => [
          figure.period,
          figure.form,
          figure.toDate === null && figure.month === null,
          figure.vintage,
          figure.asOf,
          figure.recordedAt,
          figure.reason,
          figure.sourceUrl,
          figure.illustrative,
        ]),
      );
    }
  });

  it('marks one version of each month as the one the screens use: the firmest, then the latest', async () => {
    for (const { code } of sampleBook.indicators) {
      const { figures, row } = await read(given, 2024, 7, code);
      for (const period of new Set(figures.map((figure) => figure.period))) {
        const versions = figures.filter((figure) => figure.period === period);
        const best = versions.filter((figure) => figure.best);
        expect(best).toHaveLength(1);
        const firmness = (vintage: string): number =>
          ['estimate', 'preliminary', 'official'].indexOf(vintage);
        for (const other of versions) {
          const isFirmer = firmness(other.vintage) > firmness(best[0]?.vintage ?? '');
          const isLaterAndAsFirm = other.vintage === best[0]?.vintage && other.sequence > best[0].sequence;
          expect(isFirmer || isLaterAndAsFirm).toBe(false);
        }
        if (period.startsWith('2024'))
          expect(row.months[Number(period.slice(5)) - 1]?.vintage).toBe(best[0]?.vintage);
      }
    }
  });

  it('names who recorded each version and why it replaced the one before', async () => {
    const { figures } = await read(given, 2024, 7, 'ct-13');
    const may = figures.filter(({ period }) => period === '2024-05').toReversed();
    expect(may).toHaveLength(3);
    expect(may.map(({ reason }) => reason === null)).toEqual([true, false, false]);
    const names = new Set(sampleBook.people.map(({ fullName }) => fullName));
    for (const { recordedBy } of figures) expect(names).toContain(recordedBy);
  });

  it('puts the target in force that held at the month: investment before and after its revision', async () => {
    const inForce = async (month: number) =>
      (await read(given, 2024, month, 'ct-04')).targets.map(({ version, inForce: holds, number }) => [
        version,
        holds,
        number,
      ]);
    const before = [
      [1, true, '2157.119'],
      [2, false, '2430.6'],
    ];
    const after = [
      [1, false, '2157.119'],
      [2, true, '2430.6'],
    ];
    expect(await inForce(1)).toEqual(before);
    expect(await inForce(5)).toEqual(before);
    expect(await inForce(6)).toEqual(after);
    expect(await inForce(7)).toEqual(after);
  });

  it('says of each target version its words, document, reason and day', async () => {
    const { targets, row } = await read(given, 2024, 7, 'ct-04');
    const inBook = sampleBook.targets.filter(({ year, indicator }) => year === 2024 && indicator === 'ct-04');
    expect(
      targets.map(({ rawText, reason, effectiveFrom, sourceUrl, document }) => ({
        rawText,
        reason,
        effectiveFrom,
        sourceUrl,
        number: document.number,
      })),
    ).toEqual(
      inBook.map(({ rawText, reason, effectiveFrom, sourceUrl, document }) => ({
        rawText,
        reason,
        effectiveFrom,
        sourceUrl,
        number: sampleBook.documents.find(({ code }) => code === document)?.number,
      })),
    );
    expect(row.target?.rawText).toBe('2.430,6 tỷ đồng');
  });

  it('draws each path as committed, with the one in force at the month', async () => {
    for (const [code, month, version] of [
      ['ct-04', 5, 1],
      ['ct-04', 7, 2],
      ['ct-03', 7, 1],
    ] as const) {
      const { paths, row } = await read(given, 2024, month, code);
      const inBook = sampleBook.paths.filter(({ year, indicator }) => year === 2024 && indicator === code);
      expect(paths.map(({ values }) => values)).toEqual(inBook.map(({ values }) => [...values]));
      expect(paths.filter(({ inForce }) => inForce).map((path) => path.version)).toEqual([version]);
      expect(row.pathMethod).toBe(paths.find(({ inForce }) => inForce)?.method);
    }
  });

  it('shows a path nobody approved and lets it hold for nothing', async () => {
    const { paths, row } = await read(given, 2024, 7, 'ct-11');
    expect(paths.map(({ approvedAt, inForce }) => [approvedAt, inForce])).toEqual([[null, false]]);
    expect(row.pathMethod).toBeNull();
    expect(row.assessment.warnings.map(({ code }) => code)).toContain('W1');
    expect(row.assessment.status).not.toBe('on_track');
  });

  it('has the parts of growth under growth, and no parts elsewhere', async () => {
    const growth = await read(given, 2024, 6, 'ct-01');
    expect(growth.parts.map(({ code, number, parent, judged }) => [code, number, parent, judged])).toEqual([
      ['ct-01a', '1.1', 'ct-01', false],
      ['ct-01b', '1.2', 'ct-01', false],
      ['ct-01c', '1.3', 'ct-01', false],
    ]);
    expect((await read(given, 2024, 6, 'ct-02')).parts).toEqual([]);
    expect((await read(given, 2024, 6, 'ct-01a')).parts).toEqual([]);
  });

  it('leads from each indicator to the next and back, through all 29 and what is followed beside them', async () => {
    const codes: string[] = [];
    for (let code: string | null = 'ct-01'; code !== null;) {
      const detail: IndicatorDetail = await read(given, 2024, 7, code);
      expect(detail.previousCode).toBe(codes.at(-1) ?? null);
      codes.push(code);
      code = detail.nextCode;
    }
    const wholes = sampleBook.members.filter(({ year, parent }) => year === 2024 && parent === null);
    expect(codes).toEqual(wholes.map(({ indicator }) => indicator));
    expect(wholes.filter(({ judged }) => judged)).toHaveLength(29);
    const part = await read(given, 2024, 7, 'ct-01a');
    expect([part.previousCode, part.nextCode]).toEqual([null, null]);
  });

  it('says what each year left of a term must deliver, and nothing where there is no term', async () => {
    const { term } = await read(given, 2024, 7, 'td-05');
    // domain.md §1.2: 4,0; 6,01; 6,33 need 8,1 in each of the two years left for a mean of 6,5.
    expect(term).toMatchObject({ sort: 'yearly_average', averaging: 'geometric', number: '6.5' });
    expect(term?.delivered.map(({ value }) => value)).toEqual(['4', '6.01', '6.33', null, null]);
    expect(term?.required).toMatchObject({ reach: 'open', yearsLeft: 2, perYearIs: 'value' });
    expect(Number(term?.required?.perYear).toFixed(1)).toBe('8.1');
    expect((await read(given, 2024, 7, 'ct-04')).term).toBeNull();
  });

  it('names the units that help', async () => {
    for (const member of sampleBook.members.filter(({ year }) => year === 2024)) {
      const { coordinators } = await read(given, 2024, 7, member.indicator);
      expect(coordinators.map(({ code }) => code)).toEqual([...member.coordinators]);
    }
  });

  it('of an earlier month shows no version of a later one', async () => {
    const { figures } = await read(given, 2024, 3, 'ct-05');
    expect(figures.filter(({ period }) => period > '2024-03')).toEqual([]);
    expect(figures.some(({ period }) => period === '2024-03')).toBe(true);
  });

  it('keeps words as words: a month of text has no number', async () => {
    const { row, figures } = await read(given, 2022, 1, 'ct-13');
    expect(row.months[0]).toMatchObject({
      state: 'text',
      toDate: null,
      inMonth: null,
      text: expect.stringContaining('COVID') as string,
    });
    expect(row.assessment).toMatchObject({ status: 'no_data', value: null });
    expect(figures[0]).toMatchObject({ form: 'text', toDate: null });
  });
});
