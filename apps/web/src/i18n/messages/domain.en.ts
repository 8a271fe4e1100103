import type { domainVi, TargetWords } from './domain.vi.ts';

const targets: TargetWords = {
  at_least: ({ low }) => `at least ${low}`,
  more_than: ({ low }) => `more than ${low}`,
  at_most: ({ high }) => `at most ${high}`,
  less_than: ({ high }) => `less than ${high}`,
  between: ({ low, high }) => `${low} to ${high}`,
  about: ({ low }) => `about ${low}`,
  exactly: ({ low }) => low,
};

export const domainEn = {
  targets,
  absences: { not_occurred: 'has not occurred yet', not_published: 'not published' },
  vintages: { estimate: 'Estimate', preliminary: 'Provisional', official: 'Official' },
  confidences: { low: 'low', medium: 'medium', high: 'high' },
  roles: {
    leader: 'Leader',
    office: 'Party office',
    head: 'Head of unit',
    clerk: 'Data entry clerk',
    auditor: 'Inspection',
    administrator: 'Administrator',
  },
  pathMethods: {
    linear: 'evenly spread',
    manual: 'drawn by the unit',
    seasonal: 'seasonal, from past years',
    steps: 'by steps of work',
    quarterly: 'by quarter',
  },
  kinds: {
    flow: 'Adds up over the year',
    count_new: 'Newly counted',
    stock: 'Stock at a date',
    rate: 'Rate',
    pp_change: 'Change in points',
    growth: 'Growth rate',
    ratio: 'Ratio',
    structure: 'Structure',
    disbursement: 'Disbursement',
    lower_better: 'Lower is better',
    rank: 'Rank',
    range: 'Within a range',
    milestone: 'Milestones',
    maintain: 'To be kept',
    average: 'Average',
    composite: 'Composite',
  },
  illustrative: 'illustrative',
  illustrativeMeaning: 'Illustrative figure: filled in for the demonstration, not a published figure.',
} satisfies typeof domainVi;
