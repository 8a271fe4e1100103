/**
 * The word forms of target words and what each does (`domain.md` §2.1): the one place where a form is added. A form
 * is compared by tokens, so «điểm %» and «điểm%», «Trở lên» and «trở  lên» are one.
 */
import { tokensOf, type Token } from './target-tokens.ts';

const FORMS = {
  // Limits: the operator of the bound.
  at_least: ['tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn', 'không ít hơn', '≥', '>='],
  more_than: ['trên', 'hơn', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>'],
  at_most: ['tối đa', 'nhiều nhất', 'không quá', 'không vượt quá', 'không cao hơn', '≤', '<='],
  less_than: ['dưới', 'thấp hơn', 'nhỏ hơn', 'ít hơn', '<'],
  exactly: ['bằng', 'đúng', '='],
  about: ['khoảng', 'gần', 'xấp xỉ', 'trên dưới', '≈', '~'],
  // «Từ … đến …», «từ … trở lên».
  from: ['từ'],
  to: ['đến', 'tới', '-'],
  and_up: ['trở lên'],
  and_down: ['trở xuống'],
  // A change: the number is how far, not where to.
  rise: ['tăng', 'tăng thêm', 'tăng trưởng', 'thêm'],
  fall: ['giảm', 'giảm thêm'],
  // Where a change leads to: the number is the level.
  up_to: ['lên', 'tăng lên', 'nâng lên'],
  down_to: ['còn', 'xuống còn', 'giảm còn', 'giảm xuống', 'giảm xuống còn'],
  // The same, but only in parentheses beside a rise: elsewhere it is a mere lead.
  reached: ['đạt'],
  // Says that a target follows, and changes nothing in it.
  lead: [
    'đạt',
    'có',
    'giữ',
    'giữ vững',
    'duy trì',
    'hoàn thành',
    'giao',
    'dự toán',
    'dự toán giao',
    'kế hoạch',
    'kế hoạch giao',
  ],
  stretch: ['phấn đấu'],
  average: ['bình quân', 'trung bình'],
  each_year: ['hằng năm', 'hàng năm', 'mỗi năm', '/năm'],
  // Between the assigned number and what stands beside it.
  beside: [',', ';', 'và', ', và'],
  opening: ['('],
  closing: [')'],
  // Ends a line of a list that was copied from a resolution.
  stop: ['.', ';'],
  // Reached or not, without a number; only where it is all the words.
  milestone: ['hoàn thành', 'đạt', 'x'],
} as const satisfies Record<string, readonly string[]>;
/** What a word form does in a target. */
export type Meaning = keyof typeof FORMS;

/**
 * Units that may follow a number, by canonical spelling, with their other spellings (`domain.md` §3.3 and the units
 * of Bắc Kạn's published figures). The unit of the indicator itself is always known and need not be here.
 */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  '%': ['phần trăm'],
  'điểm %': ['điểm phần trăm'],
  '‰': ['phần nghìn'],
  điểm: [],
  'tỷ đồng': ['tỉ đồng', 'tỷ', 'tỉ'],
  'triệu đồng': ['triệu', 'tr.đ', 'tr.đồng'],
  'triệu đồng/người': ['triệu đồng/người/năm', 'tr.đ/người'],
  'nghìn đồng': ['ngàn đồng'],
  đồng: [],
  'triệu USD': [],
  'tỷ USD': ['tỉ USD'],
  USD: [],
  ha: ['hecta', 'héc ta'],
  'nghìn ha': ['ngàn ha'],
  tấn: [],
  'nghìn tấn': ['ngàn tấn'],
  m3: ['m³'],
  'tạ/ha': [],
  'kg/người': [],
  con: [],
  người: [],
  'nghìn người': ['ngàn người'],
  'lượt người': ['lượt', 'lượt khách'],
  'lao động': [],
  'đảng viên': [],
  hộ: [],
  xã: [],
  thôn: [],
  trường: [],
  'sản phẩm': [],
  'hợp tác xã': ['HTX'],
  'doanh nghiệp': ['DN'],
  'tổ chức': [],
  'chi bộ': [],
  'đảng bộ': [],
  'chỉ tiêu': [],
  'tiêu chí': [],
  'tiêu chí/xã': [],
  cuộc: [],
  vụ: [],
  bậc: [],
  hạng: [],
  'giường bệnh': [],
  'giường bệnh/vạn dân': [],
};
/** Units that are written for one another: «giảm 2,76 %» means points (`domain.md` §2, `PP_CHANGE`). */
const WRITTEN_FOR_ONE_ANOTHER: readonly (readonly [string, string])[] = [
  ['%', 'điểm %'],
  ['điểm', 'điểm %'],
];
/** A change may be stated as a share of the year before: «giảm 5 %» of accidents. */
export const SHARE = '%';

type Phrase<Said> = { readonly keys: readonly string[]; readonly said: Said };
const phrase = <Said>(form: string, said: Said): Phrase<Said> => ({
  keys: tokensOf(form).map((token) => token.key),
  said,
});
const FORM_PHRASES: readonly Phrase<Meaning>[] = Object.entries(FORMS).flatMap(([meaning, forms]) =>
  forms.map((form) => phrase(form, meaning as Meaning)),
);
const UNIT_PHRASES: readonly Phrase<string>[] = Object.entries(UNITS).flatMap(([unit, spellings]) =>
  [unit, ...spellings].map((spelling) => phrase(spelling, unit)),
);

/** The forms of one meaning, as the table writes them. */
export const formsOf = (meaning: Meaning): readonly string[] => FORMS[meaning];

/** Every spelling of every unit, each with the canonical one. */
export const UNIT_SPELLINGS: readonly (readonly [spelling: string, unit: string])[] = Object.entries(
  UNITS,
).flatMap(([unit, spellings]) => [unit, ...spellings].map((spelling) => [spelling, unit] as const));

/** The longest of the phrases that stand at a place; several where one form does several things. */
const longestAt = <Said>(
  phrases: readonly Phrase<Said>[],
  tokens: readonly Token[],
  from: number,
): readonly Phrase<Said>[] => {
  const standing = phrases.filter(
    ({ keys }) => keys.length > 0 && keys.every((key, at) => tokens[from + at]?.key === key),
  );
  const length = Math.max(0, ...standing.map(({ keys }) => keys.length));
  return standing.filter(({ keys }) => keys.length === length);
};

/** Something found among the tokens, and how many of them it takes. */
export type Found<Said> = { readonly said: Said; readonly length: number };

/**
 * The wanted word form at a place. The longest form decides: in «giảm còn 5» there is no «giảm», in «trên dưới 6»
 * neither «trên» nor «dưới».
 */
export const formAt = <Wanted extends Meaning>(
  tokens: readonly Token[],
  from: number,
  wanted: readonly Wanted[],
): Found<Wanted> | null => {
  const standing = longestAt(FORM_PHRASES, tokens, from);
  for (const said of wanted) {
    const found = standing.find((one) => one.said === said);
    if (found !== undefined) return { said, length: found.keys.length };
  }
  return null;
};

/** The unit at a place, as its canonical spelling, or as the indicator spells it where it is the indicator's. */
export const unitAt = (
  tokens: readonly Token[],
  from: number,
  unitOfIndicator: string,
): Found<string> | null => {
  const own = phrase(unitOfIndicator.trim(), unitOfIndicator.trim());
  const found = longestAt([own, ...UNIT_PHRASES], tokens, from)[0];
  return found === undefined ? null : { said: found.said, length: found.keys.length };
};

const canonical = (unit: string): string => {
  const tokens = tokensOf(unit);
  const found = longestAt(UNIT_PHRASES, tokens, 0)[0];
  return found?.keys.length === tokens.length ? found.said : unit;
};

/**
 * Whether a unit in the words can be the indicator's: the same, one written for the other, or the same without its
 * «/người», «/xã», «/năm». «Triệu đồng» is not «tỷ đồng». An indicator without a unit (empty) takes any.
 */
export const isUnitOf = (unitOfIndicator: string, unit: string): boolean => {
  const [own, found] = [canonical(unitOfIndicator), canonical(unit)];
  if (own.trim() === '' || own === found) return true;
  if (WRITTEN_FOR_ONE_ANOTHER.some((pair) => pair.includes(own) && pair.includes(found))) return true;
  const [ownBase, foundBase] = [own.split('/')[0], found.split('/')[0]];
  return ownBase === foundBase && (own === ownBase || found === foundBase);
};
