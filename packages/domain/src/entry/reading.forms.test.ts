/** Words and stated absences in place of a number, and «tính đến ngày» (`product.md`, Figures; `ux.md` §4.2). */
import { describe, expect, it } from 'vitest';
import { civilDate } from '../civil-date.ts';
import type { Indicator } from '../indicator.ts';
import { periodOf } from '../period.ts';
import { content, faultsOf, readForm, readingText } from '../testing/entry-form.ts';
import { KINDS } from '../vocabulary.ts';
import { EMPTY_CONTENT, isBlank, type EntryContent } from './content.ts';

describe('words («Xuất siêu», domain.md §1.7 case 4)', () => {
  it('are a legal figure of any kind', () => {
    for (const kind of KINDS) {
      const form = readForm({ form: 'text', text: 'Xuất siêu' }, { kind });
      expect(readingText(form.reading)).toBe('«Xuất siêu»');
      expect(form.faults).toEqual([]);
    }
  });

  it('are kept in one spelling, without the spaces around them', () => {
    const typed = '  Xuất siêu '.normalize('NFD');
    expect(readingText(readForm({ form: 'text', text: typed }).reading)).toBe('«Xuất siêu»');
  });

  it('cannot be none', () => {
    const form = readForm({ form: 'text', text: ' \t ' });
    expect(form.reading).toBeNull();
    expect(faultsOf(form)).toEqual(['text: missing']);
  });
});

describe('«Không đổi / chưa phát sinh», «chưa công bố» (domain.md §7 US3)', () => {
  it.each(['not_occurred', 'not_published'] as const)('%s is a figure of its own, and no zero', (absence) => {
    const form = readForm({ form: 'absent', absence });
    expect(form.reading).toEqual({ form: 'absent', absence });
    expect(form.faults).toEqual([]);
  });

  it('without which of the two it is, it is missing', () => {
    const form = readForm({ form: 'absent' });
    expect(form.reading).toBeNull();
    expect(faultsOf(form)).toEqual(['absence: missing']);
  });

  it('what was typed before as a number is kept, and not read', () => {
    const typed = { form: 'absent', absence: 'not_published', toDate: '#####' } as const;
    expect(readForm(typed).faults).toEqual([]);
    expect(content(typed).toDate).toBe('#####');
  });
});

describe('blank', () => {
  it.each<[what: string, typed: Partial<EntryContent>, blank: boolean]>([
    ['an empty form', {}, true],
    ['spaces', { month: ' ', toDate: '\u00A0' }, true],
    ['a note alone is no figure', { note: 'Chờ Kho bạc đối chiếu' }, true],
    ['what nobody can read is not nothing', { toDate: '#####' }, false],
    ['«chưa có» was put down', { month: 'chưa có' }, false],
    ['tử số', { numerator: '291.700' }, false],
    ['mẫu số', { denominator: '300.700' }, false],
    ['no reason of absence', { form: 'absent' }, true],
    ['an absence', { form: 'absent', absence: 'not_occurred' }, false],
    ['no words', { form: 'text', text: ' ' }, true],
    ['a number under another form is not looked at', { form: 'text', toDate: '164' }, true],
    ['words', { form: 'text', text: 'Xuất siêu' }, false],
  ])('%s', (_what, typed, blank) => {
    expect(isBlank(content(typed))).toBe(blank);
  });

  it('an empty form is a number not typed yet, estimated and nobody’s', () => {
    expect(EMPTY_CONTENT).toMatchObject({
      form: 'number',
      vintage: 'estimate',
      answers: [],
      origin: 'typed',
    });
    expect(readForm({}).reading).toBeNull();
  });
});

type Days = {
  readonly period?: readonly [number, number];
  readonly today?: string;
  readonly cutoff?: string;
};

const asOf = (
  typed: string,
  { period = [2024, 5], today = '2024-06-04', cutoff }: Days,
  of: Partial<Indicator> = {},
) => {
  const form = readForm({ toDate: '395,4', asOf: typed }, of, {
    period: periodOf(...period),
    today: civilDate(today),
    cutoffOn: civilDate(cutoff ?? '2024-05-31'),
  });
  return form.asOf ?? faultsOf(form).join(', ');
};
const WRONG = 'asOf: as_of';

describe('«tính đến ngày» (ux.md §4.2: default = cut-off of the period)', () => {
  it.each<[why: string, typed: string, days: Days, expected: string]>([
    // Nothing said.
    ['the cut-off, once it has been', '', {}, '2024-05-31'],
    ['the cut-off on its very day', ' ', { today: '2024-05-31' }, '2024-05-31'],
    ['today while the cut-off is still to come', '', { today: '2024-05-30' }, '2024-05-30'],
    // Nghị định 09/2019: counted to the 14th (domain.md §1.5).
    ['a cut-off within the month', '', { cutoff: '2024-05-14' }, '2024-05-14'],
    ['no month is counted beyond its end', '', { cutoff: '2024-06-03' }, '2024-05-31'],
    ['January before its year has begun', '', { period: [2024, 1], today: '2023-12-28' }, WRONG],
    // Said: 15/3 and 21/3 in one report (Bắc Kạn, March 2024).
    ['a day of the month', '2024-03-15', { period: [2024, 3], cutoff: '2024-03-21' }, '2024-03-15'],
    ['after the cut-off', '2024-03-21', { period: [2024, 3], cutoff: '2024-03-15' }, '2024-03-21'],
    ['spaces around it', ' 2024-05-20 ', {}, '2024-05-20'],
    ['a day of an earlier month', '2024-04-30', {}, '2024-04-30'],
    ['the first day of the year', '2024-01-01', {}, '2024-01-01'],
    ['today', '2024-05-20', { today: '2024-05-20' }, '2024-05-20'],
    // Wrong.
    ['tomorrow', '2024-05-21', { today: '2024-05-20' }, WRONG],
    ['after the month', '2024-06-01', {}, WRONG],
    ['the year before', '2023-12-31', {}, WRONG],
    ['the year after', '2025-05-20', { today: '2025-06-01' }, WRONG],
    ['no such day', '2024-05-32', {}, WRONG],
    ['not as the calendar writes it', '20/05/2024', {}, WRONG],
    ['words', 'hôm qua', {}, WRONG],
  ])('%s', (_why, typed, days, expected) => {
    expect(asOf(typed, days)).toBe(expected);
  });

  it('the capital of a year is paid until 31 January: 2.066,5 tỷ of 2022 on 19/01/2023', () => {
    const december = { period: [2022, 12], today: '2023-02-20', cutoff: '2022-12-31' } as const;
    const paid = { kind: 'disbursement' } as const;
    expect(asOf('2023-01-19', december, paid)).toBe('2023-01-19');
    expect(asOf('2023-01-31', december, paid)).toBe('2023-01-31');
    expect(asOf('2023-02-01', december, paid)).toBe(WRONG);
    expect(asOf('2023-01-19', { ...december, today: '2023-01-18' }, paid)).toBe(WRONG);
    expect(asOf('', december, paid)).toBe('2022-12-31');
    // Nothing else is, and no other month.
    expect(asOf('2023-01-19', december)).toBe(WRONG);
    expect(asOf('2022-12-01', { ...december, period: [2022, 11], cutoff: '2022-11-30' }, paid)).toBe(WRONG);
  });

  it('a wrong day stands beside what else is wrong', () => {
    const form = readForm({ toDate: '#####', asOf: '2024-06-30' });
    expect(faultsOf(form)).toEqual(['toDate: hashes at 0', WRONG]);
    expect(form.asOf).toBeNull();
    for (const typed of [
      { form: 'text', text: 'Xuất siêu' },
      { form: 'absent', absence: 'not_occurred' },
    ] as const)
      expect(faultsOf(readForm({ ...typed, asOf: '2024-06-30' }))).toEqual([WRONG]);
  });
});
