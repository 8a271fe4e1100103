import {
  MESSAGE_KEYS,
  MESSAGE_PARAMETERS,
  PERIOD_STATES,
  quantity,
  quantityText,
  percentOf,
  readPeriod,
  STATUSES,
  WARNING_CODES,
} from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { assessment, monthValue, statusCount } from './dashboard.ts';
import {
  civilDate,
  codeParameter,
  decimal,
  instant,
  message,
  month,
  monthParameter,
  period,
  setQuery,
  status,
  warningCode,
  year,
  yearParameter,
} from './primitives.ts';
import { credentials } from './session.ts';
import { calendarMonth } from './years.ts';

type Schema = { readonly safeParse: (value: unknown) => { readonly success: boolean } };
const accepts = (schema: Schema, value: unknown): boolean => schema.safeParse(value).success;

describe('a decimal on the wire', () => {
  it.each(['0', '-2.76', '1010', '999999999999999', '0.00000000000001', '16.23762376237623762376'])(
    '«%s» is text',
    (value) => {
      expect(decimal.parse(value)).toBe(value);
    },
  );

  it.each([
    0,
    1010,
    -2.76,
    Number.NaN,
    Infinity,
    null,
    undefined,
    true,
    {},
    ['1'],
    '',
    ' 1',
    '1 ',
    '1e3',
    '1E-7',
    '+1',
    '1,5',
    '1.234,5',
    '01',
    '.5',
    '5.',
    'NaN',
    'Infinity',
    '١٢',
    '0x10',
    '1'.repeat(81),
  ])('%j is refused', (value) => {
    expect(accepts(decimal, value)).toBe(false);
  });

  it.each([
    ['999999999999999', '1'],
    ['999999999999999', '0.00000000000001'],
    ['-999999999999999', '0.00000000000003'],
    ['0.00000000000001', '999999999999999'],
    ['1', '3'],
  ])('has room for the percentage that %s is of %s', (part, whole) => {
    const percent = percentOf(quantity(part), quantity(whole));
    expect(percent === null ? null : accepts(decimal, quantityText(percent))).toBe(true);
  });
});

describe('the year and the month of an address', () => {
  it.each([
    ['1', 1],
    ['7', 7],
    // As the pages write it: «/2024/07/toan-canh».
    ['07', 7],
    ['01', 1],
    ['10', 10],
    ['12', 12],
  ])('month «%s» is %i', (text, expected) => {
    expect(monthParameter.parse(text)).toBe(expected);
  });

  it.each([
    '0',
    '00',
    '13',
    '20',
    '99',
    '007',
    '-1',
    '1.0',
    '1e0',
    ' 7',
    '7 ',
    '7\n',
    'abc',
    '7x',
    '',
    '٧',
    7,
    null,
  ])('month %j is refused', (text) => {
    expect(accepts(monthParameter, text)).toBe(false);
  });

  it.each([
    ['1900', 1900],
    ['2024', 2024],
    ['2199', 2199],
  ])('year «%s» is %i', (text, expected) => {
    expect(yearParameter.parse(text)).toBe(expected);
  });

  it.each([
    '1899',
    '2200',
    '0000',
    '9999',
    '24',
    '02024',
    '2024x',
    ' 2024',
    '2024 ',
    '2e3',
    '-2024',
    'abc',
    '',
    '２０２４',
    2024,
    null,
  ])('year %j is refused', (text) => {
    expect(accepts(yearParameter, text)).toBe(false);
  });

  it('months and years in answers are whole numbers in their range', () => {
    expect([1, 12].every((value) => accepts(month, value))).toBe(true);
    expect([0, 13, 1.5, '1', null].some((value) => accepts(month, value))).toBe(false);
    expect([1900, 2199].every((value) => accepts(year, value))).toBe(true);
    expect([1899, 2200, 2024.5, '2024'].some((value) => accepts(year, value))).toBe(false);
  });
});

describe('codes, periods, days and instants', () => {
  it.each(['ct-04', 'ct-01a', 'a', '9', 'x'.repeat(40)])('code «%s» is one', (code) => {
    expect(accepts(codeParameter, code)).toBe(true);
    expect(accepts(setQuery, { set: code })).toBe(true);
  });

  it.each([
    '',
    'CT-04',
    'ct_04',
    'ct 04',
    '../ct',
    'ct/04',
    'hộ-nghèo',
    'x'.repeat(41),
    'ct-04\n',
    "a'--",
    4,
  ])('code %j is refused', (code) => {
    expect(accepts(codeParameter, code)).toBe(false);
    expect(accepts(setQuery, { set: code })).toBe(false);
  });

  it('a period of the wire is one of the domain, in every year that is kept', () => {
    const texts = Array.from({ length: 300 }, (_, of) =>
      Array.from({ length: 20 }, (_month, at) => `${of + 1900}-${String(at).padStart(2, '0')}`),
    ).flat();
    expect(texts.filter((text) => accepts(period, text))).toEqual(
      texts.filter((text) => readPeriod(text) !== null),
    );
    expect(texts.filter((text) => accepts(period, text))).toHaveLength(3600);
    expect(
      ['2024-10', '2024-1', '2024-00', '2024-13', '202410', '2024-10-01'].map((each) =>
        accepts(period, each),
      ),
    ).toEqual([true, false, false, false, false, false]);
  });

  it.each([
    [civilDate, '2024-05-31', true],
    [civilDate, '31/05/2024', false],
    [civilDate, '2024-5-1', false],
    [instant, '2024-06-05T02:00:00.000Z', true],
    [instant, '2024-06-05T02:00:00Z', false],
    [instant, '2024-06-05T02:00:00.000+07:00', false],
    [instant, '2024-06-05', false],
  ] as const)('a day and an instant are written in one way: %#', (schema, value, is) => {
    expect(accepts(schema, value)).toBe(is);
  });
});

describe('messages on the wire', () => {
  const KEYS: readonly string[] = message.shape.key.options;

  it('the keys are those of the rules, each with its parameters', () => {
    expect([...KEYS].toSorted()).toEqual([...MESSAGE_KEYS].toSorted());
    expect([...KEYS].toSorted()).toEqual(Object.keys(MESSAGE_PARAMETERS).toSorted());
  });

  it('a key nobody knows is refused', () => {
    expect(accepts(message, { key: 'sentence.unknown', parameters: {} })).toBe(false);
    expect(accepts(message, { key: 'sentence.no_target', parameters: {} })).toBe(true);
  });

  it.each([
    [{ type: 'quantity', value: '16.2', decimals: 1 }, true],
    [{ type: 'quantity', value: 16.2, decimals: 1 }, false],
    [{ type: 'quantity', value: '1e3', decimals: 1 }, false],
    [{ type: 'quantity', value: '16.2' }, false],
    [{ type: 'count', value: 7 }, true],
    [{ type: 'count', value: 7.5 }, false],
    [{ type: 'count', value: '7' }, false],
    [{ type: 'month', value: 13 }, false],
    [{ type: 'status', value: 'on_track' }, true],
    [{ type: 'status', value: 'green' }, false],
    [{ type: 'absence', value: 'not_published' }, true],
    [{ type: 'bilingual', value: { vi: 'tỷ đồng', en: 'billion VND' } }, true],
    [{ type: 'bilingual', value: { vi: 'tỷ đồng' } }, false],
    [{ type: 'html', value: '<b>' }, false],
  ])('parameter %j: %s', (parameter, is) => {
    expect(accepts(message, { key: 'sentence.no_data', parameters: { days: parameter } })).toBe(is);
  });
});

describe('the lists of the field', () => {
  it('statuses and warnings are those of the domain', () => {
    expect(status.options).toEqual(STATUSES);
    expect(warningCode.options).toEqual(WARNING_CODES);
  });

  it('the calendar knows every state a period can be in, and the future', () => {
    expect([...calendarMonth.shape.state.options].toSorted()).toEqual(
      [...PERIOD_STATES, 'future'].toSorted(),
    );
  });

  it('a count by status needs none of them and takes no other', () => {
    const count = { total: 29, counted: 29, reconciles: true };
    expect(accepts(statusCount, { ...count, byStatus: {} })).toBe(true);
    expect(accepts(statusCount, { ...count, byStatus: { met: 29 } })).toBe(true);
    expect(accepts(statusCount, { ...count, byStatus: { green: 29 } })).toBe(false);
    expect(accepts(statusCount, { ...count, byStatus: { met: 2.5 } })).toBe(false);
  });

  it('no number of an assessment or a month travels as a JSON number', () => {
    const decimalFields = {
      ...assessment.shape,
      ...monthValue.shape,
    };
    const names = [
      'value',
      'percentOfPlan',
      'progress',
      'expectedProgress',
      'expected',
      'gapPoints',
      'gapInUnit',
      'toDate',
      'inMonth',
      'lastYear',
      'lastYearInMonth',
    ] as const;
    for (const name of names) {
      expect([name, accepts(decimalFields[name], 16.2)]).toEqual([name, false]);
      expect([name, accepts(decimalFields[name], '16.2')]).toEqual([name, true]);
      expect([name, accepts(decimalFields[name], null)]).toEqual([name, true]);
    }
  });
});

describe('credentials', () => {
  it.each([
    [{ userName: 'lanh.dao', password: 'x' }, true],
    [{ userName: '', password: 'x' }, false],
    [{ userName: 'a', password: '' }, false],
    [{ userName: 'a'.repeat(65), password: 'x' }, false],
    [{ userName: 'a', password: 'x'.repeat(129) }, false],
    [{ userName: 'a', password: 'x', role: 'administrator' }, false],
    [{ userName: { $ne: '' }, password: 'x' }, false],
    [{ userName: 'a' }, false],
  ])('%j: %s', (value, is) => {
    expect(accepts(credentials, value)).toBe(is);
  });
});
