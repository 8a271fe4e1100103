import { ANNEX_COLUMNS, USUAL_ANNEX_COLUMNS } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { columnsOf, draftOf, moved } from './layout-draft.ts';

const lan = { fullName: 'Triệu Thu Lan', title: { vi: '', en: '' } };

test('a draft begins with the usual columns shown and the others at hand', () => {
  const draft = draftOf(null);
  expect(draft.map(({ key }) => key)).toEqual(ANNEX_COLUMNS);
  expect(columnsOf(draft)).toEqual(USUAL_ANNEX_COLUMNS.map((key) => ({ key, header: '' })));
});

test('a saved layout keeps its order and words; what it leaves out can be chosen again', () => {
  const columns = [
    { key: 'lead' as const, header: 'Đơn vị' },
    { key: 'plan' as const, header: '' },
  ];
  const draft = draftOf({ name: 'BTV', sequence: 1, columns, savedAt: '', savedBy: lan });
  expect(columnsOf(draft)).toEqual(columns);
  expect(draft).toHaveLength(ANNEX_COLUMNS.length);
});

test('a column moves one place, and not over the ends', () => {
  const draft = draftOf(null);
  const down = moved(draft, 'unit', 1);
  expect(down.slice(0, 2).map(({ key }) => key)).toEqual(['lastYear', 'unit']);
  expect(moved(down, 'unit', -1)).toEqual(draft);
  expect(moved(draft, 'unit', -1)).toEqual(draft);
  expect(moved(draft, 'note', 1)).toEqual(draft);
});
