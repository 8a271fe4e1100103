import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aDetail, aRow, monthsOf } from '../../testing/indicator-fixtures.ts';
import { makeReadings } from '../../ui/readings.ts';
import { goodZone, lineEnds, paceAxis, planChanges, planNotes, progressAxis } from './chart-notes.ts';
import { chartPoints } from './chart-points.ts';

const language = { locale: 'vi', text: vietnamese, format: makeFormat('vi') } as const;
const readings = makeReadings(language);
const draw = (row: ReturnType<typeof aRow>, over: Parameters<typeof aDetail>[1] = {}) => {
  const detail = aDetail(row, over);
  return { detail, points: chartPoints(detail, language, readings) };
};

describe('the axis of the progress chart', () => {
  it('starts at zero for what adds up', () => {
    const { points } = draw(aRow());
    expect(progressAxis(true, points).domain[0]).toBe(0);
  });

  it('stands where the values are for levels', () => {
    const row = aRow({
      accumulation: 'latest',
      months: monthsOf('96.5', '96.6').map((month) => ({ ...month, expected: '96.8' })),
    });
    const { points } = draw({
      ...row,
      target: { ...row.target, number: '97', low: '97' } as NonNullable<typeof row.target>,
    });
    expect(progressAxis(false, points).domain[0]).toBeGreaterThan(90);
  });

  it('keeps zero on the axis of months, also where one fell below it', () => {
    const months = monthsOf('10', '5').map((month, index) => ({
      ...month,
      inMonth: index === 1 ? '-5' : month.toDate,
    }));
    const axis = paceAxis(draw(aRow({ months })).points, null);
    expect(axis.domain[0]).toBeLessThan(0);
    expect(axis.ticks).toContain(0);
  });
});

describe('the plan’s names', () => {
  it('say since when a new plan holds', () => {
    const first = aDetail(aRow()).targets[0];
    if (first === undefined) throw new Error('a target');
    const { detail, points } = draw(aRow(), {
      targets: [
        { ...first, inForce: false },
        { ...first, version: 2, number: '150', low: '150', effectiveFrom: '2024-06-27' },
      ],
    });
    expect(planChanges(points)).toBe(true);
    expect(planNotes(detail, points, false, language, readings).map(({ text }) => text)).toEqual([
      'Kế hoạch năm: 120',
      'KH điều chỉnh 27/06: 150',
    ]);
  });

  it('say on which side of a limit is good', () => {
    const row = aRow({ kind: 'lower_better', direction: 'lower' });
    const { detail, points } = draw({
      ...row,
      target: { ...row.target, operator: 'at_most', low: null, high: '120' } as NonNullable<
        typeof row.target
      >,
    });
    expect(planNotes(detail, points, false, language, readings)[0]?.text).toBe(
      'Mức giới hạn: ≤ 120 · đạt khi ở dưới đường này',
    );
    expect(goodZone(detail, { ticks: [], domain: [0, 200] })).toEqual([0, 120]);
  });

  it('promise no good side to a sum that must still grow', () => {
    const { detail } = draw(aRow());
    expect(goodZone(detail, { ticks: [], domain: [0, 200] })).toBeNull();
  });
});

describe('the ends of lines', () => {
  it('name only lines that reach the edge', () => {
    const { detail, points } = draw(aRow());
    expect(lineEnds(detail, points, language).map(({ key }) => key)).toEqual(['path']);
    const closed = aRow({ months: monthsOf(...Array.from({ length: 12 }, (_, index) => String(index + 1))) });
    const year = draw(closed);
    expect(lineEnds(year.detail, year.points, language).map(({ text }) => text)).toEqual([
      'Lộ trình',
      'Thực hiện: 12',
    ]);
  });
});
