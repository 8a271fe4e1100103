/** The demo's whole book. */
import { DOCUMENTS, GROUPS, TARGET_SETS } from './documents.ts';
import { CLOSINGS, EXPLANATIONS } from './explanations.ts';
import { makeFigures } from './figures.ts';
import { INDICATORS, MEMBERS } from './list.ts';
import { makePaths } from './paths.ts';
import { ACCOUNTS, PEOPLE } from './people.ts';
import { NOW, PERIODS } from './periods.ts';
import { makeSubmissions, REOPENINGS } from './submissions.ts';
import { TARGETS } from './targets.ts';
import type { SampleBook } from './types.ts';
import { PROVINCE, SUCCESSIONS, UNITS } from './units.ts';
import { makeVerdicts } from './verdicts.ts';

/** Builds the book; the same every time. */
export const makeSampleBook = (): SampleBook => {
  const figures = makeFigures();
  return {
    now: NOW,
    opensAt: { year: 2024, month: 7 },
    province: PROVINCE,
    units: UNITS,
    successions: SUCCESSIONS,
    people: PEOPLE,
    accounts: ACCOUNTS,
    documents: DOCUMENTS,
    groups: GROUPS,
    targetSets: TARGET_SETS,
    indicators: INDICATORS,
    members: MEMBERS,
    targets: TARGETS,
    paths: makePaths(figures),
    figures,
    verdicts: makeVerdicts(figures),
    explanations: EXPLANATIONS,
    closings: CLOSINGS,
    periods: PERIODS,
    submissions: makeSubmissions(figures),
    reopenings: REOPENINGS,
  };
};

export const sampleBook: SampleBook = makeSampleBook();
