import type { beyondVi } from './beyond.vi.ts';

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
    value: 'To date',
    missing: 'not sent',
    absent: 'nothing yet',
    total: ({ received, expected }: { received: string; expected: string }) =>
      `Sum of the ${received} of ${expected} that have sent`,
    difference: 'Difference to the province’s own figure',
    differenceNote: 'The difference is shown, not forced to zero: who has not sent does not count as zero.',
    notAdditive: 'This indicator is not a sum of its units.',
  },
} satisfies typeof beyondVi;
