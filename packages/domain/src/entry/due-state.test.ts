/** A figure that stands without a form is nobody's debt (`ux.md` §2.4, §2.5). */
import { describe, expect, it } from 'vitest';
import { content } from '../testing/entry-form.ts';
import { DUE_STATES, dueStateOf, formStateOf, type DueState, type FigureOfMonth } from './due-state.ts';
import { SUBMISSION_STATES } from './submission.ts';

const BLANK = content();
const TYPED = content({ toDate: '395,4' });

describe('what is still to be done about a figure', () => {
  it.each<[state: FigureOfMonth['state'], unknown: DueState, known: DueState]>([
    [null, 'owed', 'in'],
    ['draft', 'owed', 'in'],
    ['handed', 'owed', 'in'],
    ['submitted', 'waiting', 'waiting'],
    ['returned', 'returned', 'returned'],
    ['approved', 'in', 'in'],
  ])('%s', (state, unknown, known) => {
    expect(dueStateOf({ state, isKnown: false })).toBe(unknown);
    expect(dueStateOf({ state, isKnown: true })).toBe(known);
  });

  it('every state of a form is one of the four', () => {
    for (const state of [null, ...SUBMISSION_STATES])
      expect(DUE_STATES).toContain(dueStateOf({ state, isKnown: false }));
  });
});

describe('the state of a form as its unit reads it', () => {
  it('what stands without a form, or beside an empty draft, is approved', () => {
    expect(formStateOf({ state: null, isKnown: true }, BLANK)).toBe('approved');
    expect(formStateOf({ state: null, isKnown: true }, TYPED)).toBe('approved');
    expect(formStateOf({ state: 'draft', isKnown: true }, BLANK)).toBe('approved');
  });

  it('a correction that has begun is a draft, and what was returned stays returned', () => {
    expect(formStateOf({ state: 'draft', isKnown: true }, TYPED)).toBe('draft');
    expect(formStateOf({ state: 'returned', isKnown: true }, BLANK)).toBe('returned');
  });

  it('where nothing stands the form alone says it', () => {
    for (const state of [null, ...SUBMISSION_STATES])
      expect(formStateOf({ state, isKnown: false }, BLANK)).toBe(state);
  });
});
