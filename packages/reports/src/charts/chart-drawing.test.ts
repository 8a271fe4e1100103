/** The geometry of a chart: everything inside, gaps that break, marks, words that say the right thing. */
import { describe, expect, it } from 'vitest';
import type { Chart } from '../report.ts';
import { aChart } from '../testing/example-charts.ts';
import { drawChart } from './chart-drawing.ts';
import { LOOKS, type Look, type Measure, type Primitive } from './chart-primitives.ts';

const SIZE = { width: 227, height: 153 } as const;
const measure: Measure = (text, pt) => text.length * pt * 0.5;
const drawn = (chart: Chart): readonly Primitive[] => drawChart(chart, { ...SIZE, measure });

type Kind<K extends Primitive['kind']> = Extract<Primitive, { kind: K }>;
const linesWith = (primitives: readonly Primitive[], look: Look): readonly Kind<'line'>[] =>
  primitives.filter((each): each is Kind<'line'> => each.kind === 'line' && each.look === look);
/** Without the pieces of the legend, which stand on top. */
const inPlot = (chart: Chart, look: Look): readonly Kind<'line'>[] =>
  linesWith(drawn(chart), look).filter(({ points }) => (points[0]?.[1] ?? 0) > 12);
const circles = (chart: Chart, fill: string): readonly Kind<'circle'>[] =>
  drawn(chart).filter(
    (each): each is Kind<'circle'> => each.kind === 'circle' && each.fill === fill && each.at[1] > 12,
  );
const squares = (chart: Chart): readonly Primitive[] =>
  drawn(chart).filter((each) => each.kind === 'rectangle' && each.fill === LOOKS.square.fill);
const texts = (chart: Chart): readonly Kind<'text'>[] =>
  drawn(chart).filter((each): each is Kind<'text'> => each.kind === 'text');
const words = (chart: Chart): readonly string[] => texts(chart).map(({ text }) => text);

const SIMPLE = { plan: [], lastYear: [], aim: null, decimals: 0 } as const;

describe('the lines of a chart', () => {
  it('are told apart without colour', () => {
    const { plan, actual, lastYear, aim } = LOOKS;
    // Steps, solid and thick with discs, dots with rings, long dashes.
    expect(new Set([plan, actual, lastYear, aim].map(({ dash }) => dash.join())).size).toBe(3);
    expect(actual.width).toBeGreaterThan(plan.width);
    expect(LOOKS.disc.fill).not.toBe(LOOKS.ring.fill);
    const chart = aChart();
    expect(inPlot(chart, plan)[0]?.points).toHaveLength(24);
    expect(inPlot(chart, actual)[0]?.points).toHaveLength(7);
    expect(inPlot(chart, lastYear)[0]?.points).toHaveLength(12);
    expect(inPlot(chart, aim)[0]?.points).toHaveLength(2);
    expect(circles(chart, LOOKS.disc.fill)).toHaveLength(7);
    expect(circles(chart, LOOKS.ring.fill)).toHaveLength(12);
  });

  it('break where a month has no number', () => {
    const chart = aChart({ ...SIMPLE, actual: [1, 2, null, 4, 5, 6, null, 8] });
    expect(inPlot(chart, LOOKS.actual).map(({ points }) => points.length)).toEqual([2, 3]);
    expect(circles(chart, LOOKS.disc.fill)).toHaveLength(6);
  });

  it('are a mark where a month stands alone', () => {
    const actual = aChart({ ...SIMPLE, actual: [null, 7] });
    expect(inPlot(actual, LOOKS.actual)).toEqual([]);
    expect(circles(actual, LOOKS.disc.fill)).toHaveLength(1);
    const plan = aChart({ ...SIMPLE, actual: [1, 2], plan: [null, null, 3, null, 5, 6] });
    expect(squares(plan)).toHaveLength(1);
    expect(inPlot(plan, LOOKS.plan).map(({ points }) => points.length)).toEqual([2, 4]);
  });

  it('stand at their month and value', () => {
    const [actual] = inPlot(aChart({ ...SIMPLE, actual: [0, 50, 100] }), LOOKS.actual);
    const [first, second, third] = actual?.points ?? [];
    expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).toBeCloseTo((third?.[0] ?? 0) - (second?.[0] ?? 0));
    expect((first?.[1] ?? 0) - (second?.[1] ?? 0)).toBeCloseTo((second?.[1] ?? 0) - (third?.[1] ?? 0));
    expect(third?.[1]).toBeLessThan(first?.[1] ?? 0);
    // Zero is the axis itself.
    const axis = linesWith(drawn(aChart({ ...SIMPLE, actual: [0, 50, 100] })), LOOKS.axis);
    expect(axis.some(({ points }) => points.every(([, y]) => y === first?.[1]))).toBe(true);
  });

  it.each<[string, Chart]>([
    ['as usual', aChart()],
    ['negative', aChart({ actual: [-3, -5.5, -9.25], plan: [], lastYear: [-1, -2], aim: '-12' })],
    ['all equal', aChart({ actual: [73.4, 73.4], plan: [73.4], lastYear: [73.4], aim: '73.4' })],
    ['nothing but zero', aChart({ ...SIMPLE, actual: [0, 0] })],
    ['empty', aChart({ ...SIMPLE, actual: [] })],
    ['huge', aChart({ actual: [123456789.1, 987654321.9], plan: [], lastYear: [], aim: null })],
    [
      'long names',
      aChart({ names: { plan: 'a'.repeat(40), actual: 'b'.repeat(40), lastYear: 'c'.repeat(40) } }),
    ],
  ])('stay inside: %s', (_name, chart) => {
    for (const primitive of drawn(chart)) {
      const points = primitive.kind === 'line' ? primitive.points : [primitive.at];
      for (const [x, y] of points) {
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(SIZE.width + 0.001);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(SIZE.height + 0.001);
      }
      if (primitive.kind !== 'text') continue;
      const { at, text, anchor, pt, bold } = primitive;
      const left = at[0] - { start: 0, middle: 0.5, end: 1 }[anchor] * measure(text, pt, bold);
      expect(left).toBeGreaterThanOrEqual(-0.001);
      expect(left + measure(text, pt, bold)).toBeLessThanOrEqual(SIZE.width + 0.001);
    }
  });
});

describe('the words of a chart', () => {
  it('name the months, the ticks, the lines and the aim, and say the first and the last number', () => {
    const said = words(aChart());
    for (let month = 1; month <= 12; month += 1) expect(said).toContain(`T${month}`);
    for (const each of ['0', '1.000', '3.000', 'KH năm: 2.430,6', '60,0', '658,0'])
      expect(said).toContain(each);
    for (const each of ['Lộ trình', 'Thực hiện năm 2024', 'Năm 2023']) expect(said).toContain(each);
    expect(said).not.toContain('110,0');
  });

  it('say a number once where there is but one', () => {
    const said = texts(aChart({ ...SIMPLE, actual: [null, 7] })).filter(({ bold }) => bold);
    expect(said.map(({ text }) => text)).toEqual(['7']);
  });

  it('print the aim with the digits it was set with', () => {
    expect(words(aChart({ decimals: 0, aim: '15.25' }))).toContain('KH năm: 15,25');
  });

  it('name only the lines that are there', () => {
    const said = words(aChart({ ...SIMPLE, actual: [1, 2] }));
    expect(said).toContain('Thực hiện năm 2024');
    expect(said).not.toContain('Lộ trình');
    expect(said).not.toContain('Năm 2023');
    expect(said.some((text) => text.startsWith('KH năm'))).toBe(false);
  });

  it('do not lie on one another', () => {
    const chart = aChart({ actual: [10, 10.1, 10.2], plan: [10], lastYear: [10, 10.1], aim: '10.1' });
    const boxes = drawn(chart).filter(
      (each): each is Kind<'rectangle'> => each.kind === 'rectangle' && each.fill !== LOOKS.square.fill,
    );
    expect(boxes).toHaveLength(3);
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.at[0] + one.width <= other.at[0] ||
          other.at[0] + other.width <= one.at[0] ||
          one.at[1] + one.height <= other.at[1] ||
          other.at[1] + other.height <= one.at[1];
        expect(apart).toBe(true);
      }
    }
  });
});
