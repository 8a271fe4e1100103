import { expect, it } from 'vitest';
import { numbersOf } from './numbering.ts';

const row = (key: string, parentKey: string | null = null, judged = true) => ({ key, parentKey, judged });

it('rows are numbered as papers number them, and what is only followed apart', () => {
  const rows = [
    row('a'),
    row('a1', 'a', false),
    row('a2', 'a', false),
    row('b'),
    row('x', null, false),
    row('x1', 'x'),
    row('c'),
    row('y', null, false),
  ];
  expect([...numbersOf(rows)].toSorted(([one], [other]) => (one < other ? -1 : 1))).toEqual([
    ['a', '1'],
    ['a1', '1.1'],
    ['a2', '1.2'],
    ['b', '2'],
    ['c', '3'],
    ['x', 'TD1'],
    ['x1', 'TD1.1'],
    ['y', 'TD2'],
  ]);
});

it('a part keeps its place where its whole comes later or not at all', () => {
  expect(numbersOf([row('a1', 'a'), row('a')]).get('a1')).toBe('1.1');
  expect(numbersOf([row('z1', 'z'), row('z2', 'z')]).get('z2')).toBe('?.2');
});
