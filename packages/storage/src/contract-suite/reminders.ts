/** What was sent, once and for good, and the outbox: the same on every engine. */
import { describe, expect, it } from 'vitest';
import { periodOf } from '@ve-dich/domain';
import type { WritingRepositories } from '../repositories/interfaces.ts';
import type { LoggedReminder, Mail } from '../repositories/work-rows.ts';
import { ACCOUNT, ENTRY, instant, NOW } from './book.ts';
import type { Given } from './describe-storage.ts';

const MAY = periodOf(2024, 5);
const LATER = instant('2024-05-20T03:09:05.678Z');

const reminder = (id: string, more: Partial<LoggedReminder> = {}): LoggedReminder => ({
  id,
  messageId: 'm-1',
  accountId: ACCOUNT.id,
  unitId: 'u-knn',
  period: MAY,
  dueAt: instant('2024-05-23T10:00:00.000Z'),
  stage: 'three_days',
  round: 0,
  indicatorIds: ['i-1', 'i-2'],
  at: NOW,
  by: null,
  ...more,
});
const MAIL: Mail = {
  messageId: 'm-1',
  accountId: ACCOUNT.id,
  state: 'waiting',
  attempts: 0,
  nextAt: NOW,
  endedAt: null,
};

export const reminderCases = (given: Given): void => {
  const write = (work: (repositories: WritingRepositories) => Promise<void>): Promise<void> =>
    given().storage.write(work);

  describe('reminders', () => {
    it('are kept with their notice, the newest first; the clock’s own need no audit row', async () => {
      await write(async ({ notices, reminders }) => {
        const notice = {
          accountId: ACCOUNT.id,
          kind: 'reminder' as const,
          at: NOW,
          period: MAY,
          unitId: 'u-knn',
          indicatorIds: ['i-1', 'i-2'],
          by: null,
          reason: null,
          seenAt: null,
        };
        await notices.add([
          { ...notice, id: 'm-1' },
          { ...notice, id: 'm-2' },
        ]);
        await reminders.add([reminder('r-1'), reminder('r-2', { period: periodOf(2024, 4) })]);
        await reminders.add([reminder('r-3', { messageId: 'm-2', stage: 'two_hours', at: LATER })]);
        await reminders.add([]);
      });
      await given().storage.read(async ({ reminders }) => {
        const all = await reminders.inRange({ from: periodOf(2024, 1), to: periodOf(2024, 12) });
        expect(all.map(({ id }) => id)[0]).toBe('r-3');
        expect(all.map(({ id }) => id).sort()).toEqual(['r-1', 'r-2', 'r-3']);
        expect(all.find(({ id }) => id === 'r-1')).toEqual(reminder('r-1'));
        expect(await reminders.inRange({ from: MAY, to: MAY })).toHaveLength(2);
        expect(await reminders.inRange({ from: periodOf(2023, 1), to: periodOf(2023, 12) })).toEqual([]);
        expect((await reminders.ofMessages(['m-2', 'm-9'])).map(({ id }) => id)).toEqual(['r-3']);
        expect(await reminders.ofMessages([])).toEqual([]);
      });
    });

    it('say a stage to a person once', async () => {
      await expect(
        write(({ reminders }) => reminders.add([reminder('r-9', { messageId: 'm-2' })])),
      ).rejects.toMatchObject({ kind: 'unique' });
      await write(({ reminders }) =>
        reminders.add([
          reminder('r-4', { dueAt: instant('2024-05-24T10:00:00.000Z') }),
          reminder('r-5', { stage: 'overdue', round: 1 }),
          reminder('r-6', { stage: 'overdue', round: 2 }),
        ]),
      );
    });

    it('of a person need an audit row, and say whose they are', async () => {
      const byOffice = reminder('r-7', { stage: 'by_office', round: 1, by: ACCOUNT.id });
      await expect(write(({ reminders }) => reminders.add([byOffice]))).rejects.toMatchObject({
        name: 'UnauditedChangeError',
      });
      await write(async ({ reminders, audit }) => {
        await reminders.add([byOffice]);
        await audit.append([ENTRY]);
      });
      await expect(
        write(({ reminders }) => reminders.add([reminder('r-8', { round: 9, by: ACCOUNT.id })])),
      ).rejects.toMatchObject({ kind: 'check' });
      await expect(
        write(({ reminders }) => reminders.add([reminder('r-8', { stage: 'by_office', round: 9 })])),
      ).rejects.toMatchObject({ kind: 'check' });
    });

    it('refuse to be changed or lost', async () => {
      await expect(given().raw(`update reminders set round = 7`)).rejects.toThrow('append_only: reminders');
      await expect(given().raw(`delete from reminders`)).rejects.toThrow('append_only: reminders');
    });

    it('raise no revision: no dashboard shows them', async () => {
      const revision = () => given().storage.read(({ installation }) => installation.revision());
      const before = await revision();
      await write(({ reminders }) => reminders.add([reminder('r-10', { stage: 'one_day' })]));
      expect(await revision()).toBe(before);
    });
  });

  describe('e-mails', () => {
    it('wait, are claimed by one, and are settled by whoever holds the claim', async () => {
      await write(({ mails }) => mails.add([MAIL]));
      const claims = await Promise.all(
        [1, 2, 3].map(() => given().storage.write(({ mails }) => mails.claim(MAIL, LATER))),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      await given().storage.read(async ({ mails }) => {
        expect(await mails.waiting(10)).toEqual([{ ...MAIL, attempts: 1, nextAt: LATER }]);
        expect(await mails.waiting(0)).toEqual([]);
      });
      // A second claim, made because the first took too long, leaves the first without a say.
      await write(async ({ mails }) => {
        expect(await mails.claim({ messageId: 'm-1', attempts: 1 }, LATER)).toBe(true);
        const ended = { messageId: 'm-1', state: 'sent', nextAt: LATER, endedAt: LATER } as const;
        expect(await mails.settle({ ...ended, attempts: 1 })).toBe(false);
        expect(await mails.settle({ ...ended, attempts: 2 })).toBe(true);
        expect(await mails.settle({ ...ended, attempts: 2 })).toBe(false);
        expect(await mails.claim({ messageId: 'm-1', attempts: 2 }, LATER)).toBe(false);
        expect(await mails.waiting(10)).toEqual([]);
        expect(await mails.ofMessages(['m-1', 'm-2'])).toEqual([
          { ...MAIL, state: 'sent', attempts: 2, nextAt: LATER, endedAt: LATER },
        ]);
        expect(await mails.ofMessages([])).toEqual([]);
      });
    });

    it('keep how each attempt ended, and refuse to forget it', async () => {
      await write(async ({ mails }) => {
        await mails.addAttempt({ messageId: 'm-1', number: 1, at: NOW, outcome: 'failed', code: '451' });
        await mails.addAttempt({ messageId: 'm-1', number: 2, at: LATER, outcome: 'sent', code: null });
        expect((await mails.attemptsOf(['m-1'])).map(({ number, code }) => [number, code])).toEqual([
          [1, '451'],
          [2, null],
        ]);
        expect(await mails.attemptsOf([])).toEqual([]);
      });
      await expect(given().raw(`delete from mail_attempts`)).rejects.toThrow('append_only: mail_attempts');
    });

    it('are over or not: a half-way state is refused', async () => {
      const half: Mail = { ...MAIL, messageId: 'm-2', state: 'sent' };
      await expect(write(({ mails }) => mails.add([half]))).rejects.toMatchObject({ kind: 'check' });
    });
  });
};
