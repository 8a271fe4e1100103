/** What a unit must write before it can send: cause and measures when behind, a reason when a number is taken back. */
import { describe, expect, it } from 'vitest';
import { bound, flatPath, target } from '../testing/build.ts';
import { EXPLAINED, investment, preview, previewFacts } from '../testing/entry-form.ts';
import { CAUSE_CODES, CAUSE_ORIGINS, NO_EXPLANATION, type MonthlyExplanation } from './content.ts';
import type { EntryPreview } from './preview.ts';

const ALL = ['causes', 'origin', 'cause_text', 'measures', 'measures_by', 'responsible'];

/** 395,4 tỷ, 8,6 points behind the path. */
const behind = (explanation: Partial<MonthlyExplanation>): EntryPreview =>
  preview(investment(), { toDate: '395,4', explanation: { ...EXPLAINED, ...explanation } });

describe('cause and measures (ux.md §4.4: «Required when at_risk, will_miss or gap < −3 points»)', () => {
  /** A plan of 1.000 with 500 promised by now. */
  const facts = investment({
    targets: [target(bound('at_least', '1000'))],
    paths: [flatPath('500')],
    figures: [],
  });

  it.each([
    ['500', false],
    ['470,1', false],
    ['470', true],
    ['400', true],
    ['300', true],
    ['1000', false],
  ])('%s where 500 were promised: %s', (typed, wanted) => {
    const { isBehind, demands } = preview(facts, { toDate: typed });
    expect(isBehind).toBe(wanted);
    expect(demands).toEqual(wanted ? ALL : []);
  });

  it('lower is better: of too many accidents, not of few', () => {
    const accidents = previewFacts(
      { kind: 'lower_better', direction: 'lower', decimals: 0 },
      { targets: [target(bound('at_most', '38'))], paths: [flatPath('16')] },
    );
    expect(preview(accidents, { toDate: '12' }).demands).toEqual([]);
    expect(preview(accidents, { toDate: '18' }).demands).toEqual(ALL);
  });

  it('from a gap of more than three points on, whatever the status says of it', () => {
    // The plan is reached, and the unit had promised more.
    const promised = (more: string) => ({ ...facts, paths: [flatPath(more)] });
    expect(preview(promised('1030'), { toDate: '1000' }).isBehind).toBe(false);
    const { assessment, isBehind } = preview(promised('1030.1'), { toDate: '1000' });
    expect([assessment?.status, isBehind]).toEqual(['met', true]);
  });

  it('of one late step as well', () => {
    const steps = previewFacts(
      { kind: 'milestone', accumulation: 'latest', decimals: 0 },
      { targets: [target(bound('at_least', '4'))], paths: [flatPath('2')] },
    );
    expect(preview(steps, { toDate: '1' })).toMatchObject({ isBehind: true, demands: ALL });
    expect(preview(steps, { toDate: '2' })).toMatchObject({ isBehind: false, demands: [] });
  });

  it('of a path nobody has approved', () => {
    expect(preview(investment({ paths: [] }), { toDate: '1000' }).isBehind).toBe(true);
  });

  it('not of words, of absences, nor of what has no plan to be behind', () => {
    expect(preview(facts, { form: 'text', text: 'Đang quyết toán' }).demands).toEqual([]);
    expect(preview(facts, { form: 'absent', absence: 'not_published' }).demands).toEqual([]);
    expect(preview(investment({ targets: [] }), { toDate: '300' }).demands).toEqual([]);
  });
});

describe('an explanation is whole', () => {
  it('with a cause, whose it is, a sentence, and measures with a month and a person', () => {
    expect(behind({})).toMatchObject({ isBehind: true, demands: [], canBeSent: true });
    expect(behind(NO_EXPLANATION)).toMatchObject({ demands: ALL, canBeSent: false });
  });

  it.each<[what: string, lacking: Partial<MonthlyExplanation>, demand: string]>([
    ['no chip', { causes: [] }, 'causes'],
    ['chủ quan hay khách quan?', { origin: null }, 'origin'],
    ['no sentence', { text: '' }, 'cause_text'],
    // «one sentence ≥ 20 characters».
    ['19 characters', { text: 'Vướng mặt bằng QL3B' }, 'cause_text'],
    ['19 characters and spaces around them', { text: '  Vướng mặt bằng QL3B  ' }, 'cause_text'],
    ['19 characters and spaces between them', { text: 'Vướng   mặt   bằng   QL3B' }, 'cause_text'],
    [
      '19 characters, their marks typed apart',
      { text: 'Vướng mặt bằng QL3B'.normalize('NFD') },
      'cause_text',
    ],
    // «biện pháp with a month and a person».
    ['no measures', { measures: ' ' }, 'measures'],
    ['no month', { measuresBy: null }, 'measures_by'],
    ['nobody', { responsible: ' ' }, 'responsible'],
  ])('%s: wanted', (_what, lacking, demand) => {
    expect(behind(lacking)).toMatchObject({ demands: [demand], canBeSent: false });
  });

  it('twenty characters are enough, any cause and any origin', () => {
    expect(behind({ text: 'Vướng mặt bằng QL 3B' }).demands).toEqual([]);
    for (const cause of CAUSE_CODES) expect(behind({ causes: [cause] }).demands).toEqual([]);
    for (const origin of CAUSE_ORIGINS) expect(behind({ origin }).demands).toEqual([]);
  });

  it('the causes are those of the offices (ux.md §4.4)', () => {
    expect(CAUSE_CODES).toEqual([
      'site_clearance',
      'capital_allocation',
      'procedures',
      'policy',
      'coordination',
      'staff',
      'weather',
      'market',
      'late_publication',
      'other',
    ]);
  });

  it('is not wanted of a month that goes well, and not lost either', () => {
    const well = preview(investment({ paths: [flatPath('100')] }), {
      toDate: '395,4',
      explanation: NO_EXPLANATION,
    });
    expect(well).toMatchObject({ isBehind: false, demands: [], canBeSent: true });
  });
});
