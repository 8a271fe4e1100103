/** Whatever figures are written into a sheet, and however the sheet is turned about, the same figures come back. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber } from '../number-printing.ts';
import { isMonth, periodOf } from '../period.ts';
import { isEqual, quantity, quantityText, type Quantity } from '../quantity.ts';
import { exactText } from '../testing/exact.ts';
import { INDICATORS } from '../testing/sheet-indicators.ts';
import { recognised } from '../testing/sheet.ts';
import { cellText, textGrid, type SheetCell, type SheetGrid } from './cell.ts';
import { parseTsv } from './parse-tsv.ts';
import type { HeldValue, SheetIndicator, SheetReading, SheetValue } from './sheet-reading.ts';

/** With a name of their own, and no growths: those are asked whether they are indexes. */
const PLAIN = INDICATORS.filter(
  ({ code, kind, parentId }) =>
    parentId == null && !['growth', 'range', 'structure'].includes(kind) && code !== 'ct-26',
);

type Known = { readonly indicator: SheetIndicator; readonly inMonth: Quantity; readonly toDate: Quantity };

const figure = (decimals: number): fc.Arbitrary<Quantity> =>
  fc
    .bigInt({ min: -999_999_999n, max: 999_999_999n })
    .map((digits) => quantity(exactText({ digits, scale: decimals })));

const known: fc.Arbitrary<Known[]> = fc.shuffledSubarray([...PLAIN], { minLength: 1 }).chain((indicators) =>
  fc.tuple(
    ...indicators.map((indicator) =>
      fc.record({
        indicator: fc.constant(indicator),
        inMonth: figure(indicator.decimals),
        toDate: figure(indicator.decimals),
      }),
    ),
  ),
);
const style = fc.constantFrom('vi' as const, 'en' as const);
const minus = fc.constantFrom('screen' as const, 'paper' as const);

const HEADERS = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Trong tháng', 'Lũy kế'],
  ['STT', 'Nội dung', 'Đơn vị tính', 'Ước tính tháng báo cáo', 'Cộng dồn từ đầu năm'],
  ['TT', 'Chỉ tiêu chủ yếu', 'ĐVT', 'Ước TH tháng 5', 'Lũy kế 5 tháng'],
] as const;

type Printing = {
  readonly language: 'vi' | 'en';
  readonly minus: 'screen' | 'paper';
  readonly header: number;
};
const printing: fc.Arbitrary<Printing> = fc.record({
  language: style,
  minus,
  header: fc.nat({ max: HEADERS.length - 1 }),
});

/** The sheet as a person would write it; a level stands in the column to date. */
const written = (figures: readonly Known[], { header, ...how }: Printing): string[][] => [
  [...(HEADERS[header] ?? HEADERS[0])],
  ...figures.map(({ indicator, inMonth, toDate }, at) => {
    const print = (value: Quantity): string => printNumber(value, { ...how, decimals: indicator.decimals });
    return [
      String(at + 1),
      indicator.name.vi,
      indicator.unit.vi,
      indicator.accumulation === 'sum' ? print(inMonth) : '',
      print(toDate),
    ];
  }),
];

/** What is expected to be read, «code which value». */
const told = (figures: readonly Known[]): string[] =>
  figures
    .flatMap(({ indicator: { code, accumulation }, inMonth, toDate }) =>
      accumulation === 'sum'
        ? [`${code} in_month ${quantityText(inMonth)}`, `${code} to_date ${quantityText(toDate)}`]
        : [`${code} level ${quantityText(toDate)}`],
    )
    .toSorted();

const values = ({ rows }: SheetReading): SheetValue[] => rows.flatMap((row) => row.values);
const codeOf = (value: SheetValue): string =>
  INDICATORS.find(({ id }) => id === value.indicatorId)?.code ?? '';
const read = (reading: SheetReading): string[] =>
  values(reading)
    .map((value) => {
      const said = value.reading.form === 'number' ? quantityText(value.reading.value) : value.reading.form;
      return `${codeOf(value)} ${value.which} ${said}`;
    })
    .toSorted();

describe('a sheet written from known figures', () => {
  it('is read back in either style, or asks with the right answer among the choices, never anything else', () => {
    fc.assert(
      fc.property(known, printing, (figures, how) => {
        const grid = textGrid(written(figures, how));
        const unanswered = recognised(grid);
        const expected = new Map<string, Quantity>(
          figures.flatMap(({ indicator, inMonth, toDate }) => [
            [`${indicator.code} in_month`, inMonth] as const,
            [`${indicator.code} to_date`, toDate] as const,
            [`${indicator.code} level`, toDate] as const,
          ]),
        );
        for (const value of values(unanswered)) {
          const right = expected.get(`${codeOf(value)} ${value.which}`) ?? null;
          const { reading } = value;
          const offered =
            reading.form === 'ask' && reading.reason === 'thousands_or_decimal'
              ? reading.choices.find((choice) => choice.style === how.language)?.value
              : reading.form === 'number'
                ? reading.value
                : undefined;
          expect(right !== null && offered !== undefined && isEqual(offered, right)).toBe(true);
        }
        expect([null, how.language]).toContain(unanswered.style);

        const answered = recognised(grid, { answers: { style: how.language } });
        expect(read(answered)).toEqual(told(figures));
        expect(answered.questions).toEqual([]);
        expect(answered.counts.ready).toBe(told(figures).length);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back through the clipboard', () => {
    fc.assert(
      fc.property(known, printing, (figures, how) => {
        const text = written(figures, how)
          .map((row) => row.join('\t'))
          .join('\r\n');
        const answers = { style: how.language };
        expect(read(recognised(textGrid(parseTsv(`${text}\r\n`)), { answers }))).toEqual(told(figures));
      }),
      { numRuns: 50 },
    );
  });

  it('is read back from typed cells, whatever binary numbers made of them', () => {
    const typed = (figures: readonly Known[]): SheetGrid => [
      HEADERS[0].map((text): SheetCell => ({ kind: 'text', text })),
      ...figures.map(({ indicator, inMonth, toDate }): SheetCell[] => {
        const number = (value: Quantity): SheetCell => ({
          kind: 'number',
          value: Number(quantityText(value)).toPrecision(17),
        });
        return [
          { kind: 'empty' },
          { kind: 'text', text: indicator.name.vi },
          { kind: 'text', text: indicator.unit.vi },
          indicator.accumulation === 'sum' ? number(inMonth) : { kind: 'empty' },
          number(toDate),
        ];
      }),
    ];
    fc.assert(
      fc.property(known, (figures) => {
        const reading = recognised(typed(figures));
        expect(read(reading)).toEqual(told(figures));
        expect(reading.questions).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('entered once says nothing new the second time', () => {
    fc.assert(
      fc.property(known, printing, (figures, how) => {
        const grid = textGrid(written(figures, how));
        const answers = { style: how.language };
        const lastValues = new Map(
          figures.map(({ indicator, inMonth, toDate }): [string, HeldValue[]] => [
            indicator.id,
            [{ period: periodOf(2024, 5), inMonth, toDate }],
          ]),
        );
        const again = recognised(grid, { answers, lastValues });
        expect(again.counts.same).toBe(told(figures).length);
        expect(recognised(grid, { answers, lastValues })).toEqual(again);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a sheet turned about', () => {
  const bare = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const withBlanks = (rows: string[][], blankRows: ReadonlySet<number>, blankColumns: ReadonlySet<number>) =>
    rows.flatMap((row, at) => {
      const cells = row.flatMap((cell, column) => (blankColumns.has(column) ? ['', cell] : [cell]));
      return blankRows.has(at) ? [cells.map(() => ' '), cells] : [cells];
    });
  const places = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 6 }).map((all) => new Set(all));

  it.each<[string, (rows: string[][]) => string[][]]>([
    ['without diacritics', (rows) => rows.map((row) => row.map(bare))],
    [
      'with marks apart from their letters',
      (rows) => rows.map((row) => row.map((cell) => cell.normalize('NFD'))),
    ],
    ['in capitals', (rows) => rows.map((row) => row.map((cell) => cell.toUpperCase()))],
    ['from the bottom', ([header = [], ...rows]) => [header, ...rows.toReversed()]],
    ['without its order numbers', (rows) => rows.map((row) => row.slice(1))],
  ])('%s says the same', (_, turn) => {
    fc.assert(
      fc.property(known, printing, (figures, how) => {
        const rows = written(figures, how);
        expect(read(recognised(textGrid(turn(rows))))).toEqual(read(recognised(textGrid(rows))));
      }),
      { numRuns: 25 },
    );
  });

  it('with rows and columns between that hold nothing says the same', () => {
    fc.assert(
      fc.property(known, printing, places, places, (figures, how, blankRows, blankColumns) => {
        const rows = written(figures, how);
        const plain = recognised(textGrid(rows));
        const blown = recognised(textGrid(withBlanks(rows, blankRows, blankColumns)));
        expect(read(blown)).toEqual(read(plain));
        expect(blown.counts).toEqual(plain.counts);
        expect(blown.columns.map(({ role }) => role)).toEqual(plain.columns.map(({ role }) => role));
      }),
      { numRuns: 40 },
    );
  });
});

describe('any grid at all', () => {
  const word = fc.constantFrom(
    'TT',
    'Chỉ tiêu',
    'ĐVT',
    'Trong tháng',
    'Lũy kế',
    'Lũy kế T4',
    'T5',
    'T6',
    'Tháng 7',
    'So sánh (%)',
    'Ghi chú',
    'Tổng cộng',
    'I',
    '- Trong đó: dịch vụ',
    'Tốc độ tăng trưởng GRDP',
    'Giải ngân vốn đầu tư công',
    'Số vụ tai nạn giao thông',
    'ct-04',
    'tỷ đồng',
    'triệu đồng',
    '%',
    '395,4',
    '1.234',
    '12.5',
    '116,02',
    'x',
    '#DIV/0!',
    'Khoảng 6,5',
    '3=2/1',
  );
  const flags = fc.record(
    {
      formula: fc.boolean(),
      hidden: fc.boolean(),
      merged: fc.record({ up: fc.nat({ max: 2 }), left: fc.nat({ max: 2 }) }),
    },
    { requiredKeys: [] },
  );
  const content: fc.Arbitrary<SheetCell> = fc.oneof(
    { weight: 6, arbitrary: word.map((text): SheetCell => ({ kind: 'text', text })) },
    fc.string({ unit: 'binary', maxLength: 20 }).map((text): SheetCell => ({ kind: 'text', text })),
    fc
      .oneof(fc.double().map(String), fc.string({ maxLength: 8 }))
      .map((value): SheetCell => ({ kind: 'number', value })),
    fc.constant<SheetCell>({ kind: 'error', code: '#REF!' }),
    fc.constant<SheetCell>({ kind: 'empty' }),
  );
  const cell = fc.tuple(content, flags).map(([what, how]): SheetCell => ({ ...what, ...how }));
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

  /** Every number anywhere in it; quantities hold whole digits. */
  const numbersIn = (what: unknown): number[] => {
    if (typeof what === 'number') return [what];
    return typeof what === 'object' && what !== null ? Object.values(what).flatMap(numbersIn) : [];
  };

  it('is read without an exception, twice the same, with no binary fraction, each value from its cell', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 1, max: 12 }), (cells, month) => {
        if (!isMonth(month)) return;
        const reading = recognised(cells, { month });
        expect(recognised(cells, { month })).toEqual(reading);
        expect(numbersIn(reading).every(Number.isInteger)).toBe(true);
        for (const row of reading.rows) {
          for (const value of row.values) {
            const from = cells[row.row]?.[value.column] ?? { kind: 'empty' };
            expect(value.raw).toBe(cellText(from));
            expect(value.period <= periodOf(2024, month)).toBe(true);
            if (value.state === 'ready') {
              expect(value.reading.form).toBe('number');
              expect([row.isRepeated, row.match.match]).toEqual([false, 'matched']);
              expect(value.which).not.toBeNull();
            }
            if (value.state === 'missing') expect(value.reading).toEqual({ form: 'empty' });
          }
        }
        const { matched, doubtful, unknown, dropped } = reading.counts;
        expect(matched + doubtful + unknown + dropped).toBe(reading.rows.length);
        expect(new Set(reading.rows.map(({ row }) => row)).size).toBe(reading.rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
