/** A question about an odd number, said in the reader's language with its numbers. */
import { quantity, quantityText, type EntryCheck, type Quantity } from '@ve-dich/domain';
import type { Format } from '../i18n/format.ts';
import type { Texts } from '../i18n/vietnamese.ts';

type Language = { readonly text: Texts; readonly format: Format };
type Shown = { readonly decimals: number; readonly unit: string };

/** Says a check. Amounts are printed with the indicator's decimals and unit. */
export const sayCheck = (
  check: EntryCheck,
  { decimals, unit }: Shown,
  { text, format }: Language,
): string => {
  const amount = (value: Quantity): string =>
    format.withUnit(format.decimal(quantityText(value), decimals), unit);
  const say = text.work.checks[check.check];
  switch (check.check) {
    case 'unit_scale':
      return say({
        side: check.side,
        factor: format.count(check.factor),
        compared: amount(check.compared),
      });
    case 'falls':
      return say({ by: amount(check.by), month: format.monthName(check.since), was: amount(check.was) });
    case 'disagrees':
      return say({
        expected: amount(check.expected),
        amount: format.signed(quantityText(check.amount), decimals),
        correction: check.explainedBy === null ? '' : format.monthName(check.explainedBy.month),
      });
    case 'unusual_month':
      return say({ side: check.side, value: amount(quantity(check.about)), usual: amount(check.usual) });
    case 'unchanged':
      return say({ month: format.monthName(check.since) });
    case 'beyond_plan':
      return say({ percent: format.percent(quantityText(check.percent)) });
    case 'share_jump':
      return say({
        points: format.points(quantityText(check.points), decimals),
        month: format.monthName(check.since),
      });
    case 'level_jump':
      return say({
        side: check.side,
        month: format.monthName(check.since),
        was: amount(check.was),
        now: amount(quantity(check.about)),
      });
    case 'looks_like_index':
      return say({ suggestion: amount(check.suggestion) });
    case 'firmer_stands':
      return say({ vintage: text.domain.vintages[check.stands] });
    case 'same_as_last_year':
      return say({});
  }
};
