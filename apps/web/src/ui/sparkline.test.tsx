import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sparklineGeometry } from './sparkline-geometry.ts';
import { Sparkline } from './sparkline.tsx';

const SIZE = { width: 88, height: 22, inset: 3 };
const year = (...values: (string | null | undefined)[]): (string | null | undefined)[] => [
  ...values,
  ...Array.from({ length: 12 - values.length }, () => null),
];

describe('the line of a year', () => {
  it('breaks where a month was not reported', () => {
    const { runs } = sparklineGeometry(year('10', '20', null, '40', '50'), [], SIZE);
    expect(runs.map((run) => run.length)).toEqual([2, 2]);
  });

  it('never draws a missing month as zero', () => {
    const { runs } = sparklineGeometry(year('10', null, '30'), year(), SIZE);
    // The lowest point is the lowest number, at the bottom; a zero would have pushed it up.
    expect(runs[0]?.[0]?.y).toBe(SIZE.height - SIZE.inset);
    expect(runs.flat()).toHaveLength(2);
  });

  it('goes on over months in which nothing was due', () => {
    const quarters = year(undefined, undefined, '5.6', undefined, undefined, '6.1');
    const { runs } = sparklineGeometry(quarters, [], SIZE);
    expect(runs.map((run) => run.length)).toEqual([2]);
  });

  it('gives every row the same months on the x axis', () => {
    const { last } = sparklineGeometry(
      year('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'),
      [],
      SIZE,
    );
    expect(last?.x).toBe(SIZE.width - SIZE.inset);
    expect(sparklineGeometry(year('1'), [], SIZE).last?.x).toBe(SIZE.inset);
  });

  it('marks the newest known month', () => {
    const { last, runs } = sparklineGeometry(year('1', '2', null), [], SIZE);
    expect(last).toEqual(runs[0]?.[1]);
  });

  it('stands in the middle where nothing moves', () => {
    expect(sparklineGeometry(year('97', '97'), year('97', '97'), SIZE).last?.y).toBe(SIZE.height / 2);
  });

  it('is empty, not broken, where nothing is known', () => {
    expect(sparklineGeometry(year(), year(), SIZE)).toEqual({ runs: [], pathRuns: [], last: null });
    const { container } = render(
      <Sparkline values={year()} path={year()} status="not_due" label="chưa có" />,
    );
    expect(container.querySelectorAll('polyline, circle')).toHaveLength(0);
  });

  it('shows a lone month as a point', () => {
    const { container } = render(
      <Sparkline values={year('3', null, '5', '6')} path={[]} status="on_track" label="x" />,
    );
    expect(container.querySelectorAll('polyline')).toHaveLength(1);
    // The lone month and the newest one.
    expect(container.querySelectorAll('circle')).toHaveLength(2);
  });
});
