/**
 * Names as they are compared: without diacritics, capitals and punctuation, however they were typed (composed or not,
 * with «đ» or «Đ», «tỷ» or «tỉ», in full width, with marks that nobody sees).
 */
import { folded } from '../number-unit.ts';

const INVISIBLE = /\p{Cf}/gu;
const PLAIN = /^[ -~]*$/;

/** A text in small letters without diacritics; punctuation stays. */
export const withoutMarks = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ +/g, ' ').trim();
  return folded(text.replace(INVISIBLE, '')).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
};

/** Both «tỷ lệ» and «tỉ lệ», «quý» and «quí» are right: one spelling of a syllable that ends in the sound. */
const EITHER_I = /^([hklmstv]|qu)y$/;

/** What is written short in the tables of a province. Only what can mean nothing else. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bhyt: 'bao hiem y te',
    dn: 'doanh nghiep',
    dtc: 'dau tu cong',
    gtsx: 'gia tri san xuat',
    htx: 'hop tac xa',
    nsnn: 'ngan sach nha nuoc',
    ntm: 'nong thon moi',
    tngt: 'tai nan giao thong',
    vdtc: 'von dau tu cong',
  }).map(([short, long]) => [short, long.split(' ')]),
);

/** The words of a name, folded, short forms written out. */
export const nameWords = (name: string): readonly string[] =>
  withoutMarks(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => SHORT_FORMS.get(word) ?? [word.replace(EITHER_I, '$1i')]);

/** A code without punctuation and leading zeros: «CT 04», «ct-4» and «ct-04» are one. */
export const codeKey = (code: string): string =>
  withoutMarks(code)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
