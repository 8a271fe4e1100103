/** The end of a year over the real addresses: proposals, verdicts of both occasions, explanations, the closing. */
import type { Dashboard, YearEndRow, Years } from '@ve-dich/contract';
import { periodOf, quantity, type Instant, type Reading } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import { addDecember, addFigures, prepareDecember } from '../testing/december.ts';
import { describeOnEngines } from '../testing/engines.ts';
import { bodyOf, newKey } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import {
  LATER,
  WHOLE,
  audited,
  close,
  confirm,
  countOf,
  endOf,
  explain,
  rowOf,
  wishOf,
  type Wish,
} from '../testing/year-end-work.ts';

const EVEN_LATER = '2024-12-21T02:00:00.000Z' as Instant;

describeOnEngines(
  'a year at its end',
  (given) => {
    it('proposes only on the year’s own value, and says why', async () => {
      const end = await endOf(given());
      expect(end).toMatchObject({
        stage: 'open',
        occasion: 'conference',
        isWhole: true,
        collecting: [],
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
      // Another figure that proposes the same is another figure: what was seen is named, not what follows from it.
      const unseen = { ...wishOf(now, 'ct-05', 'final_exceeded'), basis: rowOf(seen, 'ct-05').basis };
      expectRefusal(await confirm(server, [unseen]), 412, 'changed-by-someone-else');
      // Confirmed on what is no longer there: the year waits for it.
      expect(rowOf(now, 'ct-05').isStale).toBe(true);
      expect((await confirm(server, [wishOf(now, 'ct-05', 'final_exceeded')])).statusCode).toBe(200);
      expect(rowOf(await endOf(server), 'ct-05').isStale).toBe(false);
    });

    it('waits again when an earlier month of a sum is corrected, or the target changes, though the proposal is the same', async () => {
      const server = given();
      const part = (text: string): Reading => ({
        form: 'number',
        month: quantity(text),
        toDate: null,
        fraction: null,
      });
      const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
      for (const month of months)
        await addFigures(server.storage, periodOf(2024, month), { 'ct-13': part('1') }, 'official', LATER);
      const before = await endOf(server);
      const wish = (end: typeof before): Wish =>
        wishOf(end, 'ct-13', 'final_met', 'Ban Thường vụ kết luận đạt');
      expect(rowOf(before, 'ct-13')).toMatchObject({ proposed: 'final_missed', figure: { value: '12' } });
      expect((await confirm(server, [wish(before)])).statusCode).toBe(200);
      expect(rowOf(await endOf(server), 'ct-13').isStale).toBe(false);
      // December's own version is the same; what it is added up from is not.
      await addFigures(server.storage, periodOf(2024, 3), { 'ct-13': part('2') }, 'official', EVEN_LATER);
      const corrected = await endOf(server);
      expect(rowOf(corrected, 'ct-13')).toMatchObject({
        proposed: 'final_missed',
        figure: { value: '13' },
        conference: { figure: { value: '12' } },
        isStale: true,
      });
      const unseen = { ...wish(corrected), basis: rowOf(before, 'ct-13').basis };
      expectRefusal(await confirm(server, [unseen]), 412, 'changed-by-someone-else');
      expect((await confirm(server, [wish(corrected)])).statusCode).toBe(200);
      expect(rowOf(await endOf(server), 'ct-13').isStale).toBe(false);

      // The conference raises the plan: missed as before, but of another plan than was judged.
      await server.storage.write(async ({ targetSets, indicators, audit }) => {
        const row = (await indicators.all()).find(({ code }) => code === 'ct-13');
        const sets = await targetSets.ofYear(2024);
        const targets = await Promise.all(sets.map(({ id }) => targetSets.targets(id)));
        const own = targets.flat().findLast(({ indicatorId }) => indicatorId === row?.id);
        if (own === undefined) throw new RangeError('ct-13 has no target');
        await targetSets.addTargets([{ ...own, id: 'raised', version: own.version + 1 }]);
        await audit.append([
          {
            at: LATER,
            actorId: 'test',
            action: 'test.prepared',
            objectKind: 'indicator',
            objectId: own.indicatorId,
          },
        ]);
      });
      expect(rowOf(await endOf(server), 'ct-13')).toMatchObject({ proposed: 'final_missed', isStale: true });
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
      // A figure that has moved since it was judged: nobody's verdict rests on it.
      await addDecember(
        server.storage,
        { 'ct-03': { form: 'number', month: null, toDate: quantity('1040'), fraction: null } },
        'estimate',
        LATER,
      );
      expectRefusal(await close(server, whole), 409, 'year-not-settled');
      const moved = await endOf(server);
      expect(moved.rows.filter(({ isStale }) => isStale).map(({ code }) => code)).toEqual(['ct-03']);
      expect((await confirm(server, [wishOf(moved, 'ct-03', 'final_exceeded')])).statusCode).toBe(200);
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
        '2024-12-22T02:00:00.000Z' as Instant,
      );
      server.clock.set('2024-12-23T02:00:00.000Z');
      server.forgetSessions();
      const official = await endOf(server);
      expect(rowOf(official, 'ct-03')).toMatchObject({ proposed: 'final_missed', may: ['verdict.confirm'] });
      const second = [wishOf(official, 'ct-03', 'final_missed')];
      // The published count is not rewritten by the one who made it.
      expectRefusal(await confirm(server, second), 403, 'four-eyes');
      expect((await confirm(server, second, { user: 'bi-thu' })).statusCode).toBe(200);
      expect(rowOf(await endOf(server), 'ct-03')).toMatchObject({
        conference: { confirmed: 'final_exceeded', figure: { value: '1040' } },
        official: { confirmed: 'final_missed', figure: { value: '990', vintage: 'official' } },
        // Missed after all: now it is to be explained.
        gaps: ['shortfall', 'causes', 'measures', 'commitment'],
        may: ['verdict.confirm', 'verdict.explain'],
      });
      const { indicators } = bodyOf<Dashboard>(
        await server.ask('bi-thu', 'dashboard', { year: 2024, month: 12 }),
      );
      expect(indicators.find(({ code }) => code === 'ct-03')?.assessment.status).toBe('final_missed');
      // What two people closed the year on is not emptied by one.
      const { explanation } = rowOf(await endOf(server), 'ct-05');
      expectRefusal(
        await explain(
          server,
          'ct-05',
          { ...WHOLE, commitment: '' },
          { user: 'giam-doc-ct', seen: explanation?.sequence ?? 0 },
        ),
        422,
        'not-ready',
      );
    });
  },
  { prepare: prepareDecember() },
);
