/** The plans beside the judged one: what others assigned, and what is aimed for beyond it («phấn đấu»). */
import { kindRules, quantity, quantityText, isZero } from '@ve-dich/domain';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { kindTextIn } from '../../i18n/use-kind-text.ts';
import { goalOfRow, type DrawnRow } from './drawn-row.ts';

export type PlanMark = {
  readonly key: string;
  readonly name: string;
  readonly number: string;
  /** What the value is of this plan, in percent; `null` where none is told. */
  readonly percent: string | null;
  /** On the scale of the row's own bar; `null` where the bar has none for it. */
  readonly progress: string | null;
};

/** The other plans of a row in the reader's language, those assigned before the one aimed for. */
export const planMarks = (row: DrawnRow, { locale }: Pick<LocaleValue, 'locale'>): readonly PlanMark[] => {
  const { target, assessment } = row;
  if (target === null) return [];
  const goal = goalOfRow(row, target);
  const progressOf = (number: string): string | null => {
    const progress = kindRules(row.kind).progress(quantity(number), goal);
    return progress === null ? null : quantityText(progress);
  };
  // A plan of zero has no percentage, and `otherPercents` leaves it out.
  const withPercent = target.otherPlans.filter(({ number }) => !isZero(quantity(number)));
  const assigned = target.otherPlans.map((plan) => ({
    key: plan.name.vi,
    name: plan.name[locale],
    number: plan.number,
    percent: assessment.otherPercents[withPercent.indexOf(plan)] ?? null,
    progress: progressOf(plan.number),
  }));
  if (target.stretch === null) return assigned;
  const stretch = {
    key: 'stretch',
    name: kindTextIn(locale).stretch,
    number: target.stretch,
    percent: null,
    progress: progressOf(target.stretch),
  };
  return [...assigned, stretch];
};
