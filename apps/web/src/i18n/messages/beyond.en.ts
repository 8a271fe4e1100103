import type { beyondVi } from './beyond.vi.ts';

type Counted = { readonly counted: string; readonly expected: string };

export const beyondEn = {
  steps: 'Steps',
  term: {
    title: ({ from, to }: { from: string; to: string }) => `Term ${from}–${to}`,
    sorts: {
      end_point: ({ number, to }: { number: string; to: string }) => `By ${to}: ${number}.`,
      yearly_average: ({ number }: { number: string }) => `On average each year: ${number}.`,
      every_year: ({ number }: { number: string }) => `In every year: ${number}.`,
    },
    open: ({ perYear, count }: { perYear: string; count: string }) =>
      `${perYear} needed in each year left (${count}).`,
    delivered: 'The target of the term is already safe.',
    unreachable: ({ perYear }: { perYear: string }) =>
      `The target of the term is out of reach (each year left would need ${perYear}).`,
    missed: ({ years }: { years: string }) => `Out of reach: missed in ${years}.`,
    over: 'The term is over and its target is not met.',
    refused: 'What each year left needs cannot be worked out: an earlier year is not known.',
    geometric: 'Geometric mean, because growth multiplies from year to year.',
    arithmetic: 'Arithmetic mean.',
    year: 'Year',
    value: 'Result',
    left: 'to come',
  },
  units: {
    title: ({ received, expected }: { received: string; expected: string }) =>
      `By district: ${received} of ${expected} have sent`,
    unit: 'District',
    values: { sum: 'To date', level: 'At month end', rate: 'Rate' },
    missing: 'not sent',
    leftOut: {
      not_occurred: null,
      not_published: null,
      in_words: null,
      not_combined: null,
      no_denominator: 'a rate without what it is a rate of: not in the weighted rate',
      is_fraction: 'a rate: not added',
      denominator_is_zero: 'a rate of nothing: not counted',
      months_missing: 'this month sent, an earlier one missing: no value to date yet',
    },
    totals: {
      sum: ({ counted, expected }: Counted) => `Sum of the ${counted} of ${expected} with a number`,
      weighted: ({ counted, expected }: Counted) =>
        `Weighted rate of the ${counted} of ${expected} with a number`,
      highest: ({ counted, expected }: Counted) => `Highest of the ${counted} of ${expected} with a number`,
      lowest: ({ counted, expected }: Counted) => `Lowest of the ${counted} of ${expected} with a number`,
    },
    stated: 'The province’s own figure',
    differences: {
      sum: 'Difference (the province’s figure less the sum)',
      weighted: 'Difference (the province’s figure less the weighted rate)',
      highest: 'Difference (the province’s figure less the highest)',
      lowest: 'Difference (the province’s figure less the lowest)',
    },
    notes: {
      sum: 'The difference is shown, not forced to zero: who has not sent does not count as zero.',
      weighted:
        'The weighted rate divides the sum of the numerators by the sum of the denominators of the units with a number; rates are neither added nor averaged. The difference is shown, not forced to zero: who has not sent does not count as zero.',
      highest: 'Who has not sent does not count as zero.',
      lowest: 'Who has not sent does not count as zero.',
      not_additive: 'This indicator is not a sum of its units.',
      manual: 'The province’s figure is entered by hand, not made of its units.',
    },
  },
} satisfies typeof beyondVi;
