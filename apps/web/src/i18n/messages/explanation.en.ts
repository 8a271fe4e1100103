import type { explanationVi } from './explanation.vi.ts';

export const explanationEn: typeof explanationVi = {
  title: 'Explanation',
  why: 'Behind the path. Give the cause and the measures.',
  causes: 'Causes',
  origin: 'Whose',
  text: 'The cause in words',
  textHint: 'Name the project, enterprise or place, with numbers',
  measures: 'Measures from now on',
  by: 'Done in',
  byNone: 'not set',
  responsible: 'Person responsible',
  responsibleHint: 'Name and post',
  reuse: ({ month }) => `Reuse the text of ${month}`,
  reused: ({ month }) => `Unchanged since ${month}. The Office will see that it is.`,
  length: ({ used, most }) => `${used}/${most} characters`,
};
