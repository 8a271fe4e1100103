import type { insteadVi } from './instead.vi.ts';

export const insteadEn: typeof insteadVi = {
  title: 'No number to enter?',
  absent: 'No change, nothing happened',
  notPublished: 'Not published',
  words: 'Enter words',
  wordsLabel: 'Result in words',
  wordsHint: 'For example: trade surplus',
  number: 'Enter a number',
  saidAbsent: 'Chosen: nothing happened. The cumulative stays as last month.',
  saidAbsentLevel: 'Chosen: nothing happened.',
  saidNotPublished: 'Chosen: not published. The indicator will show as having no number.',
};
