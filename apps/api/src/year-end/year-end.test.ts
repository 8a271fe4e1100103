/** The end of a year over the real addresses: proposals, verdicts of both occasions, explanations, the closing. */
import type { Dashboard, YearEnd, YearEndRow, Years } from '@ve-dich/contract';
import { countVerdicts, quantity, type Instant, type Verdict } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { addDecember, prepareDecember } from '../testing/december.ts';
import { describeOnEngines, describeServer } from '../testing/engines.ts';
import { bodyOf, newKey } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import type { TestServer } from '../testing/server.ts';

/** After the demo’s day: what is recorded then was not known when its verdicts were confirmed. */
const LATER = '2024-12-20T02:00:00.000Z' as Instant;

const WHOLE = {
  shortfall: 'Giá trị sản xuất 1.400/1.900 tỷ đồng',
  causes: [
    { side: 'objective', text: 'Giá khoáng sản giảm' },
    { side: 'subjective', text: 'Gia hạn giấy phép chậm' },
  ],
  measures: 'Tổ công tác liên ngành',
  requests: [{ asked: 'Bộ Công Thương', toDo: 'Gia hạn giấy phép', by: '2025-03-31' }],
  commitment: 'Năm 2025 đạt kế hoạch',
};

const endOf = async (server: TestServer, year = 2024, user = 'van-phong'): Promise<YearEnd> => {
  const answer = await server.ask(user, 'yearEnd', { year });
  expect(answer.statusCode, answer.body).toBe(200);
  return bodyOf<YearEnd>(answer);
};
const rowOf = (end: YearEnd, code: string): YearEndRow => {
  const row = end.rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};

type Wish = {
  code: string;
  confirmed: Verdict;
  reason: string | null;
  proposed: Verdict | null;
  seen: number;
};
/** As the page sends it, from what it shows. */
const wishOf = (end: YearEnd, code: string, confirmed: Verdict, reason: string | null = null): Wish => {
  const row = rowOf(end, code);
  const last = end.occasion === 'official' ? row.official : row.conference;
  return { code, confirmed, reason, proposed: row.proposed, seen: last?.sequence ?? 0 };
};
const confirm = (
  server: TestServer,
  verdicts: readonly Wish[],
  { user = 'van-phong', year = 2024, key = newKey() } = {},
) => server.send(user, 'confirmVerdicts', { year }, { body: { verdicts }, key });
const explain = (
  server: TestServer,
  code: string,
  content: object,
  { user = 'van-phong', year = 2024, seen = 0 } = {},
) => server.send(user, 'explainMiss', { year, code }, { body: { content, seen } });
const close = (
  server: TestServer,
  seen: { exceeded: number; met: number; missed: number },
  user = 'bi-thu',
  key = newKey(),
) => server.send(user, 'closeYear', { year: 2024 }, { body: seen, key });
const countOf = ({ rows, year }: YearEnd) =>
  countVerdicts(
    year,
    rows.map(({ conference }) => conference?.confirmed ?? null),
  );
const audited = async (server: TestServer, action: string) =>
  (await server.storage.read(({ audit }) => audit.after(0, 100_000)))
    .filter((each) => each.action === action)
    .map(({ reason, after }) => ({ reason, after: JSON.parse(after ?? 'null') as unknown }));

describeOnEngines(
  'a year at its end',
  (given) => {
    it('proposes only on the year’s own value, and says why', async () => {
      const end = await endOf(given());
      expect(end).toMatchObject({
        stage: 'open',
        occasion: 'conference',
        isWhole: true,
        isDecemberLocked: true,
      });
      expect(end.rows).toHaveLength(29);
      expect(rowOf(end, 'ct-03')).toMatchObject({
        proposed: 'final_exceeded',
        figure: { value: '1035', vintage: 'estimate', month: 12 },
        sentence: { key: 'sentence.verdict' },
      });
      expect(rowOf(end, 'ct-05').proposed).toBe('final_missed');
      expect(rowOf(end, 'ct-08')).toMatchObject({
        proposed: null,
        figure: { value: null, text: 'Xuất siêu' },
      });
      // August is in, December is not: what August says is nobody's verdict.
      expect(rowOf(end, 'ct-07')).toMatchObject({ proposed: null, figure: null });
    });

    it('keeps a verdict with what the rule proposed, by whom, when and why, once for a key', async () => {
      const server = given();
      const before = await endOf(server);
      const key = newKey();
      const wish = wishOf(before, 'ct-08', 'final_exceeded', '  Xuất siêu, tốt hơn kế hoạch ');
      expect(bodyOf(await confirm(server, [wish], { key }))).toEqual({ confirmed: 1 });
      expect(bodyOf(await confirm(server, [wish], { key }))).toEqual({ confirmed: 1 });
      const { conference, official } = rowOf(await endOf(server), 'ct-08');
      expect(conference).toMatchObject({
        proposed: null,
        confirmed: 'final_exceeded',
        reason: 'Xuất siêu, tốt hơn kế hoạch',
        confirmedBy: { fullName: 'Triệu Thu Lan' },
        confirmedAt: server.clock.now(),
        figure: { value: null, text: 'Xuất siêu', vintage: 'estimate' },
      });
      expect(official).toBeNull();
      const [trail, ...more] = await audited(server, 'verdict.confirmed');
      expect(more).toEqual([]);
      expect(trail).toMatchObject({
        reason: 'Xuất siêu, tốt hơn kế hoạch',
        after: { code: 'ct-08', occasion: 'conference', proposed: null, confirmed: 'final_exceeded' },
      });
    });

    it('confirms all or none', async () => {
      const server = given();
      const end = await endOf(server);
      const good = wishOf(end, 'ct-03', 'final_exceeded');
      const bare = wishOf(end, 'ct-07', 'final_met');
      expectRefusal(await confirm(server, [good, bare]), 422, 'reason-required');
      expect(rowOf(await endOf(server), 'ct-03').conference).toBeNull();
      expectRefusal(await confirm(server, [good, good]), 404, 'not-found');
      expectRefusal(await confirm(server, [{ ...good, code: 'ct-99' }]), 404, 'not-found');
      // A part of an indicator has no verdict of its own.
      expectRefusal(await confirm(server, [{ ...good, code: 'ct-01a' }]), 404, 'not-found');
      expect((await confirm(server, [good])).statusCode).toBe(200);
    });

    it('tells who comes second that somebody else has decided, or that the figure has changed', async () => {
      const server = given();
      const seen = await endOf(server);
      expect((await confirm(server, [wishOf(seen, 'ct-05', 'final_missed')])).statusCode).toBe(200);
      const late = wishOf(seen, 'ct-05', 'final_met', 'Tính cả giá hiện hành');
      expectRefusal(await confirm(server, [late], { user: 'bi-thu' }), 412, 'changed-by-someone-else');
      await addDecember(
        server.storage,
        { 'ct-05': { form: 'number', month: null, toDate: quantity('2500'), fraction: null } },
        'preliminary',
        LATER,
      );
      const now = await endOf(server);
      // What was confirmed stays, beside what is proposed now, with the value each rests on.
      expect(rowOf(now, 'ct-05')).toMatchObject({
        proposed: 'final_exceeded',
        figure: { value: '2500', vintage: 'preliminary' },
        conference: { confirmed: 'final_missed', figure: { value: '1400', vintage: 'estimate' } },
      });
      const stale = { ...wishOf(now, 'ct-05', 'final_missed'), proposed: 'final_missed' as const };
      expectRefusal(await confirm(server, [stale]), 412, 'changed-by-someone-else');
    });
  },
  { prepare: prepareDecember() },
);

describeOnEngines(
  'a year that closes',
  (given) => {
    it('is closed by another person than who confirmed, when nothing is missing, and once', async () => {
      const server = given();
      const end = await endOf(server);
      const verdictOf = ({ proposed, code }: YearEndRow): Wish =>
        wishOf(
          end,
          code,
          proposed ?? 'final_met',
          proposed === null ? 'Theo báo cáo của cơ quan chủ trì' : null,
        );
      expect((await confirm(server, end.rows.slice(1).map(verdictOf))).statusCode).toBe(200);
      const counted = countOf(await endOf(server));
      expect(counted).toMatchObject({ total: 29, undecided: 1, missed: 1 });
      expectRefusal(await close(server, counted), 400, 'malformed');
      const seen = { exceeded: counted.exceeded, met: counted.met, missed: counted.missed };
      // One verdict and one explanation are missing.
      expectRefusal(await close(server, seen), 409, 'year-not-settled');
      expect((await confirm(server, end.rows.slice(0, 1).map(verdictOf))).statusCode).toBe(200);
      expectRefusal(await close(server, { ...seen, met: seen.met + 1 }), 409, 'year-not-settled');
      expect((await explain(server, 'ct-05', { ...WHOLE, causes: [WHOLE.causes[0]] })).statusCode).toBe(200);
      expect(rowOf(await endOf(server), 'ct-05').gaps).toEqual(['subjective_cause']);
      expectRefusal(await close(server, { ...seen, met: seen.met + 1 }), 409, 'year-not-settled');
      const { explanation } = rowOf(await endOf(server), 'ct-05');
      expect((await explain(server, 'ct-05', WHOLE, { seen: explanation?.sequence ?? 0 })).statusCode).toBe(
        200,
      );
      // Another count was seen.
      expectRefusal(await close(server, seen), 412, 'changed-by-someone-else');
      const whole = { ...seen, met: seen.met + 1 };
      // Who confirmed does not close.
      expectRefusal(await close(server, whole, 'van-phong'), 403, 'four-eyes');
      const key = newKey();
      expect((await close(server, whole, 'bi-thu', key)).statusCode).toBe(200);
      expect((await close(server, whole, 'bi-thu', key)).statusCode).toBe(200);
      expectRefusal(await close(server, whole), 409, 'wrong-state');
      const closed = await endOf(server);
      expect(closed).toMatchObject({
        stage: 'closed',
        occasion: 'official',
        closing: { at: server.clock.now(), by: { fullName: 'Lý Minh Khải' } },
        may: [],
      });
      expect(await audited(server, 'year.closed')).toMatchObject([
        { after: { ...whole, total: 29, year: 2024 } },
      ]);
      // Every page of the year speaks of verdicts from then on.
      const { final, indicators } = bodyOf<Dashboard>(
        await server.ask('can-bo-khdt', 'dashboard', { year: 2024, month: 12 }),
      );
      expect(final).toMatchObject({ ...whole, undecided: 0 });
      expect(indicators.find(({ code }) => code === 'ct-05')?.assessment.status).toBe('final_missed');
      const { years } = bodyOf<Years>(await server.ask('bi-thu', 'years'));
      expect(years.find(({ year }) => year === 2024)?.final).toMatchObject(whole);
      expect((await server.storage.verifyAudit()).intact).toBe(true);
    });

    it('takes a second verdict on official figures only, and keeps the first', async () => {
      const server = given();
      const estimate = await endOf(server);
      expect(rowOf(estimate, 'ct-03').may).toEqual([]);
      expectRefusal(await confirm(server, [wishOf(estimate, 'ct-03', 'final_exceeded')]), 409, 'wrong-state');
      await addDecember(
        server.storage,
        { 'ct-03': { form: 'number', month: null, toDate: quantity('990'), fraction: null } },
        'official',
        LATER,
      );
      server.clock.set('2024-12-21T02:00:00.000Z');
      server.forgetSessions();
      const official = await endOf(server);
      expect(rowOf(official, 'ct-03')).toMatchObject({ proposed: 'final_missed', may: ['verdict.confirm'] });
      expect((await confirm(server, [wishOf(official, 'ct-03', 'final_missed')])).statusCode).toBe(200);
      expect(rowOf(await endOf(server), 'ct-03')).toMatchObject({
        conference: { confirmed: 'final_exceeded', figure: { value: '1035' } },
        official: { confirmed: 'final_missed', figure: { value: '990', vintage: 'official' } },
        // Missed after all: now it is to be explained.
        gaps: ['shortfall', 'causes', 'measures', 'commitment'],
        may: ['verdict.confirm', 'verdict.explain'],
      });
      const { indicators } = bodyOf<Dashboard>(
        await server.ask('bi-thu', 'dashboard', { year: 2024, month: 12 }),
      );
      expect(indicators.find(({ code }) => code === 'ct-03')?.assessment.status).toBe('final_missed');
    });
  },
  { prepare: prepareDecember() },
);

describeServer('who may do what at a year’s end', { prepare: prepareDecember(false) }, (given) => {
  it('does not close while December is collected', async () => {
    const server = given();
    expectRefusal(await close(server, { exceeded: 0, met: 0, missed: 0 }), 409, 'wrong-state');
  });

  it.each([
    ['bi-thu', ['verdict.confirm']],
    ['van-phong', ['verdict.confirm', 'verdict.explain']],
    ['kiem-tra', []],
  ])('%s sees all rows', async (user, may) => {
    const end = await endOf(given(), 2024, user);
    expect(end).toMatchObject({ isWhole: true });
    expect(rowOf(end, 'ct-05').may).toEqual(may);
  });

  it('a unit sees and explains its own only, and is not told of others’', async () => {
    const server = given();
    const own = await endOf(server, 2024, 'giam-doc-ct');
    expect(own.isWhole).toBe(false);
    expect(own.rows.map(({ lead }) => lead.code).every((code) => code === 'sct')).toBe(true);
    expect(rowOf(own, 'ct-05').may).toEqual(['verdict.explain']);
    expect(rowOf(await endOf(server, 2024, 'can-bo-ct'), 'ct-05').may).toEqual([]);
    expect((await explain(server, 'ct-05', WHOLE, { user: 'giam-doc-ct' })).statusCode).toBe(200);
    for (const code of ['ct-05', 'ct-99'])
      expectRefusal(await explain(server, code, WHOLE, { user: 'giam-doc-khdt' }), 404, 'not-found');
    expectRefusal(await explain(server, 'ct-05', WHOLE, { user: 'can-bo-ct' }), 403, 'forbidden');
    expectRefusal(await explain(server, 'ct-05', WHOLE, { user: 'bi-thu' }), 403, 'forbidden');
    const end = await endOf(server);
    for (const user of ['giam-doc-ct', 'can-bo-ct', 'kiem-tra', 'quan-tri'])
      expectRefusal(
        await confirm(server, [wishOf(end, 'ct-03', 'final_exceeded')], { user }),
        403,
        'forbidden',
      );
    for (const user of ['giam-doc-ct', 'kiem-tra', 'quan-tri'])
      expectRefusal(await close(server, { exceeded: 0, met: 0, missed: 0 }, user), 403, 'forbidden');
  });

  it('an explanation is kept in every version, and who writes second is told', async () => {
    const server = given();
    const { explanation } = rowOf(await endOf(server), 'ct-05');
    const seen = explanation?.sequence ?? 0;
    expect(explanation?.writtenBy.fullName).toBe('Hoàng Đình Phúc');
    // The same again, after a lost answer.
    expect(bodyOf(await explain(server, 'ct-05', WHOLE))).toMatchObject({ sequence: seen });
    expectRefusal(
      await explain(server, 'ct-05', { ...WHOLE, commitment: 'Khác' }),
      412,
      'changed-by-someone-else',
    );
    expect((await explain(server, 'ct-05', { ...WHOLE, commitment: ' Khác ' }, { seen })).statusCode).toBe(
      200,
    );
    expect(rowOf(await endOf(server), 'ct-05').explanation?.content.commitment).toBe('Khác');
    expect(await audited(server, 'verdict.explained')).toHaveLength(2);
  });

  it('what was not missed is not explained', async () => {
    const server = given();
    expectRefusal(await explain(server, 'ct-03', WHOLE), 409, 'wrong-state');
  });
});

describeServer('years of the demo', {}, (given) => {
  it('a running year before its December is only looked at', async () => {
    const server = given();
    const end = await endOf(server);
    expect(end).toMatchObject({ stage: 'early', may: [], closing: null });
    expect(end.rows.flatMap(({ may }) => may)).toEqual([]);
    expectRefusal(await confirm(server, [wishOf(end, 'ct-03', 'final_met', 'Sớm')]), 409, 'wrong-state');
  });

  describe('2023', () => {
    it('is closed at 23 of 29 by another person than who confirmed, each miss explained in five parts', async () => {
      const end = await endOf(given(), 2023, 'bi-thu');
      expect(countOf(end)).toMatchObject({ total: 29, missed: 6, undecided: 0 });
      expect(end.closing).toMatchObject({ by: { fullName: 'Lý Minh Khải' } });
      expect(end.rows.flatMap(({ gaps }) => gaps)).toEqual([]);
      expect(end.rows.filter(({ explanation }) => explanation !== null)).toHaveLength(6);
      // Each rests on what was known at the conference: 2,60 points then, 2,76 officially in February.
      expect(rowOf(end, 'ct-15')).toMatchObject({
        figure: { value: '2.76', vintage: 'official' },
        conference: { figure: { value: '2.6', vintage: 'estimate' } },
        official: null,
        may: ['verdict.confirm'],
      });
    });

    it('shows everybody its verdicts, and a unit only its own explanations', async () => {
      const end = await endOf(given(), 2023, 'giam-doc-khdt');
      expect(end.rows).toHaveLength(29);
      const explained = end.rows.filter(({ explanation }) => explanation !== null);
      expect(new Set(explained.map(({ lead }) => lead.code))).toEqual(new Set(['skhdt']));
    });
  });
});
