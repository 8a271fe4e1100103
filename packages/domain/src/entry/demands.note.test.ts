/** When a number owes a note: it falls, it corrects what stands, or it is firmer and far from it (`domain.md` §1.6, US8). */
import { describe, expect, it } from 'vitest';
import type { Figure, Reading } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { periodOf } from '../period.ts';
import { quantity } from '../quantity.ts';
import {
  bothWays,
  DIEM,
  figure,
  inWords,
  NOT_OCCURRED,
  NOT_PUBLISHED,
  ofMonth,
  toDate,
} from '../testing/build.ts';
import { EXPLAINED, figuresOf, investment, preview, previewFacts, valuesOf } from '../testing/entry-form.ts';
import type { Vintage } from '../vocabulary.ts';
import type { EntryContent } from './content.ts';
import { DEMANDS } from './preview.ts';

type Case = {
  /** What stands for May, and how firm it is. */
  readonly stands?: Reading;
  readonly as?: Vintage;
  readonly before?: readonly Figure[];
  readonly of?: Partial<Indicator>;
};

const owes = (
  typed: Partial<EntryContent>,
  { stands, as = 'estimate', before = [], of = {} }: Case,
): boolean => {
  const standing =
    stands === undefined ? [] : [figure(periodOf(2024, 5), stands, { vintage: as, sequence: 900_000 })];
  const facts = previewFacts(of, { figures: [...before, ...standing] });
  const form = { style: 'vi', explanation: EXPLAINED, ...typed } as const;
  const { demands, canBeSent } = preview(facts, form);
  const isOwed = demands.includes('note');
  expect(canBeSent).toBe(!isOwed);
  // Any word of the unit's own settles it, and spaces are no word.
  expect(preview(facts, { ...form, note: 'Kho bạc đối chiếu lại' }).demands).not.toContain('note');
  expect(preview(facts, { ...form, note: ' \t' }).demands.includes('note')).toBe(isOwed);
  return isOwed;
};

describe('a value to date that falls (domain.md §2: «allow with a note»)', () => {
  const before = valuesOf(2024, [null, null, null, '273']);

  it.each([
    ['272,9', true],
    ['273', false],
    ['273,1', false],
  ])('%s after 273: %s', (typed, owed) => {
    expect(owes({ toDate: typed }, { before })).toBe(owed);
  });

  it('by a month’s part; not by a level', () => {
    expect(owes({ month: '-0,1' }, { before })).toBe(true);
    expect(owes({ month: '0' }, { before })).toBe(false);
    expect(
      owes(
        { toDate: '12,38' },
        { before: valuesOf(2024, ['12.45']), of: { kind: 'ratio', accumulation: 'latest' } },
      ),
    ).toBe(false);
  });
});

describe('a correction: «a new version with a reason» (product.md, The main job, 2)', () => {
  it('of what is as firm', () => {
    expect(owes({ toDate: '400' }, { stands: toDate('395.4') })).toBe(true);
    expect(owes({ toDate: '395,401' }, { stands: toDate('395.4') })).toBe(true);
    expect(owes({ toDate: '400', vintage: 'official' }, { stands: toDate('395.4'), as: 'official' })).toBe(
      true,
    );
  });

  it('is none where the same is said again, however it is written', () => {
    expect(owes({ toDate: '395,40' }, { stands: toDate('395.4') })).toBe(false);
    const before = valuesOf(2024, [null, null, null, '273']);
    expect(owes({ month: '122,4' }, { stands: toDate('395.4'), before })).toBe(false);
    expect(owes({ toDate: '395,4' }, { stands: ofMonth('122.4'), before })).toBe(false);
    expect(owes({ month: '122,4', toDate: '395,4' }, { stands: toDate('395.4'), before })).toBe(false);
    // The value to date is the same, the month’s own part is not.
    expect(owes({ toDate: '395,4' }, { stands: bothWays('120', '395.4'), before })).toBe(true);
    // Of a month that stands without those before it.
    expect(owes({ month: '122,4' }, { stands: ofMonth('122.4') })).toBe(false);
    expect(owes({ month: '122,5' }, { stands: ofMonth('122.4') })).toBe(true);
  });

  it('from a number to words or to nothing, and back', () => {
    expect(owes({ form: 'text', text: 'Xuất siêu' }, { stands: toDate('395.4') })).toBe(true);
    expect(owes({ form: 'text', text: 'Xuất siêu' }, { stands: inWords('Xuất siêu') })).toBe(false);
    expect(owes({ form: 'text', text: 'Nhập siêu' }, { stands: inWords('Xuất siêu') })).toBe(true);
    expect(owes({ toDate: '3' }, { stands: inWords('Xuất siêu') })).toBe(true);
    expect(owes({ form: 'absent', absence: 'not_occurred' }, { stands: toDate('395.4') })).toBe(true);
    expect(owes({ form: 'absent', absence: 'not_occurred' }, { stands: NOT_OCCURRED })).toBe(false);
    expect(owes({ form: 'absent', absence: 'not_published' }, { stands: NOT_OCCURRED })).toBe(true);
    expect(owes({ toDate: '395,4' }, { stands: NOT_OCCURRED })).toBe(true);
  });

  it('«chưa công bố» had said nothing that could be corrected', () => {
    for (const vintage of ['estimate', 'official'] as const)
      expect(owes({ toDate: '395,4', vintage }, { stands: NOT_PUBLISHED })).toBe(false);
  });

  it('of this month’s version that stands, and of no other month’s', () => {
    expect(owes({ toDate: '400' }, { before: valuesOf(2024, [null, null, null, '273', null, '500']) })).toBe(
      false,
    );
    expect(owes({ toDate: '400' }, { before: valuesOf(2023, ['1', '2', '3', '4', '500']) })).toBe(false);
  });
});

describe('a firmer number (US8: «reason required above a set threshold», 5 %)', () => {
  const firmer = (typed: string, stands: string, of: Partial<Indicator> = {}): boolean =>
    owes({ toDate: typed, vintage: 'official' }, { stands: toDate(stands), of });

  it('by what it turned out to be, at the threshold and beyond, up and down', () => {
    expect(firmer('100', '95')).toBe(false);
    expect(firmer('100', '94.99')).toBe(true);
    expect(firmer('100', '105')).toBe(false);
    expect(firmer('100', '105.01')).toBe(true);
  });

  it('real numbers of Bắc Kạn', () => {
    // Budget revenue of 2022: 830 (11/12/2022), 853 (early January), 855 (official).
    expect(owes({ toDate: '853', vintage: 'preliminary' }, { stands: toDate('830') })).toBe(false);
    expect(firmer('855', '853')).toBe(false);
    expect(firmer('855', '830')).toBe(false);
    // Fall in poverty of 2023: 2,6 estimated, 2,76 official, 5,8 % off. Spring rice 2023: 48,2, then 45,22.
    const level = { kind: 'pp_change', accumulation: 'latest', unit: DIEM } as const;
    expect(firmer('2,76', '2.6', level)).toBe(true);
    expect(firmer('45,22', '48.2')).toBe(true);
  });

  it('where one was typed as a month and the other to date, the same is compared with the same', () => {
    const before = figuresOf(2024, [ofMonth('100'), ofMonth('50'), ofMonth('60'), ofMonth('63')]);
    // 122,4 in May and 395,4 to date are one number.
    expect(owes({ month: '122,4', vintage: 'official' }, { stands: toDate('395.4'), before })).toBe(false);
    expect(owes({ toDate: '395,4', vintage: 'official' }, { stands: ofMonth('122.4'), before })).toBe(false);
    expect(owes({ month: '160', vintage: 'official' }, { stands: toDate('395.4'), before })).toBe(true);
    // As the estimate was given: 130 where 122,4 were estimated for the month is 5,8 % off, to date only 1,9 %.
    expect(owes({ toDate: '403', vintage: 'official' }, { stands: ofMonth('122.4'), before })).toBe(true);
    expect(owes({ toDate: '403', vintage: 'official' }, { stands: toDate('395.4'), before })).toBe(false);
  });

  it('nothing confirmed as nothing is not far from it; something is', () => {
    expect(firmer('0', '0')).toBe(false);
    expect(firmer('0', '3')).toBe(true);
    expect(firmer('3', '0')).toBe(true);
  });

  it('what cannot be compared is said', () => {
    expect(owes({ form: 'text', text: 'Xuất siêu', vintage: 'official' }, { stands: toDate('3') })).toBe(
      true,
    );
    expect(owes({ toDate: '3', vintage: 'official' }, { stands: inWords('Xuất siêu') })).toBe(true);
    expect(owes({ toDate: '395,4', vintage: 'official' }, { stands: ofMonth('122.4') })).toBe(true);
  });

  it('a weaker one corrects nothing: it is asked about instead', () => {
    expect(owes({ toDate: '100', vintage: 'estimate' }, { stands: toDate('200'), as: 'official' })).toBe(
      false,
    );
    expect(owes({ toDate: '100', vintage: 'preliminary' }, { stands: toDate('200'), as: 'official' })).toBe(
      false,
    );
  });
});

describe('note and explanation', () => {
  it('are wanted together, the note first', () => {
    expect(preview(investment(), { toDate: '200' }).demands).toEqual([...DEMANDS]);
  });
});

describe('a share of other people', () => {
  const of = {
    kind: 'rate',
    accumulation: 'latest',
    unit: { vi: '%', en: '%' },
    decimals: 1,
    fraction: { numerator: { vi: 'Có thẻ', en: 'Insured' }, denominator: { vi: 'Dân số', en: 'People' } },
  } as const;
  const fraction = { numerator: quantity('300'), denominator: quantity('400') };
  const stands: Reading = { form: 'number', month: null, toDate: quantity('75'), fraction };

  it.each([
    ['300', '400', false],
    ['600', '800', true],
    ['301', '400', true],
  ])('%s of %s after 300 of 400: %s', (numerator, denominator, owed) => {
    expect(owes({ numerator, denominator }, { stands, of })).toBe(owed);
  });

  it('nor is anything owed where the same rate is stated by itself', () => {
    expect(owes({ toDate: '75' }, { stands, of })).toBe(false);
  });
});
