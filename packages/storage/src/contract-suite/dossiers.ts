/** What meetings were shown: frozen to the last character, written into, and given out as files; never changed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { periodOf, type Dossier } from '@ve-dich/domain';
import type { WritingRepositories } from '../repositories/interfaces.ts';
import type { DossierHead } from '../repositories/work-rows.ts';
import { ENTRY, instant, PERIOD } from './book.ts';
import type { Given } from './describe-storage.ts';
import {
  CONTENT,
  DOSSIER,
  DOSSIER_TEXT,
  ensureDossier,
  LAYOUT,
  REPORT_EXPORT,
  sha256,
} from './dossier-book.ts';

/** Months nothing else in the suite looks at. */
const OCTOBER = periodOf(2023, 10);
const NOVEMBER = periodOf(2023, 11);
const DECEMBER = periodOf(2023, 12);

const headOf = (dossier: Dossier): DossierHead => {
  const { facts: _, ...head } = dossier;
  return head;
};

export const dossierCases = (given: Given): void => {
  const audited = <Answer>(work: (repositories: WritingRepositories) => Promise<Answer>): Promise<Answer> =>
    given().storage.write(async (repositories) => {
      const answer = await work(repositories);
      await repositories.audit.append([ENTRY]);
      return answer;
    });
  const revision = () => given().storage.read(({ installation }) => installation.revision());

  describe('dossiers', () => {
    beforeAll(async () => {
      await ensureDossier(given().storage);
      await audited(async ({ periods, dossiers }) => {
        await periods.add([OCTOBER, NOVEMBER, DECEMBER].map((period) => ({ ...PERIOD, period })));
        await dossiers.freeze({ ...DOSSIER, id: 'do-bare', period: OCTOBER });
      });
    });

    it('come back to the last accent and digit, in NFC, with the facts that were hashed', async () => {
      const facts = JSON.stringify({
        rows: Array.from({ length: 5000 }, (_, row) => `Chỉ tiêu ${row}: Đạt`),
      });
      const large: Dossier = { ...DOSSIER, id: 'do-large', facts, hash: sha256(facts) };
      await audited(({ dossiers }) => dossiers.freeze(large));
      await given().storage.read(async ({ dossiers }) => {
        const back = await dossiers.byId(DOSSIER.id);
        expect(back).toStrictEqual(DOSSIER);
        expect(back?.meeting).toBe(back?.meeting.normalize('NFC'));
        expect(sha256(back?.facts ?? '')).toBe(DOSSIER.hash);
        expect(await dossiers.byId('do-large')).toStrictEqual(large);
        expect(await dossiers.byId('do-none')).toBeNull();
      });
    });

    it('are listed by month without their facts, the last frozen first', async () => {
      const early: Dossier = { ...DOSSIER, id: 'do-3', period: DECEMBER };
      const late: Dossier = {
        ...DOSSIER,
        id: 'do-2',
        period: NOVEMBER,
        frozenAt: instant('2024-06-01T00:00:00.000Z'),
      };
      const same: Dossier = { ...DOSSIER, id: 'do-4', period: DECEMBER };
      await audited(async ({ dossiers }) => {
        for (const dossier of [early, late, same]) await dossiers.freeze(dossier);
      });
      await given().storage.read(async ({ dossiers }) => {
        expect(await dossiers.ofPeriods(NOVEMBER, DECEMBER)).toStrictEqual([late, same, early].map(headOf));
        expect(await dossiers.ofPeriods(NOVEMBER, NOVEMBER)).toStrictEqual([headOf(late)]);
        expect(await dossiers.ofPeriods(periodOf(2022, 1), periodOf(2022, 12))).toEqual([]);
      });
    });

    it('have layouts that come back as they were saved, in that order, one that was taken away without columns', async () => {
      const saved = await audited(async ({ dossiers }) => [
        await dossiers.saveLayout({ ...LAYOUT, id: 'rl-9', setCode: 'hdnd' }),
        await dossiers.saveLayout({ ...LAYOUT, id: 'rl-1', setCode: 'hdnd', columns: null }),
      ]);
      await given().storage.read(async ({ dossiers }) => {
        expect(await dossiers.layouts('hdnd')).toStrictEqual(saved);
        expect(saved.map(({ id, columns }) => [id, columns])).toEqual([
          ['rl-9', LAYOUT.columns],
          ['rl-1', null],
        ]);
        expect(await dossiers.layouts('none')).toEqual([]);
      });
    });

    it('keep every text in the order of writing', async () => {
      const of = (id: string, text: string) => ({ ...DOSSIER_TEXT, id, dossierId: 'do-bare', text });
      const first = await audited(({ dossiers }) =>
        dossiers.write([of('dt-9', 'Ước đạt 96,7%'), of('dt-1', 'Ước đạt 97%')]),
      );
      await audited(({ dossiers }) => dossiers.write([{ ...DOSSIER_TEXT, id: 'dt-other' }]));
      const last = await audited(({ dossiers }) => dossiers.write([of('dt-5', '')]));
      expect([...first, ...last].map(({ id, text }) => [id, text])).toEqual([
        ['dt-9', 'Ước đạt 96,7%'],
        ['dt-1', 'Ước đạt 97%'],
        ['dt-5', ''],
      ]);
      const start = first[0]?.sequence ?? 0;
      expect([...first, ...last].map(({ sequence }) => sequence - start)).toEqual([0, 1, 3]);
      await given().storage.read(async ({ dossiers }) => {
        expect(await dossiers.texts('do-bare')).toStrictEqual([...first, ...last]);
        const [written] = await dossiers.texts(DOSSIER.id);
        expect(written).toStrictEqual({ ...DOSSIER_TEXT, sequence: written?.sequence });
        expect(await dossiers.texts('do-none')).toEqual([]);
      });
      expect(await given().storage.write(({ dossiers }) => dossiers.write([]))).toEqual([]);
    });

    it('keep files to the byte, listed without them, the newest first', async () => {
      const made = { ...REPORT_EXPORT, dossierId: 'do-bare' };
      // A view into a larger buffer, as writers of files return one: only its own part is the file.
      const part = CONTENT.subarray(100, 300);
      const first = await audited(({ dossiers }) =>
        dossiers.keepExport({ ...made, id: 're-9', size: 200, contentHash: sha256(part) }, part),
      );
      const second = await audited(({ dossiers }) =>
        dossiers.keepExport(
          {
            ...made,
            id: 're-1',
            format: 'csv',
            sections: [],
            lastText: 0,
            layout: null,
            size: 0,
            contentHash: sha256(''),
          },
          new Uint8Array(),
        ),
      );
      expect(second.sequence).toBe(first.sequence + 1);
      await given().storage.read(async ({ dossiers }) => {
        expect(await dossiers.exports('do-bare')).toStrictEqual([second, first]);
        expect(await dossiers.exports('do-none')).toEqual([]);
        expect(await dossiers.exportContent('re-9')).toStrictEqual({
          export: first,
          content: new Uint8Array(part),
        });
        expect(await dossiers.exportContent('re-1')).toStrictEqual({
          export: second,
          content: new Uint8Array(),
        });
        const whole = await dossiers.exportContent('re-0');
        expect(whole?.export).toStrictEqual({ ...REPORT_EXPORT, sequence: whole?.export.sequence });
        expect(sha256(whole?.content ?? '')).toBe(REPORT_EXPORT.contentHash);
        expect(await dossiers.exportContent('re-none')).toBeNull();
      });
    });

    it('have one file of a version and format, whoever else makes it at the same time', async () => {
      const constraint = 'report_exports_dossier_id_format_version_unique';
      const keep = (id: string, more: Partial<typeof REPORT_EXPORT> = {}) =>
        audited(({ dossiers }) => dossiers.keepExport({ ...REPORT_EXPORT, id, ...more }, CONTENT));
      await expect(keep('re-again')).rejects.toMatchObject({ kind: 'unique', constraint });
      const outcomes = await Promise.allSettled(
        ['re-a', 're-b', 're-c'].map((id) => keep(id, { version: 2 })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ kind: 'unique', constraint });
      }
      const kept = await keep('re-pdf', { format: 'pdf' });
      const listed = await given().storage.read(({ dossiers }) => dossiers.exports(DOSSIER.id));
      expect(listed.map(({ format, version }) => [format, version])).toEqual([
        ['pdf', 1],
        ['docx', 2],
        ['docx', 1],
      ]);
      // Whoever was refused has used up no number.
      expect(kept.sequence).toBe((listed[1]?.sequence ?? 0) + 1);
    });

    it('are not frozen, written into or given out without an audit row, and raise no revision', async () => {
      const before = await revision();
      const steps: readonly ((repositories: WritingRepositories) => Promise<unknown>)[] = [
        ({ dossiers }) => dossiers.freeze({ ...DOSSIER, id: 'do-audit' }),
        ({ dossiers }) => dossiers.write([{ ...DOSSIER_TEXT, id: 'dt-audit' }]),
        ({ dossiers }) =>
          dossiers.keepExport({ ...REPORT_EXPORT, id: 're-audit', format: 'xlsx', version: 7 }, CONTENT),
      ];
      for (const step of steps) {
        await expect(given().storage.write(step)).rejects.toMatchObject({ name: 'UnauditedChangeError' });
        await audited(step);
      }
      expect(await revision()).toBe(before);
    });

    it('hang from what is there', async () => {
      const orphans: readonly ((repositories: WritingRepositories) => Promise<unknown>)[] = [
        ({ dossiers }) => dossiers.freeze({ ...DOSSIER, id: 'do-x', targetSetId: 's-none' }),
        ({ dossiers }) => dossiers.freeze({ ...DOSSIER, id: 'do-x', period: periodOf(2022, 1) }),
        ({ dossiers }) => dossiers.freeze({ ...DOSSIER, id: 'do-x', frozenBy: 'a-none' }),
        ({ dossiers }) => dossiers.write([{ ...DOSSIER_TEXT, id: 'dt-x', dossierId: 'do-none' }]),
        ({ dossiers }) => dossiers.write([{ ...DOSSIER_TEXT, id: 'dt-x', by: 'a-none' }]),
        ({ dossiers }) =>
          dossiers.keepExport({ ...REPORT_EXPORT, id: 're-x', dossierId: 'do-none' }, CONTENT),
        ({ dossiers }) =>
          dossiers.keepExport({ ...REPORT_EXPORT, id: 're-x', version: 8, by: 'a-none' }, CONTENT),
      ];
      for (const orphan of orphans) {
        await expect(audited(orphan)).rejects.toMatchObject({ kind: 'foreign_key' });
      }
      expect(await given().storage.read(({ dossiers }) => dossiers.byId('do-x'))).toBeNull();
    });

    it('are of a form: hashes, versions, formats and sizes', async () => {
      const keep = (more: Partial<typeof REPORT_EXPORT>) =>
        audited(({ dossiers }) =>
          dossiers.keepExport({ ...REPORT_EXPORT, id: 're-y', version: 9, ...more }, CONTENT),
        );
      const refused = (constraint: string) => ({ kind: 'check', constraint });
      await expect(
        audited(({ dossiers }) => dossiers.freeze({ ...DOSSIER, id: 'do-y', hash: 'A'.repeat(64) })),
      ).rejects.toMatchObject(refused('dossiers_hash_shape'));
      await expect(keep({ contentHash: 'abc' })).rejects.toMatchObject(
        refused('report_exports_content_hash_shape'),
      );
      await expect(keep({ version: 0 })).rejects.toMatchObject(refused('report_exports_version_least'));
      await expect(keep({ size: -1 })).rejects.toMatchObject(refused('report_exports_size_least'));
      await expect(keep({ format: 'odt' as 'pdf' })).rejects.toMatchObject(
        refused('report_exports_format_listed'),
      );
    });

    it('are a fault of kind `primary_key` the second time', async () => {
      await expect(
        audited(({ dossiers }) => dossiers.freeze({ ...DOSSIER, meeting: 'khác' })),
      ).rejects.toMatchObject({ kind: 'primary_key', constraint: 'dossiers_pkey' });
    });

    it.each([
      ['dossiers', 'facts'],
      ['dossier_texts', 'text'],
      ['report_exports', 'content'],
    ])('refuse to be changed or lost: %s', async (table, column) => {
      await expect(given().raw(`update ${table} set ${column} = ''`)).rejects.toThrow(
        `append_only: ${table}`,
      );
      await expect(given().raw(`delete from ${table}`)).rejects.toThrow(`append_only: ${table}`);
    });
  });
};
