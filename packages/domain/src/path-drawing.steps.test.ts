/** Paths by steps: what is recognised, issued or finished in a month. */
import { describe, expect, it } from 'vitest';
import { drawSteps, type PathDrawing, type PathProblem } from './path-drawing.ts';
import type { Month } from './period.ts';
import { quantity } from './quantity.ts';
import { after, levelAim, problemIn, sumAim, valuesOf } from './testing/path-drawing.ts';

describe('by steps', () => {
  const step = (month: Month, size: string) => ({ month, size: quantity(size) });

  it('12 xã đạt chuẩn NTM 2024 [S4], recognised in bunches at the end of the year', () => {
    const drawing = drawSteps(sumAim('12'), [step(12, '5'), step(6, '2'), step(11, '4'), step(12, '1')]);
    expect(valuesOf(drawing)).toEqual('0 0 0 0 0 2 2 2 2 2 6 12'.split(' '));
  });

  it('a milestone by shares of the work done', () => {
    const drawing = drawSteps(levelAim('0', '100', 0), [step(3, '40'), step(9, '60')]);
    expect(valuesOf(drawing)).toEqual('0 0 40 40 40 40 40 40 100 100 100 100'.split(' '));
  });

  it('in mid-year the steps add to what is left: 20 OCOP [S4], 8 recognised by June', () => {
    const aim = sumAim('20', 0, [7, '8']);
    expect(valuesOf(drawSteps(aim, [step(10, '12')]))).toEqual(after(6, '8', '8', '8', '20', '20', '20'));
  });

  it.each<[string, PathDrawing, PathProblem]>([
    [
      'eleven of twelve communes',
      drawSteps(sumAim('12'), [step(12, '11')]),
      { code: 'does_not_add_up', mustBe: quantity('12'), is: quantity('11'), difference: quantity('-1') },
    ],
    [
      'a step in a month that is past',
      drawSteps(sumAim('20', 0, [7, '8']), [step(6, '2'), step(12, '10')]),
      { code: 'month_already_reported', months: [6] },
    ],
    [
      'a step back and one of nothing',
      drawSteps(sumAim('12'), [step(12, '13'), step(5, '-1'), step(8, '0')]),
      { code: 'step_not_forward', months: [5, 8] },
    ],
    [
      'there and back where nothing is left to add',
      drawSteps(sumAim('20', 0, [7, '20']), [step(8, '1'), step(9, '-1')]),
      { code: 'step_not_forward', months: [8, 9] },
    ],
    ['a level without a beginning', drawSteps(levelAim(null, '100'), []), { code: 'no_baseline' }],
  ])('%s is refused', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });
});
