/** What can be filtered by: only what the month's answer holds. */
import { STATUS_ORDER } from '@ve-dich/domain';
import type { Dashboard } from '@ve-dich/contract';
import { STATUS_SLUGS, type StatusSlug } from '../../navigation/search-params.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/vietnamese.ts';
import type { Status } from '../../ui/status-mark.tsx';

export type Choice<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly status?: Status;
};
export type Choices = {
  readonly groups: readonly Choice[];
  readonly statuses: readonly Choice<StatusSlug>[];
  readonly leads: readonly Choice[];
};

type Language = {
  readonly locale: Locale;
  readonly text: Texts;
  readonly compareNames: (left: string, right: string) => number;
};

/** The filters' choices with how many judged indicators each would leave. */
export const choicesOf = (dashboard: Dashboard, { locale, text, compareNames }: Language): Choices => {
  const tops = dashboard.indicators.filter((row) => row.parent === null);
  const leads = new Map(dashboard.indicators.map((row) => [row.lead.code, row.lead.shortName[locale]]));
  return {
    groups: dashboard.groups.map((group) => ({
      value: group.code,
      label: group.name[locale],
      count: tops.filter((row) => row.group === group.code).length,
    })),
    statuses: STATUS_ORDER.map((status) => ({
      value: STATUS_SLUGS[status],
      label: text.status.names[status],
      count: tops.filter((row) => row.judged && row.assessment.status === status).length,
      status,
    })).filter(({ count }) => count > 0),
    leads: [...leads]
      .map(([value, label]) => ({
        value,
        label,
        count: tops.filter((row) => row.lead.code === value).length,
      }))
      .sort((left, right) => compareNames(left.label, right.label)),
  };
};
