import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BulletBar, type BulletBarProps } from './bullet-bar.tsx';
import { bulletGeometry, hollowTick } from './bullet-geometry.ts';

describe('where the pieces of a bar stand', () => {
  it('measures on one scale of 0 to 120 for every row', () => {
    expect(bulletGeometry('60', '30')).toMatchObject({ end: 50, tick: 25 });
    expect(bulletGeometry('0', null).full).toBeCloseTo(83.333, 2);
  });

  it('puts the path where the path is, not at a twelfth of the year', () => {
    expect(bulletGeometry('18.4', '27').tick).toBeCloseTo(22.5, 6);
  });

  it('ends at the edge past 120 and says that it goes on', () => {
    expect(bulletGeometry('162.5', '100')).toMatchObject({ end: 100, over: true });
    expect(bulletGeometry('120', null)).toMatchObject({ end: 100, over: false });
  });

  it('stops at the start where the value went backwards', () => {
    expect(bulletGeometry('-12.4', '10')).toMatchObject({ end: 0, under: true });
  });

  it('puts another plan on the scale of the judged one, and says where the scale does not reach it', () => {
    expect(hollowTick('90')).toEqual({ at: 75, beyond: false });
    expect(hollowTick('120')).toEqual({ at: 100, beyond: false });
    expect(hollowTick('131')).toEqual({ at: 100, beyond: true });
  });

  it('keeps unknown apart from zero', () => {
    expect(bulletGeometry(null, '30').end).toBeNull();
    expect(bulletGeometry('0', '30').end).toBe(0);
  });
});

const draw = (props: Partial<BulletBarProps>) =>
  render(
    <BulletBar
      progressOf="plan"
      progress="18.4"
      expected="27"
      status="at_risk"
      label="Đạt 18,4 % kế hoạch năm, lộ trình 27,0 %"
      {...props}
    />,
  ).container;

describe('a bullet bar', () => {
  it('says what it shows', () => {
    draw({});
    expect(screen.getByRole('img', { name: 'Đạt 18,4 % kế hoạch năm, lộ trình 27,0 %' })).toBeDefined();
  });

  it('draws a chevron only past the end of the scale', () => {
    expect(draw({ progress: '119' }).querySelector('[data-part="over"]')).toBeNull();
    expect(draw({ progress: '121' }).querySelector('[data-part="over"]')).not.toBeNull();
  });

  it('points back where progress is negative', () => {
    expect(draw({ progress: '-3' }).querySelector('[data-part="under"]')).not.toBeNull();
  });

  it('draws a limit as a dot before a wall, never as a bar of 150 %', () => {
    const container = draw({ progressOf: 'limit', progress: '150', expected: '90' });
    expect(container.querySelector('[data-part="wall"]')).not.toBeNull();
    expect(container.querySelector('[data-part="dot"]')).not.toBeNull();
    expect(container.querySelector('[data-part="over"]')).toBeNull();
  });

  it('puts a value inside its limit on the near side of the wall', () => {
    const container = draw({ progressOf: 'limit', progress: '99.3', expected: null });
    const at = (part: string): number =>
      Number.parseFloat(container.querySelector(`[data-part="${part}"]`)?.getAttribute('x') ?? 'NaN');
    expect(at('dot')).toBeLessThan(at('wall'));
  });

  it('draws growth as a dot on a scale with its target', () => {
    const container = draw({ progressOf: 'target_rate', progress: '70', expected: '88' });
    expect(container.querySelector('[data-part="dot"]')?.getAttribute('x')).toBe('58.333%');
    expect(container.querySelector('[data-part="target"]')?.getAttribute('x')).toBe('83.333%');
  });

  it('draws other plans as hollow ticks under the tick of the path', () => {
    const container = draw({ otherPlans: ['93.7', '131'], hint: 'trung ương giao 2.010' });
    expect(container.querySelector('[data-part="other-plan"]')?.getAttribute('x')).toBe('78.083%');
    expect(container.querySelector('[data-part="plan-beyond"]')?.getAttribute('x')).toBe('100.000%');
    expect(container.querySelector('title')?.textContent).toBe('trung ương giao 2.010');
    expect(draw({}).querySelector('title, [data-part="other-plan"]')).toBeNull();
  });

  it('draws two plans of the same number as one tick', () => {
    expect(draw({ otherPlans: ['90', '90'] }).querySelectorAll('[data-part="other-plan"]')).toHaveLength(1);
  });

  it('points beyond the scale once, the bar before the plan', () => {
    const container = draw({ progress: '125', otherPlans: ['131'] });
    expect(container.querySelectorAll('[data-part="over"], [data-part="plan-beyond"]')).toHaveLength(1);
  });

  it.each(['none', 'floor', 'band', 'rank', 'steps', 'children', 'parts'] as const)(
    'leaves «%s» to another drawing',
    (progressOf) => {
      expect(draw({ progressOf, progress: '50' }).querySelector('svg')).toBeNull();
    },
  );

  it('draws nothing where nothing is measured', () => {
    expect(draw({ progressOf: 'none', progress: null }).querySelector('svg')).toBeNull();
  });
});
