/** What is warned of, as tests write it: codes, and one warning as its key and its numbers. */
import { assess, type AssessmentFacts } from '../assessment.ts';
import type { Message } from '../message.ts';
import { quantityText } from '../quantity.ts';
import type { WarningCode } from '../vocabulary.ts';

export const codes = (all: AssessmentFacts): WarningCode[] => assess(all).warnings.map(({ code }) => code);
const numbersOf = (message: Message): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(message.parameters).map(([name, parameter]) => {
      if (parameter.type === 'quantity') return [name, quantityText(parameter.value)];
      if (parameter.type === 'bilingual') return [name, parameter.value.vi];
      return [name, parameter.type === 'count' ? parameter.value : parameter.type];
    }),
  );
export const said = (
  all: AssessmentFacts,
  code: WarningCode,
): readonly [string, Record<string, string | number>] | null => {
  const found = assess(all).warnings.find((warning) => warning.code === code);
  return found === undefined ? null : [found.message.key, numbersOf(found.message)];
};
