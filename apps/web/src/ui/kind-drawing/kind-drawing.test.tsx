import { KINDS } from '@ve-dich/domain';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/indicator-fixtures.ts';
import { LocaleProvider, loadTexts } from '../../i18n/locale-provider.tsx';
import type { Locale } from '../../i18n/locale.ts';
import {
  aBand,
  aChild,
  aDisbursement,
  aDrawnRow,
  aFloor,
  aMilestone,
  aParent,
  aRank,
} from './a-drawn-row.ts';
import type { DrawnRow } from './drawn-row.ts';
import { KindDrawing, type KindDrawingProps } from './kind-drawing.tsx';
import { KindLegend } from './kind-legend.tsx';
import { KindNumber } from './kind-number.tsx';

const show = async (what: React.ReactNode, locale: Locale = 'vi'): Promise<HTMLElement> =>
  render(
    <LocaleProvider firstLocale={locale} firstTexts={await loadTexts(locale)}>
      {what}
    </LocaleProvider>,
  ).container;

const draw = (row: DrawnRow, more: Partial<KindDrawingProps> = {}, locale?: Locale): Promise<HTMLElement> =>
  show(<KindDrawing row={row} parts={[]} month={5} label="Bài đọc" {...more} />, locale);

const nameOf = (): string =>
  (screen.getByRole('img').getAttribute('aria-label') ?? '').replaceAll('\u00A0', ' ');
const part = (container: HTMLElement, name: string): Element | null =>
  container.querySelector(`[data-part="${name}"]`);
const at = (container: HTMLElement, name: string): number =>
  Number.parseFloat(part(container, name)?.getAttribute('x') ?? 'NaN');

describe('a bar with plans beside the judged one', () => {
  it('has a hollow tick for each, on the scale of the judged one, and says them', async () => {
    const container = await draw(aDisbursement({ stretch: '2300' }));
    const ticks = [...container.querySelectorAll('[data-part="other-plan"]')].map((tick) =>
      tick.getAttribute('x'),
    );
    // 2.010 and 2.300 of 2.145, on a scale that ends at 120.
    expect(ticks).toEqual(['78.089%', '89.355%']);
    expect(nameOf()).toBe('Bài đọc; TTg giao: 2.010,0 tỷ đồng, đạt 19,7 %; phấn đấu: 2.300,0 tỷ đồng');
    expect(container.querySelector('title')?.textContent).toContain('TTg giao');
  });

  it('measures a plan beside a level on the way from its baseline', async () => {
    const row = aDrawnRow({
      kind: 'rate',
      target: { baseline: '95', stretch: '97.4' },
      assessment: { progressOf: 'way_from_baseline' },
    });
    // (97,4 − 95) ÷ (97 − 95) is the whole way and a fifth: the end of the scale, not beyond it.
    expect(at(await draw(row), 'other-plan')).toBe(100);
  });

  it('gives each plan its own percentage where a plan of zero has none', async () => {
    const plan = (vi: string, number: string) => ({ name: { vi, en: vi }, number });
    const otherPlans = [plan('A', '0'), plan('B', '2010')];
    await draw(aDisbursement({ otherPlans }));
    expect(nameOf()).toBe('Bài đọc; A: 0,0 tỷ đồng; B: 2.010,0 tỷ đồng, đạt 19,7 %');
  });

  it('is the bar alone where there is no other plan', async () => {
    const container = await draw(aDrawnRow());
    expect(nameOf()).toBe('Bài đọc');
    expect(container.querySelector('title, [data-part="other-plan"]')).toBeNull();
  });
});

describe('a level to keep', () => {
  const shiftOf = (container: HTMLElement): number =>
    Number(part(container, 'dot')?.querySelector('circle')?.getAttribute('cx'));

  it('stands right of its wall while it is kept, and left of it when it has fallen', async () => {
    expect(shiftOf(await draw(aFloor('73.4')))).toBeGreaterThan(0);
    const fallen = await draw(aFloor('73.3'));
    expect(shiftOf(fallen)).toBeLessThan(0);
    expect(at(fallen, 'dot')).toBeLessThan(at(fallen, 'wall'));
  });

  it('is drawn as printed: what rounds to the floor has not fallen', async () => {
    expect(shiftOf(await draw(aFloor('73.38')))).toBeGreaterThan(0);
    expect(shiftOf(await draw(aFloor('73.349')))).toBeLessThan(0);
  });
});

describe('a range', () => {
  it('is a shaded band with both edges and a dot', async () => {
    const container = await draw(aBand('4.2'));
    for (const name of ['band', 'low-edge', 'high-edge', 'dot']) expect(part(container, name)).not.toBeNull();
    expect(at(container, 'dot')).toBeGreaterThan(at(container, 'low-edge'));
    expect(at(container, 'dot')).toBeLessThan(at(container, 'high-edge'));
  });

  it('points off the drawing where the value is further out', async () => {
    expect(part(await draw(aBand('2')), 'beyond-left')).not.toBeNull();
    expect(part(await draw(aBand('9')), 'beyond-right')).not.toBeNull();
    const near = await draw(aBand('4.6'));
    expect(near.querySelector('[data-part^="beyond"]')).toBeNull();
  });

  it('reaches as far to both sides of «khoảng 4» as it is judged', async () => {
    const inside = await draw(aBand('4.2', { operator: 'about', low: '4', high: null }));
    expect(at(inside, 'dot')).toBeLessThan(at(inside, 'high-edge'));
    const outside = await draw(aBand('4.6', { operator: 'about', low: '4', high: null }));
    expect(at(outside, 'dot')).toBeGreaterThan(at(outside, 'high-edge'));
  });

  it('has no edge on a side that is open', async () => {
    const container = await draw(aBand('4.2', { operator: 'at_least', low: '4', high: null }));
    expect(part(container, 'low-edge')).not.toBeNull();
    expect(part(container, 'high-edge')).toBeNull();
  });
});

describe('a rank', () => {
  it('is words and an arrowhead for each place, and no bar', async () => {
    const container = await draw(aRank('33'));
    expect(container.textContent).toBe('thứ 33tăng 2 bậc');
    expect(container.querySelectorAll('[data-way="up"]')).toHaveLength(2);
    expect(container.querySelector('rect')).toBeNull();
  });

  it('points down in another shape, and is flat where nothing moved', async () => {
    const down = await draw(aRank('36'));
    const up = await draw(aRank('34'));
    const same = await draw(aRank('35'));
    const shapes = [down, up, same].map((container) => container.querySelector('path')?.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
    expect(down.querySelector('[data-way]')?.getAttribute('data-way')).toBe('down');
  });

  it('leaves a long way to the words', async () => {
    const container = await draw(aRank('5'));
    expect(container.querySelectorAll('[data-way]')).toHaveLength(3);
    expect(container.textContent).toContain('tăng 30 bậc');
  });
});

describe('a milestone', () => {
  it('has a pip for each step, each state in a shape of its own, and says names and months', async () => {
    const container = await draw(aMilestone('1'));
    const pips = [...container.querySelectorAll('[data-step]')];
    expect(pips.map((pip) => pip.getAttribute('data-step'))).toEqual(['done', 'overdue', 'next', 'later']);
    expect(new Set(pips.map((pip) => pip.innerHTML)).size).toBe(4);
    expect(container.textContent).toBe('1/4 bước');
    expect(nameOf()).toBe(
      'Bài đọc; Lập hồ sơ: đã xong; Lấy ý kiến: quá hạn, hạn tháng 4; ' +
        'Thẩm định: bước tiếp theo, hạn tháng 8; Phê duyệt: hạn tháng 11',
    );
    expect(screen.getByRole('img').getAttribute('title')).toContain('Phê duyệt: hạn tháng 11');
  });

  it('never says a percentage', async () => {
    const container = await draw(aMilestone('2'));
    expect(`${container.textContent} ${nameOf()}`).not.toContain('%');
  });
});

describe('rows that follow from their children', () => {
  it('show a status symbol for each, named', async () => {
    const parts = [aChild('Số vụ', { status: 'on_track' }), aChild('Số người chết', { status: 'will_miss' })];
    const container = await draw(aParent('children', 1, 2), { parts });
    expect([...container.querySelectorAll('svg')].map((svg) => svg.getAttribute('data-status'))).toEqual([
      'on_track',
      'will_miss',
    ]);
    expect(nameOf()).toBe('Bài đọc; Số vụ: Đúng tiến độ; Số người chết: Dự kiến không đạt');
  });

  const shared = ['54.55', '36.55', '8.9'].map((value, index) => aChild(`Phần ${index + 1}`, { value }));

  it('show parts as one bar whose printed shares add to a hundred', async () => {
    const container = await draw(aParent('parts', 3, 3), { parts: shared });
    expect([...container.querySelectorAll('[data-part="share"]')].map((each) => each.textContent)).toEqual([
      '54,6Phần 1',
      '36,5Phần 2',
      '8,9Phần 3',
    ]);
    expect(nameOf()).toBe('Bài đọc; Phần 1: 54,6 %; Phần 2: 36,5 %; Phần 3: 8,9 %');
  });

  it('fill neighbours differently', async () => {
    const container = await draw(aParent('parts', 3, 3), { parts: shared });
    const fills = [...container.querySelectorAll('pattern')].map((pattern) => pattern.innerHTML);
    expect(new Set(fills).size).toBe(3);
  });

  it('share nothing out where a part is unknown, and say which', async () => {
    const parts = [...shared.slice(0, 2), aChild('Phần 3', { value: null })];
    const container = await draw(aParent('parts', 2, 3), { parts });
    expect(part(container, 'share')).toBeNull();
    expect(container.querySelector('[data-unknown]')).not.toBeNull();
    expect(nameOf()).toBe('Bài đọc; Phần 1: 54,6 %; Phần 2: 36,6 %; Phần 3: chưa có số liệu');
  });
});

describe('every drawing', () => {
  it('is nothing where nothing is measured', async () => {
    expect((await draw(aDrawnRow({ assessment: { progressOf: 'none', value: null } }))).innerHTML).toBe('');
  });

  const parts = [aChild('A', { value: '60' }), aChild('B', { value: '40' })];
  it.each<[string, DrawnRow]>([
    ['a bar', aDisbursement()],
    ['a floor', aFloor('80')],
    ['a band', aBand('4.2')],
    ['a rank', aRank('34')],
    ['steps', aMilestone('2')],
    ['children', aParent('children', 2, 2)],
    ['parts', aParent('parts', 2, 2)],
  ])('%s has one name, and none where the words stand beside it', async (_, row) => {
    await draw(row, { parts });
    expect(nameOf()).toMatch(/^Bài đọc/);
    const container = await draw(row, { parts, decorative: true });
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('[role="img"]')).toBeNull();
  });

  it.each<[string, DrawnRow]>([
    ['a rank', aRank('34')],
    ['steps', aMilestone('2')],
  ])('%s keeps its name where the number is printed beside it', async (_, row) => {
    const container = await draw(row, { wordless: true });
    expect(container.textContent).toBe('');
    expect(nameOf()).toMatch(/^Bài đọc/);
  });

  it('speaks English to those who read it', async () => {
    await draw(aMilestone('1'), { label: 'Reading' }, 'en');
    expect(nameOf()).toBe(
      'Reading; Prepare: done; Collect opinions: overdue, due April; Appraise: next step, due August; ' +
        'Approve: due November',
    );
  });
});

describe('the big number', () => {
  it('is the words of the kind', async () => {
    const container = await show(<KindNumber row={aRow()} month={5} />);
    expect(container.textContent?.replaceAll('\u00A0', ' ')).toBe('50 ha · 41,7 %');
  });

  it('is what the month says where there is no number', async () => {
    const nothing = aRow({ assessment: { value: null, progressOf: 'none' }, months: [] });
    expect((await show(<KindNumber row={nothing} month={5} />)).textContent).toBe('—');
  });
});

describe('the legend', () => {
  it('shows all sixteen kinds, each with a drawing and a line', async () => {
    const container = await show(<KindLegend />);
    expect(container.querySelectorAll('dt')).toHaveLength(KINDS.length);
    for (const term of container.querySelectorAll('dt')) {
      expect(term.querySelectorAll('[role="img"]')).toHaveLength(1);
      expect(term.nextElementSibling?.textContent).toMatch(/\.$/);
    }
  });

  it('draws different arithmetic differently', async () => {
    const container = await show(<KindLegend />);
    const kinds = [...container.querySelectorAll('[data-kind]')].map((drawing) =>
      drawing.getAttribute('data-kind'),
    );
    expect(new Set(kinds).size).toBe(10);
  });
});
