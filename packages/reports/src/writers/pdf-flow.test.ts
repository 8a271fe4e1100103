import { describe, expect, it } from 'vitest';
import { type Box, flow, keepLast } from './pdf-flow.ts';

/** Sets boxes on pages 100 high and tells what stands where: «name@top», a list for each page. */
function set(
  make: (paint: (name: string) => Box['paint']) => readonly Box[],
): readonly (readonly string[])[] {
  const pages: string[][] = [];
  const boxes = make((name) => (top) => pages.at(-1)?.push(`${name}@${top}`));
  flow(boxes, { top: 0, bottom: 100, add: () => pages.push([]) });
  return pages;
}

const box = (paint: Box['paint'], height: number, more: Partial<Box> = {}): Box => ({
  height,
  before: 0,
  keepWithNext: false,
  paint,
  ...more,
});

describe('flow', () => {
  it('fills a page and drops the space above the first box of the next', () => {
    expect(set((p) => ['a', 'b', 'c'].map((name) => box(p(name), 40, { before: 10 })))).toEqual([
      ['a@0', 'b@50'],
      ['c@0'],
    ]);
  });

  it('takes boxes that belong together to the next page', () => {
    expect(set((p) => [box(p('a'), 60), box(p('b'), 20, { keepWithNext: true }), box(p('c'), 30)])).toEqual([
      ['a@0'],
      ['b@0', 'c@20'],
    ]);
  });

  it('breaks what cannot stand on one page, and keeps the rest together', () => {
    const pages = set((p) => ['a', 'b', 'c'].map((name) => box(p(name), 45, { keepWithNext: true })));
    expect(pages).toEqual([['a@0'], ['b@0', 'c@45']]);
  });

  it('repeats the head of a table above its first row on a page', () => {
    const pages = set((p) => {
      const repeat = { height: 20, paint: p('head') };
      return ['a', 'b', 'c'].map((name) => box(p(name), 60, { repeat }));
    });
    expect(pages).toEqual([['a@0'], ['head@0', 'b@20'], ['head@0', 'c@20']]);
  });

  it('cuts a box higher than a page where the page ends', () => {
    const pages = set((p) => {
      const cuttable = (height: number): Box =>
        box(p(`part of ${height}`), height, {
          split: (most) => {
            const first = Math.floor(Math.min(most, height) / 10) * 10;
            return first < 10 ? null : [box(p(`first ${first}`), first), cuttable(height - first)];
          },
        });
      return [box(p('a'), 35), cuttable(230)];
    });
    expect(pages).toEqual([['a@0', 'first 60@35'], ['first 100@0'], ['part of 70@0']]);
  });

  it('sets a box that cannot be cut on a page of its own, and goes on', () => {
    const pages = set((p) => [box(p('a'), 10), box(p('huge'), 300, { split: () => null }), box(p('b'), 10)]);
    expect(pages).toEqual([['a@0'], ['huge@0'], ['b@0']]);
  });

  it('keeps the last boxes with what follows', () => {
    const pages = set((p) => [
      ...keepLast([box(p('a'), 30), box(p('b'), 30), box(p('c'), 30)], 2),
      box(p('signature'), 35),
    ]);
    expect(pages).toEqual([['a@0'], ['b@0', 'c@30', 'signature@60']]);
  });
});
