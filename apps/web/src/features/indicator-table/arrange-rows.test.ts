import { describe, expect, it } from 'vitest';
import { aDashboard, aRow } from '../../testing/indicator-fixtures.ts';
import { arrangeRows, codesInOrder, type Section } from './arrange-rows.ts';

const compare = new Intl.Collator('vi-VN').compare;
const nameOf = (row: { readonly name: { readonly vi: string } }): string => row.name.vi;
const named = (code: string, vi: string, over: Parameters<typeof aRow>[0] = {}) =>
  aRow({ code, name: { vi, en: vi }, shortName: { vi, en: vi }, ...over });
const codes = (sections: readonly Section[]): readonly string[] => codesInOrder(sections, true);

const rows = [
  named('ct-01', 'Tốc độ tăng trưởng GRDP', {
    group: 'kinh-te',
    assessment: { status: 'not_due', percentOfPlan: null },
  }),
  named('ct-02', 'Đất trồng mới', {
    group: 'kinh-te',
    assessment: { status: 'at_risk', percentOfPlan: '9.5', gapPoints: '-4' },
    warnedSince: '2024-04',
  }),
  named('ct-03', 'Dân số', {
    group: 'kinh-te',
    assessment: { status: 'will_miss', percentOfPlan: '100.25', gapPoints: '-20' },
    warnedSince: '2024-04',
  }),
  named('ct-04', 'Ăn uống', {
    group: 'moi-truong',
    assessment: { status: 'at_risk', percentOfPlan: '10', gapPoints: '-9' },
    warnedSince: '2024-02',
  }),
  named('ct-04-1', 'Trong đó: nước sạch', {
    group: 'moi-truong',
    parent: 'ct-04',
    judged: false,
    lead: {
      code: 'so-y-te',
      name: { vi: 'Sở Y tế', en: 'Health' },
      shortName: { vi: 'Sở Y tế', en: 'Health' },
    },
  }),
  named('ct-05', 'An toàn', { group: 'moi-truong', assessment: { status: 'no_data', percentOfPlan: null } }),
];
const dashboard = aDashboard(rows);
const arrange = (search: Parameters<typeof arrangeRows>[1]) =>
  arrangeRows(dashboard, search, nameOf, compare);

describe('the order of rows', () => {
  it('is the resolution’s under the headings of fields, unless asked otherwise', () => {
    const sections = arrange({});
    expect(sections.map(({ group }) => group?.code)).toEqual(['kinh-te', 'moi-truong']);
    expect(codes(sections)).toEqual(['ct-01', 'ct-02', 'ct-03', 'ct-04', 'ct-04-1', 'ct-05']);
  });

  it('puts what needs attention first: worst, then longest warned, and what is not due last', () => {
    expect(codes(arrange({ sx: 'can-chu-y' }))).toEqual([
      'ct-03',
      'ct-05',
      'ct-04',
      'ct-04-1',
      'ct-02',
      'ct-01',
    ]);
  });

  it('sorts names as a Vietnamese dictionary does: A, Ă, D, Đ', () => {
    expect(codes(arrange({ sx: 'ten' }))).toEqual(['ct-05', 'ct-04', 'ct-04-1', 'ct-03', 'ct-02', 'ct-01']);
  });

  it('sorts the other way round too, the unknown still last', () => {
    expect(codes(arrange({ sx: 'ten-giam' }))[0]).toBe('ct-01');
    expect(codes(arrange({ sx: 'phan-tram-giam' })).filter((code) => code !== 'ct-04-1')).toEqual([
      'ct-03',
      'ct-04',
      'ct-02',
      'ct-01',
      'ct-05',
    ]);
  });

  it('sorts percents by their exact value, the unknown last', () => {
    expect(codes(arrange({ sx: 'phan-tram' })).filter((code) => code !== 'ct-04-1')).toEqual([
      'ct-02',
      'ct-04',
      'ct-03',
      'ct-01',
      'ct-05',
    ]);
  });

  it('has no headings where fields are mixed', () => {
    expect(arrange({ sx: 'ten' }).map(({ group }) => group)).toEqual([null]);
  });
});

describe('the filter', () => {
  it('finds names typed without marks', () => {
    expect(codes(arrange({ q: 'dat trong' }))).toEqual(['ct-02']);
    expect(codes(arrange({ q: 'ĂN' }))).toEqual(['ct-04', 'ct-04-1', 'ct-05']);
  });

  it('finds an indicator by the words of its part, and shows both', () => {
    expect(codes(arrange({ q: 'nuoc sach' }))).toEqual(['ct-04', 'ct-04-1']);
  });

  it('finds by the unit that answers for it', () => {
    expect(codes(arrange({ q: 'so y te' }))).toEqual(['ct-04', 'ct-04-1']);
    expect(codes(arrange({ dv: ['so-y-te'] }))).toEqual(['ct-04', 'ct-04-1']);
  });

  it('keeps several statuses at once, by their words in the address', () => {
    expect(codes(arrange({ tt: ['nguy-co', 'khong-dat'] }))).toEqual(['ct-02', 'ct-03', 'ct-04', 'ct-04-1']);
  });

  it('combines: every filter must let a row through', () => {
    expect(codes(arrange({ tt: ['nguy-co'], lv: ['kinh-te'] }))).toEqual(['ct-02']);
  });

  it('leaves no empty headings', () => {
    expect(arrange({ q: 'không có chỉ tiêu nào như thế' })).toEqual([]);
    expect(arrange({ lv: ['kinh-te'] }).map(({ group }) => group?.code)).toEqual(['kinh-te']);
  });
});

describe('the walk of J and K', () => {
  it('passes over the parts where they are not shown', () => {
    expect(codesInOrder(arrange({}), false)).toEqual(['ct-01', 'ct-02', 'ct-03', 'ct-04', 'ct-05']);
  });
});
