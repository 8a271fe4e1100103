/** What the database itself refuses, and what it says of it. */
import { describe, expect, it } from 'vitest';
import { APPEND_ONLY_TABLES } from '../schema.ts';
import { StorageFault } from '../fault.ts';
import type { Storage, WritingRepositories } from '../repositories/interfaces.ts';
import { ACCOUNT, ENTRY, FIGURE, TARGET, TARGET_SET, UNITS, VERDICT } from './book.ts';
import { ensureDossier } from './dossier-book.ts';
import { SHEET_LABEL } from './sheet-labels.ts';
import { ensureReminder } from './reminder-book.ts';
import { SUBMISSION, SUBMISSION_EVENT, SUBMISSION_KEY } from './work-book.ts';
import { ensureClosing, ensureExplanation } from './year-end.ts';
import type { Given } from './describe-storage.ts';

const GOOD_DECIMALS = [
  '0',
  '-1',
  '10',
  '100',
  '0.1',
  '-0.05',
  '1.01',
  '123456789012345',
  '-999999.999999999',
];
// prettier-ignore
const BAD_DECIMALS = [
  '', '-', '.5', '5.', '1e3', '01', '-01', '-0', '0.0', '-0.0', '0.10', '1.0', '--1', '1-2', '1.2.3', '+1', ' 1', '1 ',
  '-.5', '00', '00.5', 'NaN', '1,5', '٣', '1.-2', 'Infinity', '0x1',
];

export const refusalCases = (given: Given): void => {
  describe('tables that only grow', () => {
    it.each(APPEND_ONLY_TABLES)('refuse to change or lose a row of %s', async (table) => {
      const { raw, storage } = given();
      if (table === 'verdicts') await ensureVerdict(storage);
      if (table === 'submission_events') await ensureEvent(storage);
      if (table === 'sheet_labels') await ensureLabel(storage);
      if (table === 'reminders' || table === 'mail_attempts') await ensureReminder(storage);
      if (table.startsWith('dossier') || table.startsWith('report_')) await ensureDossier(storage);
      if (table === 'verdict_explanations') await ensureExplanation(storage);
      if (table === 'year_closings') await ensureClosing(storage);
      const column = {
        figures: 'reason',
        targets: 'reason',
        paths: 'reason',
        verdicts: 'reason',
        rule_versions: 'description',
        audit: 'reason',
        submission_events: 'reason',
        sheet_labels: 'label',
        reminders: 'unit_id',
        mail_attempts: 'code',
        dossiers: 'meeting',
        dossier_texts: 'text',
        report_exports: 'file_name',
        report_layouts: 'name',
        verdict_explanations: 'content',
        year_closings: 'closed_by',
      }[table];
      const before = await raw(`select * from ${table}`);
      expect(before.length).toBeGreaterThan(0);
      await expect(raw(`update ${table} set ${column} = 'khác'`)).rejects.toThrow(`append_only: ${table}`);
      await expect(raw(`delete from ${table}`)).rejects.toThrow(`append_only: ${table}`);
      // SQLite has no TRUNCATE: there the refusal is its parser's.
      await expect(raw(`truncate ${table} cascade`)).rejects.toThrow(/append_only|syntax/);
      expect(await raw(`select * from ${table}`)).toEqual(before);
    });
  });

  describe('a fault', () => {
    const failing = async (
      work: (repositories: WritingRepositories) => Promise<unknown>,
    ): Promise<StorageFault> => {
      try {
        await given().storage.write(async (repositories) => {
          await repositories.audit.append([ENTRY]);
          await work(repositories);
        });
      } catch (error) {
        if (error instanceof StorageFault) return error;
        throw error;
      }
      throw new Error('nothing was refused');
    };

    it('names a unique constraint', async () => {
      const fault = await failing(({ accounts }) =>
        accounts.add({ ...ACCOUNT, id: 'a-2', userName: 'Ánh.Nguyệt' }),
      );
      expect(fault).toMatchObject({ kind: 'unique', constraint: 'accounts_user_name_unique' });
      const other = await failing(({ targetSets }) => targetSets.add({ ...TARGET_SET, id: 's-2' }));
      expect(other).toMatchObject({ kind: 'unique', constraint: 'target_sets_year_code_unique' });
      const again = await failing(({ targetSets }) => targetSets.addTargets([{ ...TARGET, id: 't-2' }]));
      expect(again).toMatchObject({
        kind: 'unique',
        constraint: 'targets_target_set_id_indicator_id_version_unique',
      });
    });

    it('names a primary key', async () => {
      const fault = await failing(({ figures }) => figures.append([FIGURE]));
      expect(fault).toMatchObject({ kind: 'primary_key', constraint: 'figures_pkey' });
      const composite = await failing(({ targetSets }) =>
        targetSets.addMembers([
          {
            targetSetId: 's-1',
            indicatorId: 'i-1',
            groupCode: 'kinh-te',
            position: 9,
            parentIndicatorId: null,
            judged: true,
          },
        ]),
      );
      expect(composite).toMatchObject({ kind: 'primary_key', constraint: 'target_set_members_pkey' });
    });

    it('tells a missing parent', async () => {
      const fault = await failing(({ figures }) =>
        figures.append([{ ...FIGURE, id: 'orphan', unitId: 'nowhere' }]),
      );
      expect(fault.kind).toBe('foreign_key');
      const verdict = await failing(({ targetSets }) =>
        targetSets.addVerdicts([{ ...VERDICT, id: 'v-x', targetVersion: 7 }]),
      );
      expect(verdict.kind).toBe('foreign_key');
    });

    it('names a check', async () => {
      const unit = { ...(UNITS[0] as (typeof UNITS)[number]), id: 'u-x', code: 'x' };
      const listed = await failing(({ organisation }) =>
        organisation.addUnits([{ ...unit, kind: 'huyện' as 'district' }]),
      );
      expect(listed).toMatchObject({ kind: 'check', constraint: 'units_kind_listed' });
      const reading = await failing(({ figures }) =>
        figures.append([
          { ...FIGURE, id: 'empty', reading: { form: 'number', month: null, toDate: null, fraction: null } },
        ]),
      );
      expect(reading).toMatchObject({ kind: 'check', constraint: 'figures_reading' });
      const month = await failing(({ figures }) =>
        figures.append([{ ...FIGURE, id: 'month', period: '2024-13' as typeof FIGURE.period }]),
      );
      expect(month).toMatchObject({ kind: 'check', constraint: 'figures_period_shape' });
      const missing = await failing(({ organisation }) =>
        organisation.addPeople([
          { id: 'p-x', fullName: null as unknown as string, title: { vi: '', en: '' }, unitId: 'u-knn' },
        ]),
      );
      expect(missing).toMatchObject({ kind: 'check', constraint: 'people_full_name_not_null' });
    });

    it('says nothing of SQL or values', async () => {
      const fault = await failing(({ accounts }) =>
        accounts.add({ ...ACCOUNT, id: 'a-1', passwordHash: 'CANARY-1', userName: 'canary' }),
      );
      expect(fault.message).toBe('storage: primary_key (accounts_pkey)');
      const cause = fault.cause as Error;
      expect(`${cause.message} ${cause.stack}`).not.toMatch(/CANARY|insert into/i);
    });
  });

  describe('a stored decimal', () => {
    const insert = (value: string): Promise<unknown> =>
      given().raw(`insert into targets
        (id, target_set_id, indicator_id, version, raw_text, operator, low, approximate, effective_from, document_id, reason, illustrative)
        select 'decimal ${value}', target_set_id, indicator_id, (select max(version) + 1 from targets), raw_text, operator,
          '${value}', approximate, effective_from, document_id, reason, illustrative
        from targets where id = 't-1'`);

    it.each(GOOD_DECIMALS)('may be «%s»', async (value) => {
      await expect(insert(value)).resolves.toEqual([]);
    });
    it.each(BAD_DECIMALS)('may not be «%s»', async (value) => {
      await expect(insert(value)).rejects.toThrow('targets_low_shape');
    });
  });
};

const ensureVerdict = (storage: Storage): Promise<void> =>
  storage.write(async ({ targetSets, audit }) => {
    if ((await targetSets.verdicts('s-1')).length > 0) return;
    await targetSets.addVerdicts([VERDICT]);
    await audit.append([ENTRY]);
  });

const ensureEvent = (storage: Storage): Promise<void> =>
  storage.write(async ({ submissions, audit }) => {
    if ((await submissions.ofMonth(SUBMISSION_KEY)) !== null) return;
    await submissions.add([SUBMISSION]);
    await submissions.addEvents([SUBMISSION_EVENT]);
    await audit.append([ENTRY]);
  });

const ensureLabel = (storage: Storage): Promise<void> =>
  storage.write(async ({ sheetLabels, audit }) => {
    if ((await sheetLabels.ofUnit(SHEET_LABEL.unitId)).length > 0) return;
    await sheetLabels.add([SHEET_LABEL]);
    await audit.append([ENTRY]);
  });
