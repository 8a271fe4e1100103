/** What units have said of labels in their sheets: the latest holds, and nothing said before is lost. */
import { describe, expect, it } from 'vitest';
import type { NewSheetLabel } from '../repositories/work-rows.ts';
import { ACCOUNT, ENTRY, NOW } from './book.ts';
import type { Given } from './describe-storage.ts';

export const SHEET_LABEL: NewSheetLabel = {
  id: 'la-1',
  unitId: 'u-knn',
  label: 'doanh nghiep moi',
  indicatorId: 'i-1',
  at: NOW,
  by: ACCOUNT.id,
};

export const sheetLabelCases = (given: Given): void => {
  const say = (...labels: readonly NewSheetLabel[]): Promise<void> =>
    given().storage.write(async ({ sheetLabels, audit }) => {
      await sheetLabels.add(labels);
      await audit.append([ENTRY]);
    });
  const known = (unitId: string) => given().storage.read(({ sheetLabels }) => sheetLabels.ofUnit(unitId));

  describe('labels in sheets', () => {
    it('hold as they were last said, of their own unit, until they are forgotten', async () => {
      const of = (id: string, more: Partial<NewSheetLabel> = {}): NewSheetLabel => ({
        ...SHEET_LABEL,
        unitId: 'u-nnmt',
        id,
        ...more,
      });
      await say(of('la-11', { label: 'ban le' }), of('la-12', { indicatorId: null }));
      expect(await known('u-nnmt')).toEqual([{ label: 'ban le', indicatorId: 'i-1' }]);
      await say(of('la-13'));
      expect(await known('u-nnmt')).toEqual([
        { label: 'ban le', indicatorId: 'i-1' },
        { label: 'doanh nghiep moi', indicatorId: 'i-1' },
      ]);
      await say(of('la-14', { label: 'ban le', indicatorId: null }));
      expect(await known('u-nnmt')).toEqual([{ label: 'doanh nghiep moi', indicatorId: 'i-1' }]);
      expect(await known('u-province')).toEqual([]);
      const rows = await given().raw(
        `select id from sheet_labels where unit_id = 'u-nnmt' order by sequence`,
      );
      expect(rows.map(({ id }) => id)).toEqual(['la-11', 'la-12', 'la-13', 'la-14']);
    });

    it('are not kept without an audit row, nor of what is not there', async () => {
      await expect(
        given().storage.write(({ sheetLabels }) => sheetLabels.add([{ ...SHEET_LABEL, id: 'la-21' }])),
      ).rejects.toThrow('audit');
      await expect(say({ ...SHEET_LABEL, id: 'la-22', indicatorId: 'i-none' })).rejects.toMatchObject({
        kind: 'foreign_key',
      });
      await say();
    });
  });
};
