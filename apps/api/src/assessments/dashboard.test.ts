/** What the dashboard says of the demo's years, checked against the book itself (`product.md`, Counting and Kinds). */
import { dashboard, type Dashboard, type IndicatorRow, type WireMessage } from '@ve-dich/contract';
import { isCounted, MESSAGE_PARAMETERS, STATUSES, type Status } from '@ve-dich/domain';
import { sampleBook } from '@ve-dich/sample';
import { expect, it } from 'vitest';
import { describeOnEngines, type Given } from '../testing/engines.ts';
import { asNumberOf, compare, percent, printed } from '../testing/exact.ts';

const SIX_MISSED = ['ct-01', 'ct-03', 'ct-04', 'ct-08', 'ct-12', 'ct-27'];

const read = async (given: Given, year: number, month: number): Promise<Dashboard> => {
  const answer = await given().ask('bi-thu', 'dashboard', { year, month });
  expect(answer.statusCode).toBe(200);
  return dashboard.parse(JSON.parse(answer.body));
};
const rowOf = (from: Dashboard, code: string): IndicatorRow => {
  const row = from.indicators.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};
/** The 29 of 2024: judged, and no part of another row. */
const COUNTED: ReadonlySet<string> = new Set(
  sampleBook.members
    .filter(({ year, judged, parent }) => year === 2024 && judged && parent === null)
    .map(({ indicator }) => indicator),
);
const counted = (from: Dashboard): IndicatorRow[] =>
  from.indicators.filter(({ judged, parent }) => isCounted({ judged, isPart: parent !== null }));
const tally = (statuses: readonly Status[]): Partial<Record<Status, number>> =>
  Object.fromEntries(
    STATUSES.map((status) => [status, statuses.filter((each) => each === status).length] as const).filter(
      ([, many]) => many > 0,
    ),
  );

const bookFigures = (code: string, period: string) =>
  sampleBook.figures.filter(
    ({ indicator, unit, period: of }) => indicator === code && unit === 'bac-kan' && of === period,
  );

const expectSaid = (said: WireMessage): void => {
  const expected = MESSAGE_PARAMETERS[said.key];
  expect(Object.keys(said.parameters).sort(), said.key).toEqual([...expected].sort());
};

const MONTHS_ASKED = [
  [2022, 6],
  [2022, 12],
  [2023, 1],
  [2023, 12],
  [2024, 1],
  [2024, 3],
  [2024, 7],
  [2024, 8],
  [2024, 12],
] as const;

describeOnEngines('the dashboard', (given) => {
  it.each(MONTHS_ASKED)('of %i/%i counts 29 whose parts are its own rows', async (year, month) => {
    const seen = await read(given, year, month);
    expect(seen.indicators).toHaveLength(sampleBook.members.filter((member) => member.year === year).length);
    expect(counted(seen)).toHaveLength(29);
    expect(seen.count).toEqual({
      total: 29,
      byStatus: tally(counted(seen).map(({ assessment }) => assessment.status)),
      counted: 29,
      reconciles: true,
    });
    for (const { count } of seen.history) {
      expect(Object.values(count.byStatus).reduce((sum, part) => sum + part, 0)).toBe(29);
    }
    expect(seen.history.map((each) => each.month)).toEqual(
      Array.from({ length: month }, (_, index) => index + 1),
    );
    expect(seen.history.at(-1)?.count).toEqual(seen.count);
  });

  it('counts each group by its own rows, and the groups add up to the whole', async () => {
    const seen = await read(given, 2024, 7);
    for (const group of seen.groups) {
      const rows = counted(seen).filter((row) => row.group === group.code);
      expect(group.count.byStatus).toEqual(tally(rows.map(({ assessment }) => assessment.status)));
      expect(group.count).toMatchObject({ total: rows.length, counted: rows.length, reconciles: true });
    }
    expect(seen.groups.reduce((sum, { count }) => sum + count.total, 0)).toBe(29);
  });

  it('of July 2024 misses the figure of one unit, and says of how many it was due', async () => {
    const seen = await read(given, 2024, 7);
    expect(
      counted(seen)
        .filter(({ assessment }) => assessment.status === 'no_data')
        .map(({ code }) => code),
    ).toEqual(['ct-16']);
    const due = sampleBook.indicators.filter(
      ({ code, dueMonths }) => dueMonths.includes(7) && COUNTED.has(code),
    );
    expect(seen.reported).toEqual({ due: due.length, received: due.length - 1 });
    expect(seen.final).toBeNull();
    expect(seen.lastYear).toMatchObject({ year: 2023, total: 29, missed: 6 });
  });

  it('of December 2023 ends at 23 of 29, with exactly the six misses by code', async () => {
    const seen = await read(given, 2023, 12);
    const final = seen.final;
    expect(final).toMatchObject({ year: 2023, total: 29, missed: 6, undecided: 0 });
    expect((final?.exceeded ?? 0) + (final?.met ?? 0)).toBe(23);
    const missed = counted(seen).filter(({ verdict }) => verdict?.confirmed === 'final_missed');
    expect(missed.map(({ code }) => code)).toEqual(SIX_MISSED);
    for (const row of counted(seen)) expect(row.assessment.status).toBe(row.verdict?.confirmed);
    expect(seen.count.byStatus).toEqual(
      tally(counted(seen).map(({ verdict }) => verdict?.confirmed ?? 'no_data')),
    );
  });

  it('before December says nothing of how the year ended', async () => {
    expect((await read(given, 2023, 11)).final).toBeNull();
    for (const row of counted(await read(given, 2023, 11)))
      expect(row.assessment.status).not.toMatch(/^final_/);
  });

  it('gives every row one lead unit and one named head', async () => {
    for (const [year, month] of MONTHS_ASKED) {
      for (const row of (await read(given, year, month)).indicators) {
        const member = sampleBook.members.find((each) => each.year === year && each.indicator === row.code);
        const head = sampleBook.people.find(({ code }) => code === member?.head);
        expect(row.lead.code).toBe(member?.lead);
        expect(row.head).toEqual({ fullName: head?.fullName, title: head?.title });
      }
    }
  });

  it('says sentences of known keys with exactly the numbers they need', async () => {
    for (const [year, month] of MONTHS_ASKED) {
      for (const { assessment } of (await read(given, year, month)).indicators) {
        expectSaid(assessment.sentence);
        for (const each of assessment.warnings) {
          expect(each.message.key).toMatch(new RegExp(`^warning\\.${each.code}(?:\\.|$)`));
          expectSaid(each.message);
        }
      }
    }
  });

  it.each([
    ['ct-04', '658', '2430.6', '27.07'],
    ['ct-22', '4347', '3485', '124.73'],
    ['ct-05', '1051.4', '1900', '55.34'],
  ])('has for %s the published %s of %s as %s per cent', async (code, value, target, shown) => {
    const row = rowOf(await read(given, 2024, 7), code);
    expect(row.assessment.value).toBe(value);
    expect(row.target?.number).toBe(target);
    expect(row.assessment.percentOfPlan).toBe(percent(value, target, 20));
    expect(printed(row.assessment.percentOfPlan ?? '', 2)).toBe(shown);
  });

  it('computes every percent of plan from the unrounded value and target', async () => {
    let many = 0;
    for (const [year, month] of MONTHS_ASKED) {
      for (const { assessment, target } of (await read(given, year, month)).indicators) {
        if (assessment.percentOfPlan === null || assessment.value === null || target === null) continue;
        expect(assessment.percentOfPlan).toBe(percent(assessment.value, target.number, 20));
        many += 1;
      }
    }
    expect(many).toBeGreaterThan(60);
  });

  it('prints no percent of plan for growth, points and rates', async () => {
    const without = (await read(given, 2024, 6)).indicators.filter(({ kind }) =>
      ['growth', 'pp_change', 'rate'].includes(kind),
    );
    expect(without.length).toBeGreaterThan(8);
    expect(without.filter(({ assessment }) => assessment.percentOfPlan !== null)).toEqual([]);
  });

  it('never shows a month that was not reported as a number, least of all as zero', async () => {
    let missing = 0;
    for (const [year, month] of MONTHS_ASKED) {
      for (const row of (await read(given, year, month)).indicators) {
        for (const each of row.months) {
          if (bookFigures(row.code, `${year}-${String(each.month).padStart(2, '0')}`).length > 0) continue;
          expect([each.toDate, each.inMonth, each.vintage, each.versions]).toEqual([null, null, null, 0]);
          expect(['missing', 'not_due', 'future', 'derived']).toContain(each.state);
          missing += 1;
        }
      }
    }
    expect(missing).toBeGreaterThan(500);
  });

  it('shows of each month the firmest and latest version the book has', async () => {
    for (const year of [2022, 2023, 2024]) {
      for (const row of (await read(given, year, year === 2024 ? 7 : 12)).indicators) {
        for (const each of row.months) {
          const versions = bookFigures(row.code, `${year}-${String(each.month).padStart(2, '0')}`);
          if (each.state === 'future' || versions.length === 0) continue;
          expect(each.versions).toBe(versions.length);
          const firmest = (['official', 'preliminary', 'estimate'] as const)
            .map((vintage) => versions.findLast((version) => version.vintage === vintage))
            .find((version) => version !== undefined);
          expect(each.vintage).toBe(firmest?.vintage);
          expect(each.illustrative).toBe(firmest?.illustrative);
          if (firmest?.toDate != null) expect(asNumberOf(each.toDate)).toEqual(asNumberOf(firmest.toDate));
          if (firmest?.month != null && row.accumulation === 'sum') {
            expect(asNumberOf(each.inMonth)).toEqual(asNumberOf(firmest.month));
          }
        }
      }
    }
  });

  it('gives a gap the sign of good and bad, whichever way is good', async () => {
    const seen = { lower: 0, higher: 0 };
    for (const [year, month] of MONTHS_ASKED) {
      for (const row of (await read(given, year, month)).indicators) {
        // Inside a band neither more nor less is good.
        if (row.direction === 'band') {
          expect(row.assessment.samePeriod?.better ?? null).toBeNull();
          continue;
        }
        const { value, expected, gapInUnit, gapPoints, samePeriod } = row.assessment;
        const upIsGood = row.direction === 'higher';
        if (
          value !== null &&
          expected !== null &&
          gapInUnit !== null &&
          printed(value, row.decimals) !== printed(expected, row.decimals)
        ) {
          const isAhead = upIsGood ? compare(value, expected) > 0 : compare(value, expected) < 0;
          expect([row.code, compare(gapInUnit, '0') > 0]).toEqual([row.code, isAhead]);
          if (gapPoints !== null)
            expect([row.code, compare(gapPoints, '0') > 0]).toEqual([row.code, isAhead]);
          seen[upIsGood ? 'higher' : 'lower'] += 1;
        }
        if (samePeriod !== null && value !== null && compare(value, samePeriod.value) !== 0) {
          expect(compare(samePeriod.change, '0') > 0).toBe(compare(value, samePeriod.value) > 0);
          expect(samePeriod.better).toBe(compare(value, samePeriod.value) > 0 === upIsGood);
        }
      }
    }
    expect(seen.lower).toBeGreaterThan(3);
    expect(seen.higher).toBeGreaterThan(60);
  });

  it.each(MONTHS_ASKED)(
    'of %i/%i carries nothing of the months after it but plan and last year',
    async (year, month) => {
      for (const row of (await read(given, year, month)).indicators) {
        expect(row.months.map((each) => each.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        for (const each of row.months.filter((later) => later.month > month)) {
          expect(each).toMatchObject({
            state: 'future',
            toDate: null,
            inMonth: null,
            text: null,
            absence: null,
            vintage: null,
            asOf: null,
            versions: 0,
            status: null,
          });
        }
        expect(row.assessment.judgedMonth ?? 0).toBeLessThanOrEqual(month);
      }
    },
  );

  it('is the same for a past month whatever came after', async () => {
    const march = await read(given, 2024, 3);
    for (const row of march.indicators) {
      const period = row.assessment.samePeriod;
      if (period !== null) expect(rowOf(march, row.code).months[2]?.lastYear).toBe(period.value);
      expect(row.months.slice(3).every(({ state }) => state === 'future')).toBe(true);
    }
    expect(rowOf(march, 'ct-04').target).toMatchObject({ version: 1, number: '2157.119' });
    expect(rowOf(await read(given, 2024, 7), 'ct-04').target).toMatchObject({ version: 2, number: '2430.6' });
  });

  it('speaks of who has started from January to March and not later', async () => {
    for (const month of [1, 2, 3]) {
      const { start } = await read(given, 2024, month);
      const listed = [
        start?.withResult,
        start?.startedWithoutResult,
        start?.notStarted,
        start?.withoutPath,
      ].flatMap((codes) => codes ?? []);
      // Of what is due by quarter or by year nobody can say before then; without a path anybody can.
      const asked = sampleBook.members.filter(({ year, indicator, judged }) => {
        const { dueMonths } = sampleBook.indicators.find(({ code }) => code === indicator) ?? {
          dueMonths: [],
        };
        const isPromised = sampleBook.paths.some(
          (path) => path.year === year && path.indicator === indicator && path.approvedAt !== null,
        );
        return (
          year === 2024 &&
          judged &&
          COUNTED.has(indicator) &&
          (dueMonths.some((due) => due <= month) || !isPromised)
        );
      });
      expect(listed.toSorted()).toEqual(asked.map(({ indicator }) => indicator).toSorted());
      expect(start?.daysSinceNewYear).toBe(month === 1 ? 19 : month === 2 ? 50 : 79);
    }
    const january = (await read(given, 2024, 1)).start;
    // «Not the season yet» is a figure and no result.
    expect(january?.startedWithoutResult).toContain('ct-22');
    expect(january?.notStarted).not.toContain('ct-02');
    expect(january?.withResult).toContain('ct-03');
    // Whatever has been reported of it: without an approved path it is listed for that.
    const { indicators } = await read(given, 2024, 1);
    const pathless = indicators.filter((row) => COUNTED.has(row.code) && row.pathMethod === null);
    expect(january?.withoutPath).toEqual(pathless.map(({ code }) => code));
    expect(pathless.some((row) => row.months[0]?.toDate !== null)).toBe(true);
    for (const month of [4, 7, 12]) expect((await read(given, 2024, month)).start).toBeNull();
  });

  it('tells a month that is still being collected from one that is locked', async () => {
    expect((await read(given, 2024, 8)).unlocked).toBe(true);
    expect((await read(given, 2024, 7)).unlocked).toBe(false);
    expect((await read(given, 2023, 12)).unlocked).toBe(false);
    const { calendar } = await read(given, 2024, 8);
    expect(calendar.map(({ state }) => state)).toEqual([
      ...Array<string>(7).fill('locked'),
      'open',
      ...Array<string>(4).fill('future'),
    ]);
  });

  it('says that illustrative figures are among those shown', async () => {
    expect((await read(given, 2024, 7)).illustrative).toBe(true);
  });

  it('lists as better or worse exactly the rows whose status changed for it', async () => {
    const [june, july] = [await read(given, 2024, 6), await read(given, 2024, 7)];
    const { better, worse, newlyMet } = july.changes;
    for (const { code, from, to } of [...better, ...worse, ...newlyMet]) {
      expect(rowOf(july, code).assessment.status).toBe(to);
      expect(rowOf(july, code).previousStatus).toBe(from);
      expect(rowOf(june, code).assessment.status).toBe(from);
      expect(from).not.toBe(to);
    }
    const changed = [...better, ...worse, ...newlyMet].map(({ code }) => code);
    expect(new Set(changed).size).toBe(changed.length);
    for (const row of counted(july)) {
      const { status } = row.assessment;
      const silent = ['not_due', 'no_data', 'withheld'];
      const speaks = !silent.includes(status) && !silent.includes(row.previousStatus ?? '');
      expect([row.code, changed.includes(row.code)]).toEqual([
        row.code,
        (speaks && status !== row.previousStatus) || (status === 'met' && row.previousStatus !== 'met'),
      ]);
    }
  });
});
