/** The audit trail: no gap, and no change of it that would not show. */
import { quantity } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { ENTRY } from './book.ts';
import type { Given } from './describe-storage.ts';

export const auditCases = (given: Given): void => {
  describe('the chain', () => {
    it('keeps what was said, before and after as canonical JSON', async () => {
      const { storage } = given();
      await storage.write(({ audit }) =>
        audit.append([
          {
            ...ENTRY,
            onBehalfOf: 'a-9',
            reason: 'Nhập thay',
            before: { value: quantity('1.50') },
            after: 'Đạt',
          },
          ENTRY,
        ]),
      );
      const rows = await storage.read(({ audit }) => audit.after(1, 10));
      expect(rows).toEqual([
        {
          sequence: 2,
          at: ENTRY.at,
          actorId: 'a-1',
          onBehalfOf: 'a-9',
          action: 'book.open',
          objectKind: 'book',
          objectId: '2024',
          before: '{"value":"1.5"}',
          after: '"Đạt"',
          reason: 'Nhập thay',
          previousHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
        },
        expect.objectContaining({
          sequence: 3,
          onBehalfOf: null,
          before: null,
          after: '{"a":1,"b":"Đạt"}',
          previousHash: rows[0]?.hash,
        }),
      ]);
    });

    it('has no gap after five hundred writes at once, some of which fail', async () => {
      const { storage } = given();
      const writes = Array.from({ length: 500 }, (_, index) =>
        storage.write(async ({ audit }) => {
          await audit.append([{ ...ENTRY, objectId: String(index) }]);
          if (index % 10 === 0) throw new Error('on purpose');
        }),
      );
      const outcomes = await Promise.allSettled(writes);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(450);
      const head = await storage.read(({ audit }) => audit.head());
      expect(head.sequence).toBe(3 + 450);
      expect(await storage.verifyAudit()).toEqual({ intact: true, rows: 453, headHash: head.hash });
    });

    it('takes no row that does not follow the last', async () => {
      const { storage, raw } = given();
      const { sequence, hash } = await storage.read(({ audit }) => audit.head());
      const put = (at: number, previous: string): Promise<unknown> =>
        raw(
          `insert into audit (sequence, at, actor_id, action, object_kind, object_id, previous_hash, hash)
           values (${at}, '${ENTRY.at}', 'a-1', 'x', 'x', 'x', '${previous}', '${'a'.repeat(64)}')`,
        );
      // Another than the last; after a gap; a second beginning.
      await expect(put(sequence + 1, 'b'.repeat(64))).rejects.toThrow('append_only: audit');
      await expect(put(sequence + 2, hash)).rejects.toThrow('append_only: audit');
      await expect(put(sequence + 2, '0'.repeat(64))).rejects.toThrow('append_only: audit');
      await expect(put(1, hash)).rejects.toThrow('append_only: audit');
      expect((await storage.read(({ audit }) => audit.head())).sequence).toBe(sequence);
    });

    it('names the first row that was tampered with', async () => {
      const { storage, raw } = given();
      // As an administrator of the database could: the triggers are only a fence, the chain is the lock.
      await raw(
        storage.engine === 'sqlite'
          ? 'drop trigger audit_no_update; drop trigger audit_no_delete'
          : 'drop trigger audit_append_only on audit',
      );
      await raw(`update audit set reason = 'khác' where sequence = 100`);
      expect(await storage.verifyAudit()).toEqual({ intact: false, sequence: 100, fault: 'hash' });
      await raw(`update audit set reason = null where sequence = 100`);
      expect(await storage.verifyAudit()).toMatchObject({ intact: true });

      await raw(`update audit set previous_hash = '${'0'.repeat(63)}1' where sequence = 200`);
      expect(await storage.verifyAudit()).toEqual({ intact: false, sequence: 200, fault: 'previous_hash' });

      await raw('delete from audit where sequence between 50 and 52');
      expect(await storage.verifyAudit()).toEqual({ intact: false, sequence: 53, fault: 'gap' });

      await raw('delete from audit where sequence = 1');
      expect(await storage.verifyAudit()).toEqual({ intact: false, sequence: 2, fault: 'gap' });
    });
  });
};
