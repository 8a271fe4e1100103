/** Who sees and does what at a year's end; the years of the demo; rows without a target of their own. */
import type { Notices } from '@ve-dich/contract';
import { quantity } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { addDecember, prepareDecember } from '../testing/december.ts';
import { describeServer } from '../testing/engines.ts';
import { bodyOf } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import {
  WHOLE,
  audited,
  close,
  confirm,
  countOf,
  endOf,
  explain,
  rowOf,
  wishOf,
} from '../testing/year-end-work.ts';

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

  it('what the office writes in a unit’s name its head is told of, once for a version, and nobody else', async () => {
    const server = given();
    const toldOf = async (user: string) =>
      bodyOf<Notices>(await server.ask(user, 'notices')).notices.filter(
        ({ kind }) => kind === 'explained_for_unit',
      );
    // Of the two versions the first is the head's own, the second the office's.
    expect(await toldOf('giam-doc-ct')).toMatchObject([
      {
        period: '2024-12',
        unit: { code: 'sct' },
        indicators: [{ code: 'ct-05' }],
        by: 'Triệu Thu Lan',
        dueAt: null,
      },
    ]);
    for (const user of ['can-bo-ct', 'giam-doc-khdt', 'van-phong', 'bi-thu'])
      expect(await toldOf(user)).toEqual([]);
    const seen = rowOf(await endOf(server), 'ct-05').explanation?.sequence ?? 0;
    const again = { ...WHOLE, commitment: 'Khác' };
    expect((await explain(server, 'ct-05', again, { seen })).statusCode).toBe(200);
    expect(await toldOf('giam-doc-ct')).toHaveLength(1);
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

describeServer('a judged row without a target of its own', { prepare: prepareDecember() }, (given) => {
  it('takes its verdict from its children, and is confirmed like any other', async () => {
    const server = given();
    // Three kinds of accidents at once (`domain.md` §2, COMPOSITE): judged here as one of the resolution's.
    await server.temporary.raw(
      "update target_set_members set judged = true where indicator_id in (select id from indicators where code = 'td-06') and target_set_id in (select id from target_sets where year = 2024)",
    );
    await addDecember(
      server.storage,
      Object.fromEntries(
        ['td-06a', 'td-06b', 'td-06c'].map((code) => [
          code,
          { form: 'number', month: null, toDate: quantity('10'), fraction: null } as const,
        ]),
      ),
      'estimate',
    );
    const end = await endOf(server);
    expect(end.rows).toHaveLength(30);
    const row = rowOf(end, 'td-06');
    expect(row).toMatchObject({ target: null, figure: null, may: ['verdict.confirm'] });
    expect(row.proposed).not.toBeNull();
    expect((await confirm(server, [wishOf(end, 'td-06', row.proposed ?? 'final_met')])).statusCode).toBe(200);
    expect(rowOf(await endOf(server), 'td-06')).toMatchObject({
      isStale: false,
      conference: { confirmed: row.proposed, proposed: row.proposed, figure: null },
    });
  });
});
