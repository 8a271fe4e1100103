/** Round trips of target words, on generated words and bounds. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeTarget,
  LONGEST_TARGET_WORDS,
  printTarget,
  readTarget,
  TARGET_EXPECTATIONS,
  type NumberTargetReading,
  type TargetContext,
} from './target-grammar.ts';
import { formsOf, UNIT_SPELLINGS } from './target-words.ts';
import { absolute, decimalsOf, negated, quantity, type Quantity } from './quantity.ts';
import { isBound, type Bound } from './target.ts';
import { decimal } from './testing/arbitrary.ts';
import { bound, shown } from './testing/build.ts';
import { DIRECTIONS, OPERATORS } from './vocabulary.ts';

const UNITS = [...new Set(UNIT_SPELLINGS.map(([, unit]) => unit))];
const context: fc.Arbitrary<TargetContext> = fc.record({
  unit: fc.constantFrom('', ...UNITS),
  direction: fc.constantFrom(...DIRECTIONS),
});

const numberReading = (words: string, given: TargetContext): NumberTargetReading => {
  const answer = readTarget(words, given);
  if (!answer.ok) throw new Error(`«${words}» stops at ${answer.at}: ${answer.expected}`);
  if (answer.reading.form !== 'number') throw new Error(`«${words}» is ${answer.reading.form}`);
  return answer.reading;
};
const plain = ({ operator, low, high, approximate }: Bound): object => ({
  operator,
  low: shown(low),
  high: shown(high),
  approximate,
});

describe('read, then print', () => {
  const space = fc.constantFrom(' ', '  ', '\u00a0', '\u202f', '\n', '\t');
  const groupedBy = fc.constantFrom('', '.', ' ', '\u00a0');
  /** A number with its writing: «1.010,50» is 1010.5. */
  const written = fc
    .tuple(fc.nat({ max: 999_999_999 }), fc.stringMatching(/^[0-9]{0,3}$/), groupedBy)
    .map(([whole, fraction, mark]) => ({
      text: `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark)}${fraction === '' ? '' : `,${fraction}`}`,
      value: shown(quantity(fraction === '' ? whole : `${whole}.${fraction}`)) ?? '',
      decimals: fraction.length,
    }));
  const comparison = fc
    .constantFrom(...(['at_least', 'more_than', 'at_most', 'less_than', 'exactly', 'about'] as const))
    .chain((operator) => fc.tuple(fc.constant(operator), fc.constantFrom(...formsOf(operator))));
  const spelledAs = fc.constantFrom<(words: string) => string>(
    (words) => words,
    (words) => words.normalize('NFD'),
    (words) => words.charAt(0).toUpperCase() + words.slice(1),
  );

  it('gives back the words, and the number and operator they were made of', () => {
    fc.assert(
      fc.property(
        comparison,
        written,
        written,
        fc.constantFrom(...UNIT_SPELLINGS),
        fc.array(space, { minLength: 8, maxLength: 8 }),
        fc.option(fc.constantFrom(...formsOf('lead'))),
        fc.boolean(),
        spelledAs,
        fc.constantFrom(...DIRECTIONS),
        (
          [operator, form],
          number,
          higher,
          [spelling, unit],
          spaces,
          lead,
          hasStretch,
          spelled,
          direction,
        ) => {
          const pieces = [...(lead === null ? [] : [lead]), form, number.text, spelling];
          const stretch = hasStretch ? ['(phấn đấu', higher.text, spelling] : [];
          const tail = hasStretch ? ')' : '';
          const words = spelled(
            [...pieces, ...stretch].map((piece, at) => `${piece}${spaces[at]}`).join('') + tail,
          );
          const reading = numberReading(words, { unit, direction });
          expect(printTarget(reading)).toBe(words);
          expect(plain(reading.bound)).toEqual(plain(bound(operator, number.value)));
          expect(reading).toMatchObject({ decimals: number.decimals, unit });
          expect(shown(reading.stretch)).toBe(hasStretch ? higher.value : null);
        },
      ),
    );
  });

  it('gives back any words that are read at all, and says a place inside those that are not', () => {
    const piece = fc.oneof(
      fc.constantFrom('từ', 'đến', 'trở lên', 'khoảng', 'trên', 'giảm', 'tăng', 'còn', 'phấn đấu', 'đạt'),
      fc.constantFrom(
        '8',
        '7,5',
        '1.010',
        '06',
        '%',
        'ha',
        '/năm',
        '(',
        ')',
        ',',
        '-',
        '–',
        '+',
        '.',
        ';',
        'x',
      ),
      fc.constantFrom('Xuất siêu', 'xã', 'Hoàn thành', 'điểm'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const words = fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ', '\u00a0')), { maxLength: 9 })
      .map((pairs) => pairs.flat().join(''));
    let read = 0;
    let stopped = 0;
    fc.assert(
      fc.property(words, context, (text, given) => {
        const answer = readTarget(text, given);
        if (answer.ok) {
          read += 1;
          expect(printTarget(answer.reading)).toBe(text);
          expect(
            answer.reading.parts.filter((part) => part.as === 'space' && part.text.trim() !== ''),
          ).toEqual([]);
          expect(answer.reading.bound === null || isBound(answer.reading.bound)).toBe(true);
        } else {
          stopped += 1;
          expect(TARGET_EXPECTATIONS).toContain(answer.expected);
          expect(answer.at).toBeGreaterThanOrEqual(0);
          expect(answer.at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
    // Both sides were seen.
    expect(Math.min(read, stopped)).toBeGreaterThan(50);
  });

  it('throws at no string, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (text, unit) => {
        const answer = readTarget(text, { unit, direction: 'higher' });
        expect(answer.ok ? printTarget(answer.reading) : text).toBe(text);
        expect(answer.ok || answer.at <= text.length).toBe(true);
        if (text.length > LONGEST_TARGET_WORDS) expect(answer.ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('a word nobody knows, wherever it is put, is never passed over', () => {
    const targets = ['từ 3.485 ha trở lên', 'khoảng 45-47 ha', 'giảm 0,7 ha (còn 4,33 ha), phấn đấu 0,9 ha'];
    const places = targets.flatMap((target) =>
      [...target.matchAll(/ |$/g)].map(({ index }) => [target, index] as const),
    );
    for (const [target, at] of places) {
      expect(readTarget(target, { unit: 'ha', direction: 'higher' }).ok).toBe(true);
      const words = `${target.slice(0, at)} bỗng${target.slice(at)}`;
      expect([words, readTarget(words, { unit: 'ha', direction: 'higher' }).ok]).toEqual([words, false]);
    }
  });
});

describe('compose, then read', () => {
  const number = decimal.map((text) => quantity(text));
  const sayable: fc.Arbitrary<Bound> = fc
    .record({
      operator: fc.constantFrom(...OPERATORS),
      low: fc.option(number),
      high: fc.option(number),
      approximate: fc.boolean(),
    })
    .filter(
      (aim) =>
        isBound(aim) &&
        (aim.operator !== 'about' || aim.approximate) &&
        (aim.operator !== 'exactly' || !aim.approximate),
    );
  const needed = (aim: Bound): number =>
    Math.max(...[aim.low, aim.high].map((edge) => (edge === null ? 0 : decimalsOf(edge))));

  it('gives back the bound, in every direction', () => {
    fc.assert(
      fc.property(
        sayable,
        fc.nat({ max: 3 }),
        context,
        fc.option(number),
        (aim, decimals, given, stretch) => {
          const reading = numberReading(composeTarget(aim, decimals, given.unit, { stretch }), given);
          expect(plain(reading.bound)).toEqual(plain(aim));
          expect(shown(reading.stretch)).toBe(shown(stretch));
          expect(reading).toMatchObject({
            decimals: Math.max(decimals, needed(aim)),
            unit: given.unit === '' ? null : given.unit,
            change: null,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives back a change, with the level it leads to', () => {
    const size = (edge: Quantity | null): Quantity | null => (edge === null ? null : absolute(edge));
    const change = fc.constantFrom('rise' as const, 'fall' as const);
    const changes = sayable
      .map((aim) => ({ ...aim, low: size(aim.low), high: size(aim.high) }))
      .filter(isBound);
    fc.assert(
      fc.property(changes, change, fc.option(number), context, (aim, way, resulting, given) => {
        const reading = numberReading(composeTarget(aim, 0, given.unit, { change: way, resulting }), given);
        expect(plain(reading.bound)).toEqual(plain(aim));
        expect(reading.change).toBe(way);
        expect(shown(reading.resulting)).toBe(shown(resulting));
      }),
      { numRuns: 500 },
    );
  });

  it('a change below zero is not said', () => {
    fc.assert(
      fc.property(
        number.filter((value) => shown(absolute(value)) !== '0'),
        (value) => {
          const below = bound('at_least', shown(negated(absolute(value))) ?? '');
          expect(() => composeTarget(below, 0, '%', { change: 'fall' })).toThrow(RangeError);
        },
      ),
    );
  });
});
