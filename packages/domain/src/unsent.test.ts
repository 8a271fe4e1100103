import { expect, it } from 'vitest';
import { SUBMISSION_STATES } from './entry/submission.ts';
import { instant } from './testing/build.ts';
import { isProofSent, isUnsent, seesUnsent } from './unsent.ts';
import { ROLES } from './vocabulary.ts';

it('a form is unsent while it lies with its unit', () => {
  expect(SUBMISSION_STATES.filter((state) => isUnsent({ state }))).toEqual(['draft', 'handed']);
});

it('a leader alone sees only what was sent', () => {
  expect(ROLES.filter((role) => !seesUnsent({ role }))).toEqual(['leader']);
});

const BEFORE = instant('2024-06-01T00:00:00.000Z');
const DECIDED = instant('2024-06-02T00:00:00.000Z');
const AFTER = instant('2024-06-02T00:00:00.001Z');

it.each([
  ['submitted', null, AFTER, true],
  ['approved', DECIDED, AFTER, true],
  ['draft', null, BEFORE, false],
  ['handed', null, BEFORE, false],
  // What was approved or returned had been sent; what is added while it is mended has not.
  ['draft', DECIDED, BEFORE, true],
  ['draft', DECIDED, AFTER, false],
  ['returned', DECIDED, DECIDED, true],
  ['returned', DECIDED, AFTER, false],
] as const)(
  'a file of a form that is %s, decided %s, put there %s: %s',
  (state, decidedAt, uploadedAt, sent) => {
    expect(isProofSent({ state, decidedAt }, uploadedAt)).toBe(sent);
  },
);

it('beside nothing that was put down nothing has been sent', () => {
  expect(isProofSent(null, BEFORE)).toBe(false);
});
