import { plural } from '../english-words.ts';
import type { vintagesVi } from './vintages.vi.ts';

type Mean = { readonly months: string; readonly size: string; readonly against: string };

const overMonths = ({ months, size, against }: Mean): string =>
  `Over the ${plural(months, 'month', 'months')} that can be compared, estimates were off by ${size} on average against ${against}`;

export const vintagesEn = {
  title: 'Estimates against official figures',
  empty: 'No month has both an estimate and a provisional or official figure to compare yet.',
  table: 'Month by month',
  heads: {
    month: 'Month',
    monthIn: ({ form }) => `Month (${form})`,
    difference: 'Difference',
    status: 'Status by each figure',
    reason: 'Reason for the difference',
  },
  forms: { month: 'in the month', to_date: 'year to date' },
  sides: {
    estimate: {
      higher: ({ amount }) => `estimate higher by ${amount}`,
      lower: ({ amount }) => `estimate lower by ${amount}`,
      worse: ({ amount }) => `estimate worse by ${amount}`,
      better: ({ amount }) => `estimate better by ${amount}`,
    },
    preliminary: {
      higher: ({ amount }) => `provisional higher by ${amount}`,
      lower: ({ amount }) => `provisional lower by ${amount}`,
      worse: ({ amount }) => `provisional worse by ${amount}`,
      better: ({ amount }) => `provisional better by ${amount}`,
    },
  },
  same: 'no difference',
  share: {
    preliminary: ({ percent }) => `${percent} of the provisional figure`,
    official: ({ percent }) => `${percent} of the official figure`,
  },
  under: ({ percent }) => `under ${percent}`,
  statusSame: 'unchanged',
  statusThen: 'becomes',
  better: 'better',
  worse: 'worse',
  reasonDue: 'reason required',
  reasonMissing: 'No reason given',
  reasonOf: ({ vintage, reason }) => `${vintage}: ${reason}`,
  ruleNote: ({ percent }) =>
    `Above ${percent} the lead unit has to give the reason. The status is worked out again with each figure, everything else being as it is known now.`,
  countedNote:
    'For any difference the lead unit has to give the reason. The status is worked out again with each figure, everything else being as it is known now.',
  verdictNote: 'The year-end verdict is confirmed by a person and does not move with the figures.',
  against: {
    preliminary: 'the provisional figure',
    official: 'the official figure',
    both: 'the official or provisional figure',
  },
  mean: {
    exact: ({ months, against }) =>
      `Over the ${plural(months, 'month', 'months')} that can be compared, estimates do not differ from ${against}.`,
    one: {
      exact: ({ against }) =>
        `Only 1 month can be compared so far: the estimate does not differ from ${against}.`,
      higher: ({ size, against }) =>
        `Only 1 month can be compared so far: the estimate was ${size} above ${against}.`,
      lower: ({ size, against }) =>
        `Only 1 month can be compared so far: the estimate was ${size} below ${against}.`,
    },
    always: {
      higher: (mean) => `${overMonths(mean)}, always on the high side.`,
      lower: (mean) => `${overMonths(mean)}, always on the low side.`,
    },
    leaning: {
      higher: (mean) => `${overMonths(mean)}, leaning high on the whole (${mean.lean}).`,
      lower: (mean) => `${overMonths(mean)}, leaning low on the whole (${mean.lean}).`,
    },
    balanced: (mean) => `${overMonths(mean)}, now high, now low, leaning to neither side.`,
    none: 'The mean difference cannot be worked out: the figures to compare with are all zero.',
    leftOut: ({ months }) =>
      `Not counting ${plural(months, 'month', 'months')} with zero to compare with, of which there is no percent.`,
  },
} satisfies typeof vintagesVi;
