/** Forms, locks, reopenings, notices, files and answered keys: the same on every engine. */
import { describe, expect, it } from 'vitest';
import { periodOf, type LockProposal, type Notice, type Reopening } from '@ve-dich/domain';
import { StorageFault } from '../fault.ts';
import type { WritingRepositories } from '../repositories/interfaces.ts';
import type { AnsweredKey } from '../repositories/work-rows.ts';
import { ACCOUNT, ENTRY, instant, NOW, PERIOD } from './book.ts';
import type { Given } from './describe-storage.ts';
import { ATTACHMENT, SUBMISSION, SUBMISSION_EVENT, SUBMISSION_KEY } from './work-book.ts';

const MAY = periodOf(2024, 5);

const REOPENING: Reopening = {
  id: 're-1',
  period: PERIOD.period,
  indicatorIds: ['i-1'],
  reason: 'Kho bạc hạch toán bổ sung',
  endsAt: instant('2024-06-20T10:00:00.000Z'),
  state: 'requested',
  requestedAt: NOW,
  requestedBy: ACCOUNT.id,
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  version: 1,
};

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  accountId: ACCOUNT.id,
  kind: 'returned',
  at: NOW,
  period: MAY,
  unitId: 'u-province',
  indicatorIds: ['i-1'],
  by: null,
  reason: 'Thiếu giải trình',
  seenAt: null,
  ...more,
});

export const workCases = (given: Given): void => {
  const audited = (work: (repositories: WritingRepositories) => Promise<void>): Promise<void> =>
    given().storage.write(async (repositories) => {
      await work(repositories);
      await repositories.audit.append([ENTRY]);
    });

  describe('a month’s work', () => {
    it('keeps a form to the last accent, one for each month of an indicator', async () => {
      await audited(async ({ submissions }) => {
        if ((await submissions.ofMonth(SUBMISSION_KEY)) === null) await submissions.add([SUBMISSION]);
      });
      await given().storage.read(async ({ submissions }) => {
        expect(await submissions.ofMonth(SUBMISSION_KEY)).toEqual(SUBMISSION);
        expect(await submissions.ofMonth({ ...SUBMISSION_KEY, period: periodOf(2024, 6) })).toBeNull();
        expect(await submissions.inRange({ unitId: 'u-province', from: MAY, to: MAY })).toEqual([SUBMISSION]);
        expect(
          await submissions.inRange({ unitId: 'u-province', from: MAY, to: MAY, indicatorIds: ['i-2'] }),
        ).toEqual([]);
        expect(
          await submissions.inRange({ unitId: 'u-province', from: MAY, to: MAY, indicatorIds: [] }),
        ).toEqual([]);
      });
      const again = audited(({ submissions }) => submissions.add([{ ...SUBMISSION, id: 'sub-2' }]));
      await expect(again).rejects.toMatchObject({
        kind: 'unique',
        constraint: 'submissions_period_unit_id_indicator_id_unique',
      });
    });

    it('changes a form only from the version it was seen at, and never without an audit row', async () => {
      const next = { ...SUBMISSION, state: 'submitted', version: 4, returned: null } as const;
      await audited(async ({ submissions }) => {
        expect(await submissions.change(next, 2)).toBe(false);
        expect(await submissions.change(next, 3)).toBe(true);
        expect(await submissions.change({ ...next, version: 5 }, 3)).toBe(false);
        expect(await submissions.ofMonth(SUBMISSION_KEY)).toEqual(next);
        expect(await submissions.change({ ...SUBMISSION, version: 3 }, 4)).toBe(true);
      });
      const unaudited = given().storage.write(({ submissions }) =>
        submissions.change({ ...SUBMISSION, version: 9 }, 3),
      );
      await expect(unaudited).rejects.toMatchObject({ name: 'UnauditedChangeError' });
    });

    it('gives events their order and gives them back newest first', async () => {
      await audited(async ({ submissions }) => {
        const known = await submissions.eventsOf([SUBMISSION.id]);
        if (known.length === 0) await submissions.addEvents([SUBMISSION_EVENT]);
        await submissions.addEvents([
          { ...SUBMISSION_EVENT, id: 'ev-2', kind: 'submitted', content: null, reason: null },
        ]);
      });
      await given().storage.read(async ({ submissions }) => {
        const events = await submissions.eventsOf([SUBMISSION.id]);
        expect(events.map(({ id }) => id)).toEqual(['ev-2', 'ev-1']);
        expect(events[1]).toEqual({ ...SUBMISSION_EVENT, sequence: expect.any(Number) as number });
        expect((events[0]?.sequence ?? 0) > (events[1]?.sequence ?? 0)).toBe(true);
        expect(await submissions.eventsOf([])).toEqual([]);
      });
    });

    it('keeps one proposal to lock a month', async () => {
      const proposal: LockProposal = {
        at: NOW,
        by: ACCOUNT.id,
        excuses: [{ code: 'ct-06', reason: 'Cục Thống kê công bố sau' }],
      };
      await audited(async ({ periodWork }) => {
        expect(await periodWork.proposal(PERIOD.period)).toBeNull();
        await periodWork.propose(PERIOD.period, proposal);
        expect(await periodWork.proposal(PERIOD.period)).toEqual(proposal);
      });
      await expect(
        audited(({ periodWork }) => periodWork.propose(PERIOD.period, proposal)),
      ).rejects.toBeInstanceOf(StorageFault);
      await audited(async ({ periodWork }) => {
        expect(await periodWork.dropProposal(PERIOD.period)).toBe(true);
        expect(await periodWork.dropProposal(PERIOD.period)).toBe(false);
      });
    });

    it('keeps requests to reopen, and shows them at once: the revision grows', async () => {
      const revision = () => given().storage.read(({ installation }) => installation.revision());
      const before = await revision();
      await audited(({ periodWork }) => periodWork.addReopening(REOPENING));
      expect(await revision()).toBe(before + 1);
      const allowed: Reopening = {
        ...REOPENING,
        state: 'approved',
        decidedAt: NOW,
        decidedBy: ACCOUNT.id,
        decisionReason: 'Đồng ý',
        version: 2,
      };
      await audited(async ({ periodWork }) => {
        expect(await periodWork.changeReopening(allowed, 2)).toBe(false);
        expect(await periodWork.changeReopening(allowed, 1)).toBe(true);
      });
      expect(await revision()).toBe(before + 2);
      await given().storage.read(async ({ periodWork }) => {
        expect(await periodWork.reopening('re-1')).toEqual(allowed);
        expect(await periodWork.reopening('re-2')).toBeNull();
        expect(await periodWork.reopenings()).toEqual([allowed]);
        expect(await periodWork.reopenings(PERIOD.period)).toEqual([allowed]);
        expect(await periodWork.reopenings(periodOf(2023, 1))).toEqual([]);
      });
    });

    it('tells people and notes what they have seen, without a new revision', async () => {
      const before = await given().storage.read(({ installation }) => installation.revision());
      await given().storage.write(({ notices }) =>
        notices.add([notice('n-1'), notice('n-2'), notice('n-3')]),
      );
      await given().storage.read(async ({ notices }) => {
        expect((await notices.newest(ACCOUNT.id, 2)).map(({ id }) => id)).toEqual(['n-3', 'n-2']);
        expect((await notices.newest(ACCOUNT.id, 3)).at(-1)).toEqual(notice('n-1'));
        expect(await notices.unseen(ACCOUNT.id)).toBe(3);
        expect(await notices.unseen('nobody')).toBe(0);
      });
      await given().storage.write(async ({ notices }) => {
        await notices.see('nobody', 'n-3', NOW);
        await notices.see(ACCOUNT.id, 'n-9', NOW);
        expect(await notices.unseen(ACCOUNT.id)).toBe(3);
        await notices.see(ACCOUNT.id, 'n-2', NOW);
        expect(await notices.unseen(ACCOUNT.id)).toBe(1);
      });
      expect(await given().storage.read(({ installation }) => installation.revision())).toBe(before);
    });

    it('keeps a file byte for byte and shows it until it is removed', async () => {
      const content = new Uint8Array([0, 255, 128, 10]);
      await audited(({ attachments }) => attachments.add(ATTACHMENT, content));
      await given().storage.read(async ({ attachments }) => {
        expect(await attachments.byId('at-1')).toEqual(ATTACHMENT);
        expect(await attachments.inRange({ unitId: 'u-province', from: MAY, to: MAY })).toEqual([ATTACHMENT]);
        expect(await attachments.contentOf('at-1')).toEqual(content);
        expect(await attachments.contentOf('at-2')).toBeNull();
      });
      await audited(async ({ attachments }) => {
        expect(await attachments.remove('at-1', NOW)).toBe(true);
        expect(await attachments.remove('at-1', NOW)).toBe(false);
        expect(await attachments.byId('at-1')).toBeNull();
        expect(await attachments.inRange({ unitId: 'u-province', from: MAY, to: MAY })).toEqual([]);
      });
      // What was removed is not gone: somebody put it there, and somebody took it out of sight.
      expect(await given().raw('select id from attachments')).toHaveLength(1);
    });

    it('keeps an answer under its key, once, and forgets the old ones', async () => {
      const answered: AnsweredKey = {
        accountId: ACCOUNT.id,
        key: 'key-00000001',
        route: 'handIn 2024-5',
        bodyHash: 'b'.repeat(64),
        answer: '{"reference":"A1"}',
        at: NOW,
      };
      await given().storage.write(({ answeredKeys }) => answeredKeys.keep(answered));
      await given().storage.read(async ({ answeredKeys }) => {
        expect(await answeredKeys.find(ACCOUNT.id, answered.key)).toEqual(answered);
        expect(await answeredKeys.find('somebody-else', answered.key)).toBeNull();
      });
      await expect(
        given().storage.write(({ answeredKeys }) => answeredKeys.keep(answered)),
      ).rejects.toMatchObject({ kind: 'primary_key' });
      await given().storage.write(async ({ answeredKeys }) => {
        expect(await answeredKeys.forgetBefore(NOW)).toBe(0);
        expect(await answeredKeys.forgetBefore(instant('2024-05-23T00:00:00.000Z'))).toBe(1);
      });
    });
  });
};
