import { describe, expect, it } from 'vitest';
import { readTarget, type NumberTargetReading } from './target-grammar.ts';
import { formsOf, UNIT_SPELLINGS } from './target-words.ts';
import type { Bound } from './target.ts';
import { bound, shown } from './testing/build.ts';
import type { Direction, Operator } from './vocabulary.ts';

const approximately = (aim: Bound): Bound => ({ ...aim, approximate: true });

/** A reading as plain text, so that a failing row shows numbers; only what differs from a plain target is said. */
const seen = (words: string, unit: string, direction: Direction): unknown => {
  const answer = readTarget(words, { unit, direction });
  if (!answer.ok) return answer;
  const { parts, bound: aim, ...rest } = answer.reading;
  expect(parts.map(({ text }) => text).join('')).toBe(words);
  const { stretch, resulting } = answer.reading;
  return { ...rest, stretch: shown(stretch), resulting: shown(resulting), ...(aim && plain(aim)) };
};
const plain = ({ operator, low, high, approximate }: Bound): object => ({
  operator,
  low: shown(low),
  high: shown(high),
  approximate,
});

type More = Partial<Record<keyof NumberTargetReading, string | number | null>>;
const expected = (aim: Bound, more: More = {}): unknown => ({
  form: 'number',
  decimals: 0,
  unit: null,
  stretch: null,
  resulting: null,
  change: null,
  yearly: null,
  ...more,
  ...plain(aim),
});

type Row = readonly [
  words: string,
  unit: string,
  direction: Direction,
  aim: Bound,
  more: More,
  source: string,
];
const [UP, DOWN, BAND] = ['higher', 'lower', 'band'] as const;

describe('the forms of domain.md §2.1 with their sources', () => {
  it.each<Row>([
    ['7,5-8,0', '%', UP, bound('between', '7.5', '8'), { decimals: 1 }, 'S2, GRDP TT Huế 2019'],
    ['7,5 - 8', '%', UP, bound('between', '7.5', '8'), { decimals: 1 }, '§2.1'],
    ['7,5–8,0', '%', UP, bound('between', '7.5', '8'), { decimals: 1 }, '§2.1, en dash'],
    ['7,5\u20118,0', '%', UP, bound('between', '7.5', '8'), { decimals: 1 }, '§3.3, U+2011'],
    ['từ 7,5 % đến 8 %', '%', UP, bound('between', '7.5', '8'), { decimals: 1, unit: '%' }, '§2.1'],
    ['8 - 8,0', '%', UP, bound('between', '8', '8'), { decimals: 1 }, 'a range of one number is a range'],
    ['1 - 1,5', 'điểm %', UP, bound('between', '1', '1.5'), { decimals: 1 }, 'S1, hộ nghèo 2019'],
    ['33–34', '%', UP, bound('between', '33', '34'), {}, 'S1, vốn đầu tư/GDP'],
    ['1–1,5 điểm', 'điểm %', UP, bound('between', '1', '1.5'), { decimals: 1, unit: 'điểm' }, 'S1, its unit'],
    ['Khoảng 6', '%', UP, bound('about', '6'), {}, 'S3'],
    ['Khoảng 4', '%', DOWN, bound('about', '4'), {}, 'S1, CPI'],
    ['Khoảng 45-47', '%', UP, approximately(bound('between', '45', '47')), {}, 'S3'],
    ['Trên 90', '%', UP, bound('more_than', '90'), {}, 'S3'],
    ['trên 8 %', '%', UP, bound('more_than', '8'), { unit: '%' }, 'S4, GRDP Bắc Kạn 2024'],
    ['>12', '%', UP, bound('more_than', '12'), {}, 'S32, Lào Cai 2026'],
    ['trên 35', 'hợp tác xã', UP, bound('more_than', '35'), {}, 'S4'],
    ['Dưới 4', '%', DOWN, bound('less_than', '4'), {}, 'S1, thất nghiệp'],
    ['Dưới 3', '%', DOWN, bound('less_than', '3'), {}, 'S1, nhập siêu'],
    ['< 7,6', '%', DOWN, bound('less_than', '7.6'), { decimals: 1 }, 'S2, suy dinh dưỡng'],
    ['từ 3.485 ha trở lên', 'ha', UP, bound('at_least', '3485'), { unit: 'ha' }, 'S4, trồng rừng'],
    ['≥ 80 %', '%', UP, bound('at_least', '80'), { unit: '%' }, 'S4, dịch vụ công'],
    ['từ 1 bậc trở lên', 'bậc', UP, bound('at_least', '1'), { unit: 'bậc' }, 'S4, PCI'],
    ['100', '%', UP, bound('at_least', '100'), {}, '§2.1, giao quân'],
    ['1.915', 'USD', UP, bound('at_least', '1915'), {}, 'S2, GRDP/người'],
    ['7.213,5', 'tỷ đồng', UP, bound('at_least', '7213.5'), { decimals: 1 }, 'S2, thu ngân sách'],
    ['12,10', '%', UP, bound('at_least', '12.1'), { decimals: 2 }, 'S32, T4'],
    [
      '0,7 % (còn 4,33 %)',
      '%',
      UP,
      bound('at_least', '0.7'),
      { decimals: 1, unit: '%', change: 'fall', resulting: '4.33' },
      'S2, hộ nghèo',
    ],
    [
      'dự toán 1.010, phấn đấu 1.100',
      'tỷ đồng',
      UP,
      bound('at_least', '1010'),
      { stretch: '1100' },
      '§2.1, two plan columns',
    ],
  ])('«%s»', (words, unit, direction, aim, more) => {
    expect(seen(words, unit, direction)).toEqual(expected(aim, more));
  });
});

describe('wordings of Bắc Kạn (shared/data, bac-kan-figures.csv and bac-kan.md)', () => {
  it.each<Row>([
    [
      'mỗi năm 150 đảng viên trở lên',
      'đảng viên',
      UP,
      bound('at_least', '150'),
      { unit: 'đảng viên', yearly: 'each' },
      'Ba Bể 2017, without its verb «kết nạp»',
    ],
    [
      'bình quân 14 tiêu chí/xã',
      'tiêu chí/xã',
      UP,
      bound('at_least', '14'),
      { unit: 'tiêu chí/xã' },
      'NTM 2023: an average, but not over years',
    ],
    ['hơn 300.000', 'm3', UP, bound('more_than', '300000'), {}, 'khai thác gỗ 2022'],
    ['hơn 16.000', 'con', UP, bound('more_than', '16000'), {}, 'đàn lợn Bạch Thông 2022'],
    ['ít nhất 20', 'sản phẩm', UP, bound('at_least', '20'), {}, 'OCOP 2023, post54154'],
    [
      'giảm từ 2 - 2,5%',
      'điểm %',
      UP,
      bound('between', '2', '2.5'),
      { decimals: 1, unit: '%', change: 'fall' },
      'hộ nghèo 2023, post60541',
    ],
    [
      'từ 2% đến 2,5%',
      'điểm %',
      UP,
      bound('between', '2', '2.5'),
      { decimals: 1, unit: '%' },
      'hộ nghèo 2024, 2321777',
    ],
    [
      '2-2,5%/năm',
      'điểm %',
      UP,
      bound('between', '2', '2.5'),
      { decimals: 1, unit: '%', yearly: 'each' },
      'giai đoạn 2019–2024, 220876',
    ],
    ['tối thiểu 4%', 'điểm %', UP, bound('at_least', '4'), { unit: '%' }, 'Pác Nặm 2024, 2321546'],
    ['trên 50%', '%', UP, bound('more_than', '50'), { unit: '%' }, 'lao động qua đào tạo'],
    ['6.000/năm', 'lao động', UP, bound('at_least', '6000'), { yearly: 'each' }, 'việc làm 2019–2024'],
    [
      'tăng từ 2 bậc trở lên',
      'bậc',
      UP,
      bound('at_least', '2'),
      { unit: 'bậc', change: 'rise' },
      'DTI 2024, post59610',
    ],
    [
      '2.157.119 triệu đồng',
      'triệu đồng',
      UP,
      bound('at_least', '2157119'),
      { unit: 'triệu đồng' },
      'vốn 2024, post60419',
    ],
    ['trên 73%', '%', UP, bound('more_than', '73'), { unit: '%' }, 'che phủ rừng 2024'],
    ['gần 2,5%', 'điểm %', UP, bound('about', '2.5'), { decimals: 1, unit: '%' }, 'hộ nghèo 2024'],
    ['≥12', 'đảng viên', UP, bound('at_least', '12'), {}, 'TP Bắc Kạn 2023, per ward'],
    ['>98 %', '%', UP, bound('more_than', '98'), { unit: '%' }, 'chi bộ thôn độc lập'],
    [
      '1.061,633 tỷ đồng',
      'tỷ đồng',
      UP,
      bound('at_least', '1061.633'),
      { decimals: 3, unit: 'tỷ đồng' },
      '§3.3',
    ],
    // The demo book (packages/sample).
    ['1.010 tỷ đồng', 'tỷ đồng', UP, bound('at_least', '1010'), { unit: 'tỷ đồng' }, 'ct-03 2024'],
    ['56 triệu đồng', 'triệu đồng/người', UP, bound('at_least', '56'), { unit: 'triệu đồng' }, 'ct-02 2024'],
    [
      '850.000 lượt, phấn đấu 900.000 lượt',
      'lượt người',
      UP,
      bound('at_least', '850000'),
      { unit: 'lượt người', stretch: '900000' },
      'ct-13 2024',
    ],
    ['giữ vững 73,4 %', '%', UP, bound('at_least', '73.4'), { decimals: 1, unit: '%' }, 'ct-23 2024'],
    ['duy trì 72,9 %', '%', UP, bound('at_least', '72.9'), { decimals: 1, unit: '%' }, 'ct-23 2023'],
    ['tăng 7 - 8 %', '%', UP, bound('between', '7', '8'), { unit: '%', change: 'rise' }, 'ct-06 2022'],
    ['trên 35 HTX', 'hợp tác xã', UP, bound('more_than', '35'), { unit: 'hợp tác xã' }, 'ct-10 2024'],
    ['07 xã', 'xã', UP, bound('at_least', '7'), { unit: 'xã' }, 'ct-12 2022'],
    ['không quá 38 vụ', 'vụ', DOWN, bound('at_most', '38'), { unit: 'vụ' }, 'ct-26 2024'],
    [
      'giảm từ 5 % trở lên (không quá 40 vụ)',
      'vụ',
      DOWN,
      bound('at_most', '40'),
      { unit: 'vụ' },
      'ct-26 2023: the level in the own unit is judged',
    ],
    // Other real ones named in domain.md.
    [
      'bình quân từ 10,5 %/năm trở lên',
      '%',
      UP,
      bound('at_least', '10.5'),
      { decimals: 1, unit: '%', yearly: 'average' },
      'S33, Thái Nguyên 2030',
    ],
    ['hằng năm có trên 90 %', '%', UP, bound('more_than', '90'), { unit: '%', yearly: 'each' }, 'S33'],
    ['hằng năm ≥ 3 %', '%', UP, bound('at_least', '3'), { unit: '%', yearly: 'each' }, 'S33, đảng viên mới'],
    [
      'giảm 1–1,5 điểm %/năm',
      'điểm %',
      UP,
      bound('between', '1', '1.5'),
      { decimals: 1, unit: 'điểm %', change: 'fall', yearly: 'each' },
      'S34',
    ],
    ['giảm ≥ 5 %', 'vụ', DOWN, bound('at_least', '5'), { unit: '%', change: 'fall' }, '§1.3, tai nạn'],
    ['≥ +1 bậc', 'bậc', UP, bound('at_least', '1'), { unit: 'bậc', change: 'rise' }, '§2 RANK'],
    ['+12 xã', 'xã', UP, bound('at_least', '12'), { unit: 'xã', change: 'rise' }, '§2 COUNT_NEW'],
    ['-4,13', '%', UP, bound('at_least', '-4.13'), { decimals: 2 }, 'S2, §3.3'],
  ])('«%s»', (words, unit, direction, aim, more) => {
    expect(seen(words, unit, direction)).toEqual(expected(aim, more));
  });
});

describe('variants', () => {
  it.each<Row>([
    ['97,0 %', '%', UP, bound('at_least', '97'), { decimals: 1, unit: '%' }, 'decimals as printed'],
    ['8–8,25', '%', UP, bound('between', '8', '8.25'), { decimals: 2 }, 'the most of both edges'],
    ['97 %', '%', DOWN, bound('at_most', '97'), { unit: '%' }, 'the good side of a bare number'],
    ['97 %', '%', BAND, bound('exactly', '97'), { unit: '%' }, 'no good side'],
    ['đạt 97', '%', UP, bound('at_least', '97'), {}, 'a mere verb'],
    ['= 100', '%', UP, bound('exactly', '100'), {}, ''],
    ['giảm 5 %', 'vụ', DOWN, bound('at_least', '5'), { unit: '%', change: 'fall' }, 'a fall is asked for'],
    ['tăng 4 %', '%', DOWN, bound('at_most', '4'), { unit: '%', change: 'rise' }, 'CPI: a rise is allowed'],
    ['giảm còn 15,2 %', '%', DOWN, bound('at_most', '15.2'), { decimals: 1, unit: '%' }, 'a level'],
    ['tăng lên 97 %', '%', UP, bound('at_least', '97'), { unit: '%' }, 'a level'],
    [
      'giảm 2 %, còn 19,65 %',
      'điểm %',
      UP,
      bound('at_least', '2'),
      { unit: '%', change: 'fall', resulting: '19.65' },
      'without parentheses',
    ],
    [
      'tăng 0,5 % (đạt 97 %)',
      '%',
      UP,
      bound('at_least', '0.5'),
      { decimals: 1, unit: '%', change: 'rise', resulting: '97' },
      'beside a rise',
    ],
    [
      'giảm 5 % (còn 38 vụ)',
      'vụ',
      DOWN,
      bound('at_most', '38'),
      { unit: 'vụ' },
      'the level in the own unit is judged',
    ],
    [
      'giảm 5 % (còn 40)',
      'vụ',
      DOWN,
      bound('at_least', '5'),
      { unit: '%', change: 'fall', resulting: '40' },
      '',
    ],
    [
      'giảm 5 %, phấn đấu 6 %',
      'vụ',
      DOWN,
      bound('at_least', '5'),
      { unit: '%', change: 'fall', stretch: '6' },
      '',
    ],
    ['từ 8 % trở lên mỗi năm', '%', UP, bound('at_least', '8'), { unit: '%', yearly: 'each' }, ''],
    ['1.010 (phấn đấu 1.100)', 'tỷ đồng', UP, bound('at_least', '1010'), { stretch: '1100' }, ''],
    [
      '≥ 2.300, phấn đấu 2.500 tỷ đồng',
      'tỷ đồng',
      UP,
      bound('at_least', '2300'),
      { unit: 'tỷ đồng', stretch: '2500' },
      '',
    ],
    [
      '1.010 và phấn đấu đạt trên 1.100 tỷ',
      'tỷ đồng',
      UP,
      bound('at_least', '1010'),
      { unit: 'tỷ đồng', stretch: '1100' },
      '',
    ],
    [
      'giảm 2 % (còn 19,65 %); phấn đấu 2,5 %',
      '%',
      UP,
      bound('at_least', '2'),
      { unit: '%', change: 'fall', resulting: '19.65', stretch: '2.5' },
      'both',
    ],
    ['phấn đấu 1.100', 'tỷ đồng', UP, bound('at_least', '1100'), {}, 'alone it is a verb'],
    ['trên dưới 6 %', '%', UP, bound('about', '6'), { unit: '%' }, 'neither «trên» nor «dưới»'],
    ['khoảng từ 45 đến 47 %', '%', UP, approximately(bound('between', '45', '47')), { unit: '%' }, ''],
    ['từ khoảng 45 tới 47', '%', UP, approximately(bound('between', '45', '47')), {}, ''],
    ['khoảng trên 400', 'ha', UP, approximately(bound('more_than', '400')), {}, ''],
    ['80 % trở xuống', '%', DOWN, bound('at_most', '80'), { unit: '%' }, 'without «từ»'],
    ['-5 - -3', '%', UP, bound('between', '-5', '-3'), {}, 'a sign and a dash'],
    [
      'giảm 2 (còn -3 %)',
      '%',
      UP,
      bound('at_least', '2'),
      { change: 'fall', resulting: '-3' },
      'a level may be negative',
    ],
    [
      '≥ +1 bậc, phấn đấu +2 bậc',
      'bậc',
      UP,
      bound('at_least', '1'),
      { unit: 'bậc', change: 'rise', stretch: '2' },
      '',
    ],
    ['+1 - +2', 'bậc', UP, bound('between', '1', '2'), { change: 'rise' }, ''],
    ['−5', '%', UP, bound('at_least', '-5'), {}, 'U+2212'],
    ['3 485 ha', 'ha', UP, bound('at_least', '3485'), { unit: 'ha' }, '§3.3, spaces'],
    ['3\u00a0485\u202fha', 'ha', UP, bound('at_least', '3485'), { unit: 'ha' }, '§3.3, U+00A0, U+202F'],
    ['  trên\n8 % ', '%', UP, bound('more_than', '8'), { unit: '%' }, 'a cell with a line break'],
    ['TRÊN 8 PHẦN TRĂM', '%', UP, bound('more_than', '8'), { unit: '%' }, ''],
    ['từ 3.485 ha trở lên'.normalize('NFD'), 'ha', UP, bound('at_least', '3485'), { unit: 'ha' }, 'NFD'],
    ['trên 8 %;', '%', UP, bound('more_than', '8'), { unit: '%' }, 'the end of a line of a list'],
    ['12 thuyền', 'Thuyền', UP, bound('at_least', '12'), { unit: 'Thuyền' }, 'the own unit needs no table'],
    ['12 ha', '', UP, bound('at_least', '12'), { unit: 'ha' }, 'an indicator without a unit'],
    ['999.999.999.999.999', '', UP, bound('at_least', '999999999999999'), {}, 'fifteen digits'],
  ])('«%s» (%s, %s)', (words, unit, direction, aim, more) => {
    expect(seen(words, unit, direction)).toEqual(expected(aim, more));
  });

  const OPERATORS_IN_WORDS = ['at_least', 'more_than', 'at_most', 'less_than', 'exactly', 'about'] as const;
  it.each(
    OPERATORS_IN_WORDS.flatMap((operator) =>
      formsOf(operator).map((form): [string, Operator] => [form, operator]),
    ),
  )('«%s» is %s', (form, operator) => {
    for (const direction of [UP, DOWN, BAND]) {
      expect(seen(`${form} 7 %`, '%', direction)).toEqual(expected(bound(operator, '7'), { unit: '%' }));
    }
  });

  it.each(['lead', 'stretch', 'rise', 'fall', 'up_to', 'down_to', 'average', 'each_year'] as const)(
    'every «%s» may stand before the number',
    (meaning) => {
      for (const form of formsOf(meaning)) {
        expect(seen(`${form} trên 7`, '%', UP)).toMatchObject({
          ...plain(bound('more_than', '7')),
          change: meaning === 'rise' || meaning === 'fall' ? meaning : null,
          yearly: meaning === 'each_year' ? 'each' : null,
        });
      }
    },
  );

  it.each(UNIT_SPELLINGS)('«%s» is the unit %s', (spelling, unit) => {
    expect(seen(`7 ${spelling}`, unit, UP)).toEqual(expected(bound('at_least', '7'), { unit }));
  });
});
