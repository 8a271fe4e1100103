/**
 * A sentence of the rules, said in the reader's language: parameters are formatted here, words come from `sentences` and
 * `domain`. The sentences are carried by the chunks that say them, in both languages.
 */
import type { WireMessage, WireMessageParameter } from '@ve-dich/contract';
import { NO_FIGURE, type Format } from './format.ts';
import type { Locale } from './locale.ts';
import { sentencesEn } from './messages/sentences.en.ts';
import { sentencesVi } from './messages/sentences.vi.ts';
import type { Texts } from './vietnamese.ts';

type Language = { readonly locale: Locale; readonly text: Texts; readonly format: Format };

type TargetBounds = Pick<
  Extract<WireMessageParameter, { type: 'target' }>['value'],
  'operator' | 'low' | 'high' | 'decimals' | 'unit'
>;

/** A target with its operator and unit: «trên 8,0 %», «từ 6 đến 8 ha». */
export const targetInWords = ({ locale, text, format }: Language, target: TargetBounds): string => {
  const unit = target.unit[locale];
  // Where only one bound is stated it is the one meant, whichever side it was written on.
  const low = target.low ?? target.high;
  const high = target.high ?? target.low;
  const bound = (value: string | null, shown: string): string =>
    value === null ? NO_FIGURE : format.withUnit(format.decimal(value, target.decimals), shown);
  return text.domain.targets[target.operator]({
    low: bound(low, target.operator === 'between' ? '' : unit),
    high: bound(high, unit),
  });
};

const spoken = ({ locale, text, format }: Language, parameter: WireMessageParameter): string => {
  switch (parameter.type) {
    case 'quantity':
      return format.decimal(parameter.value, parameter.decimals);
    case 'count':
      return format.count(parameter.value);
    case 'text':
      return parameter.value;
    case 'target':
      return targetInWords({ locale, text, format }, parameter.value);
    case 'bilingual':
      return parameter.value[locale];
    case 'month':
      return format.monthName(parameter.value);
    case 'period':
      return format.periodName(parameter.value);
    case 'date':
      return format.date(parameter.value);
    case 'status':
      return text.status.names[parameter.value];
    case 'absence':
      return text.domain.absences[parameter.value];
  }
};

/** The words of the sentence say which way a gap goes, so its number carries no sign. */
const withoutSign = (parameter: WireMessageParameter): WireMessageParameter =>
  parameter.type === 'quantity' ? { ...parameter, value: parameter.value.replace(/^-/, '') } : parameter;

const isMagnitude = (message: WireMessage, name: string): boolean =>
  name === 'gap' || (message.key.startsWith('warning.W8') && name === 'percent');

/** Says the message. A parameter the server left out is shown as a dash, never as «undefined». */
export const sayMessage = (language: Language, message: WireMessage): string => {
  const parameters = new Proxy<Record<string, string>>(
    Object.fromEntries(
      Object.entries(message.parameters).map(([name, value]) => [
        name,
        spoken(language, isMagnitude(message, name) ? withoutSign(value) : value),
      ]),
    ),
    { get: (said, name) => (typeof name === 'string' ? (said[name] ?? NO_FIGURE) : undefined) },
  );
  // The texts name their parameters one by one; the wire only knows a record of them.
  const sentences = language.locale === 'vi' ? sentencesVi : sentencesEn;
  const say = sentences[message.key] as (parameters: Record<string, string>) => string;
  return say(parameters);
};
