/** Why a year was missed, in a report: the five parts of `domain.md` §1.8, and both verdicts where they differ. */
import { civilDate } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import type { ReportFacts } from '../facts.ts';
import { lines, made } from '../testing/composed.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { changesSince } from './changes-since.ts';
import { checklistOf } from './checklist.ts';
import { toWrite } from './compose.ts';

it('of a missed year why is told as it was written, in all five parts, with the number that was assessed', () => {
  const missed = anIndicator({
    status: 'final_missed',
    verdict: {
      proposed: 'final_missed',
      confirmed: 'final_missed',
      occasion: 'official',
      reason: null,
    },
    conferenceVerdict: 'final_met',
    yearExplanation: {
      shortfall: 'ước 600/2.430,6',
      causes: [
        { side: 'objective', text: 'vốn giao muộn;' },
        { side: 'subjective', text: 'Mặt bằng chậm.' },
        { side: 'subjective', text: 'Nhà thầu yếu & thiếu <máy>' },
      ],
      measures: 'Giao ban hằng tuần.',
      requests: [{ asked: 'Bộ Tài chính', toDo: 'kéo dài vốn', by: civilDate('2025-01-31') }],
      commitment: '',
    },
  });
  const facts = exampleFacts({
    month: 12,
    final: { year: 2024, total: 1, exceeded: 0, met: 0, missed: 1, undecided: 0 },
    indicators: [missed],
  });
  const report = made(facts);
  expect(lines(report)).toEqual(
    expect.arrayContaining([
      'Mức hụt: ước 658,0 tỷ đồng so với kế hoạch năm 2.430,6 tỷ đồng, đạt 27,1 %, chậm 15,9 điểm % so với lộ trình.',
      'Nguyên nhân khách quan: Vốn giao muộn.',
      'Nguyên nhân chủ quan: Mặt bằng chậm; Nhà thầu yếu & thiếu <máy>.',
      'Giải pháp: Giao ban hằng tuần.',
      'Nội dung vượt thẩm quyền: Đề nghị Bộ Tài chính: kéo dài vốn, trước ngày 31/01/2025.',
      '- Sở Kế hoạch và Đầu tư: Giao ban hằng tuần (Giải ngân ĐTC).',
      'So với kết luận tại hội nghị, theo số liệu chính thức có 01 chỉ tiêu thay đổi: Giải ngân ĐTC (hội nghị kết luận đạt kế hoạch, nay không đạt kế hoạch).',
    ]),
  );
  // Only what is still missing of it is asked for, and its point on the list says so.
  expect(toWrite(report).map(({ key }) => key)).toEqual([
    'general.assessment',
    'explain.ct-04.commitment',
    'direction',
  ]);
  const explained = (of: ReportFacts) =>
    checklistOf(of, made(of), new Map()).find(({ point }) => point === 'explained');
  expect(explained(facts)).toEqual({ point: 'explained', ok: false, codes: ['ct-04'] });
  const whole = {
    ...missed,
    yearExplanation: { ...missed.yearExplanation, commitment: 'Đạt 95 %' } as NonNullable<
      typeof missed.yearExplanation
    >,
  };
  expect(explained({ ...facts, indicators: [whole] })).toMatchObject({ ok: true });
  expect(changesSince(facts, { ...facts, indicators: [whole] })).toMatchObject([
    { code: 'ct-04', what: 'explanation', after: expect.stringMatching(/Đạt 95 %$/) as unknown },
  ]);
});
