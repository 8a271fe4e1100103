import type { problemsVi } from './problems.vi.ts';

export const problemsEn = {
  unreachable: 'The server cannot be reached. Please check the network and try again.',
  unreadable: 'The server’s answer could not be read. Please try again in a few minutes.',
} satisfies typeof problemsVi;
