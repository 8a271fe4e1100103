import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import {
  gapsOf,
  obstaclesToClosing,
  type ClosingMember,
  type Explanation,
  type ExplanationGap,
} from './explanation.ts';

/** Party members admitted, Bắc Kạn 2023: missed (domain.md §9 row 27); the words are a test's own. */
const WHOLE: Explanation = {
  shortfall: 'Kết nạp 612/700 đảng viên, đạt 87,4 %',
  causes: [
    { side: 'objective', text: 'Nguồn phát triển đảng ở thôn, bản giảm do lao động đi làm xa' },
    { side: 'subjective', text: 'Ba đảng ủy xã chưa tạo nguồn từ đầu năm' },
  ],
  measures: 'Mở hai lớp nhận thức về Đảng trong quý I',
  requests: [
    { asked: 'Ban Tổ chức Tỉnh ủy', toDo: 'Hướng dẫn hồ sơ đi làm xa', by: civilDate('2024-02-29') },
  ],
  commitment: 'Kết nạp 700 đảng viên năm 2024',
};

describe('an explanation in five parts (domain.md §1.8)', () => {
  it('is whole with all of them, and without requests where nothing is beyond its power', () => {
    expect(gapsOf(WHOLE)).toEqual([]);
    expect(gapsOf({ ...WHOLE, requests: [] })).toEqual([]);
  });

  it.each<[gap: ExplanationGap, change: Partial<Explanation>]>([
    ['shortfall', { shortfall: '' }],
    ['causes', { causes: [] }],
    ['causes', { causes: [{ side: 'subjective', text: ' \n' }] }],
    ['subjective_cause', { causes: [{ side: 'objective', text: 'Bão số 3' }] }],
    [
      'subjective_cause',
      {
        causes: [
          { side: 'objective', text: 'Bão số 3' },
          { side: 'subjective', text: '  ' },
        ],
      },
    ],
    ['measures', { measures: '\t' }],
    ['request_details', { requests: [{ asked: '', toDo: 'Bố trí vốn', by: civilDate('2024-03-31') }] }],
    ['request_details', { requests: [{ asked: 'Bộ Tài chính', toDo: ' ', by: civilDate('2024-03-31') }] }],
    ['request_details', { requests: [{ asked: 'Bộ Tài chính', toDo: 'Bố trí vốn', by: null }] }],
    ['commitment', { commitment: '' }],
  ])('lacks %s where it does', (gap, change) => {
    expect(gapsOf({ ...WHOLE, ...change })).toEqual([gap]);
  });

  it('says everything it lacks, in the order of the five parts', () => {
    const empty: Explanation = { shortfall: '', causes: [], measures: '', requests: [], commitment: '' };
    expect(gapsOf(empty)).toEqual(['shortfall', 'causes', 'measures', 'commitment']);
  });
});

describe('a year', () => {
  const members: readonly ClosingMember[] = [
    { code: 'ct-01', verdict: 'final_met', explanation: null },
    { code: 'ct-03', verdict: null, explanation: WHOLE },
    { code: 'ct-04', verdict: 'final_missed', explanation: null },
    { code: 'ct-05', verdict: 'final_exceeded', explanation: null },
    { code: 'ct-12', verdict: 'final_missed', explanation: { ...WHOLE, commitment: '' } },
    { code: 'ct-27', verdict: 'final_missed', explanation: WHOLE },
  ];

  it('does not close while a verdict or the explanation of a miss is missing', () => {
    expect(obstaclesToClosing(members)).toEqual([
      { code: 'ct-03', lacks: 'verdict' },
      { code: 'ct-04', lacks: 'explanation', gaps: ['shortfall', 'causes', 'measures', 'commitment'] },
      { code: 'ct-12', lacks: 'explanation', gaps: ['commitment'] },
    ]);
  });

  it('closes once every target has its verdict and every miss its five parts', () => {
    const settled = members.map((member) => ({
      ...member,
      verdict: member.verdict ?? 'final_met',
      explanation: WHOLE,
    }));
    expect(obstaclesToClosing(settled)).toEqual([]);
    expect(obstaclesToClosing([])).toEqual([]);
  });
});
