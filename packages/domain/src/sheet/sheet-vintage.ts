/** «Loại số liệu» as a cell says it. */
import type { Vintage } from '../vocabulary.ts';
import { withoutMarks } from './folding.ts';

/** «Ước», «Số ước tính», «sơ bộ», «chính thức». */
const WORDS = /^(?:so (?:lieu )?)?(?:(uoc(?: tinh| thuc hien| th)?)|(so bo)|(chinh thuc))$/;
const LONGEST = 40;

/** How firm a figure is by the words of a cell; `null` for any other text. */
export const vintageOf = (text: string): Vintage | null => {
  if (text.length > LONGEST) return null;
  const [, estimate, preliminary, official] = WORDS.exec(withoutMarks(text.trim())) ?? [];
  if (estimate !== undefined) return 'estimate';
  if (preliminary !== undefined) return 'preliminary';
  return official === undefined ? null : 'official';
};
