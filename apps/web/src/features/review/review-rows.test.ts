import { expect, test } from 'vitest';
import {
  aContent,
  aKnownFigure,
  anEntryRow,
  aQuietRow,
  aSubmission,
} from '../../testing/entry-row-answers.ts';
import { aReview } from '../../testing/review-answers.ts';
import { countsOf, inOrder, isApprovable, nextWaiting, queueOf, withoutWarnings } from './queue.ts';
import { reviewRows, type ReviewRow } from './review-rows.ts';

const only = (row: Parameters<typeof aReview>[0][number]): ReviewRow => {
  const [shown] = reviewRows(aReview([row]));
  if (shown === undefined) throw new Error('no row');
  return shown;
};
const cautionsOf = ({ cautions }: ReviewRow): string[] =>
  cautions.map((each) => (each.caution === 'check' ? each.check.check : each.caution));

test('the figure is seen as it will stand: in month, share, gap, same period, status', () => {
  const { shown } = only(anEntryRow());
  expect(shown?.months[4]).toMatchObject({ toDate: '395.4', inMonth: '122.4', state: 'value' });
  expect(shown?.assessment).toMatchObject({ value: '395.4', status: 'at_risk' });
  expect(Number(shown?.assessment.percentOfPlan).toFixed(1)).toBe('18.4');
  expect(Number(shown?.assessment.expectedProgress).toFixed(1)).toBe('27.0');
  expect(Number(shown?.assessment.samePeriod?.change).toFixed(1)).toBe('-15.9');
  // Months to come show the path only.
  expect(shown?.months[5]).toMatchObject({ toDate: null, state: 'future', expected: '760' });
});

test('what is behind without cause and measures is a caution, and so is a number a thousand times too large', () => {
  expect(new Set(cautionsOf(only(anEntryRow())))).toEqual(new Set(['demand']));
  const huge = only(
    aQuietRow('ct-22', 'Trồng rừng', {
      submission: aSubmission({ content: aContent({ toDate: '402000' }) }),
    }),
  );
  expect(cautionsOf(huge)).toContain('unit_scale');
  expect(cautionsOf(only(aQuietRow('ct-22', 'Trồng rừng')))).toEqual([]);
});

test('an explanation that only repeats the month before is marked, spaces apart', () => {
  const explanation = {
    causes: ['procedures' as const],
    origin: 'objective' as const,
    text: 'Thủ tục đất đai ở hai huyện  còn chậm.',
    measures: 'Họp giao ban hằng tuần.',
    measuresBy: null,
    responsible: '',
  };
  const repeated = aQuietRow('ct-22', 'Trồng rừng', {
    submission: aSubmission({ content: aContent({ toDate: '505', explanation }) }),
    previousExplanation: {
      ...explanation,
      text: 'Thủ tục đất đai ở hai huyện còn chậm.',
      period: '2024-04',
    },
  });
  expect(cautionsOf(only(repeated))).toEqual(['same_text']);
});

test('an approved figure is seen as it was when it was decided on: it does not question itself', () => {
  const approved = aQuietRow('ct-22', 'Trồng rừng', {
    submission: aSubmission({ state: 'approved', content: aContent({ toDate: '505' }) }),
    figures: [...aQuietRow('ct-22', '').figures, aKnownFigure('2024-05', '505', { sequence: 900_000 })],
  });
  const row = only(approved);
  expect(row.tab).toBe('duyet');
  expect(row.standing).toBeNull();
  expect(row.cautions).toEqual([]);
});

test('a correction stands beside what it corrects', () => {
  const correction = aQuietRow('ct-22', 'Trồng rừng', {
    figures: [...aQuietRow('ct-22', '').figures, aKnownFigure('2024-05', '505', { sequence: 900_000 })],
    submission: aSubmission({ content: aContent({ toDate: '512', vintage: 'preliminary' }) }),
  });
  const { standing, shown } = only(correction);
  expect(standing?.vintage).toBe('estimate');
  expect(shown?.months[4]?.toDate).toBe('512');
});

test('what a unit is typing is not looked at; what is known without a form is', () => {
  const typing = only(aQuietRow('ct-22', 'Trồng rừng', { submission: aSubmission({ state: 'draft' }) }));
  expect(typing).toMatchObject({ tab: 'chua-nop', shown: null, version: null });
  const known = only(
    aQuietRow('ct-22', 'Trồng rừng', {
      submission: null,
      figures: [...aQuietRow('ct-22', '').figures, aKnownFigure('2024-05', '500')],
    }),
  );
  expect(known.tab).toBe('duyet');
  expect(known.shown?.assessment.value).toBe('500');
  // Begun to be corrected: the approved figure stands, and is what is shown.
  const begun = only(
    aQuietRow('ct-22', 'Trồng rừng', {
      submission: aSubmission({ state: 'draft', content: aContent({ toDate: '999' }) }),
      figures: [...aQuietRow('ct-22', '').figures, aKnownFigure('2024-05', '500')],
    }),
  );
  expect(begun.tab).toBe('duyet');
  expect(begun.shown?.assessment.value).toBe('500');
});

const sent = (code: string, at: string, over: Parameters<typeof aQuietRow>[2] = {}) =>
  aQuietRow(code, code, {
    submission: aSubmission({ submittedAt: at, content: aContent({ toDate: '505' }) }),
    ...over,
  });
const health = {
  code: 'so-yt',
  name: { vi: 'Sở Y tế', en: 'Health' },
  shortName: { vi: 'Sở Y tế', en: 'Health' },
};
const labour = {
  code: 'so-ld',
  name: { vi: 'Sở LĐ', en: 'Labour' },
  shortName: { vi: 'Sở LĐ', en: 'Labour' },
};

test('units with something to look at come first, then those who have waited longest', () => {
  const rows = reviewRows(
    aReview([
      sent('ct-20', '2024-06-04T01:00:00.000Z', { lead: health }),
      sent('ct-21', '2024-06-02T01:00:00.000Z', { lead: labour }),
      sent('ct-22', '2024-06-05T01:00:00.000Z'),
      anEntryRow({ submission: aSubmission({ submittedAt: '2024-06-05T09:00:00.000Z' }) }),
    ]),
  );
  const queue = queueOf(rows, 'cho');
  expect(queue.map(({ unit, warned }) => [unit.code, warned])).toEqual([
    ['so-khdt', 1],
    ['so-ld', 0],
    ['so-yt', 0],
  ]);
  expect(inOrder(queue).map(({ row }) => row.code)).toEqual(['ct-04', 'ct-22', 'ct-21', 'ct-20']);
});

test('«18/29» is of what is due; what was sent out of turn is in its tab and said apart', () => {
  const rows = reviewRows(
    aReview([
      sent('ct-20', '2024-06-04T01:00:00.000Z'),
      sent('ct-21', '2024-06-04T01:00:00.000Z', { due: false }),
      aQuietRow('ct-22', 'a', { submission: aSubmission({ state: 'returned' }) }),
      aQuietRow('ct-23', 'b', { submission: null }),
    ]),
  );
  const counts = countsOf(rows);
  expect(counts).toEqual({
    due: 3,
    extra: 1,
    listed: { cho: 2, 'tra-lai': 1, 'chua-nop': 1, duyet: 0 },
    ofDue: { cho: 1, 'tra-lai': 1, 'chua-nop': 1, duyet: 0 },
  });
});

test('one’s own work, a closed month and a questioned number are not approved together', () => {
  const rows = reviewRows(
    aReview([
      sent('ct-20', '2024-06-04T01:00:00.000Z'),
      aQuietRow('ct-21', 'own', { submission: aSubmission({ isOwnWork: true }) }),
      sent('ct-22', '2024-06-04T01:00:00.000Z', { closed: 'locked' }),
      anEntryRow(),
    ]),
  );
  expect(rows.filter(isApprovable).map(({ row }) => row.code)).toEqual(['ct-20', 'ct-04']);
  expect(withoutWarnings(rows).map(({ row }) => row.code)).toEqual(['ct-20']);
});

test('after a decision the next one that waits is meant, then the one before, then none', () => {
  const rows = inOrder(
    queueOf(
      reviewRows(
        aReview([
          sent('ct-20', '2024-06-01T01:00:00.000Z'),
          sent('ct-21', '2024-06-02T01:00:00.000Z'),
          sent('ct-22', '2024-06-03T01:00:00.000Z'),
        ]),
      ),
      'cho',
    ),
  );
  expect(nextWaiting(rows, new Set(['ct-21']), 'ct-21')).toBe('ct-22');
  expect(nextWaiting(rows, new Set(['ct-22']), 'ct-22')).toBe('ct-21');
  expect(nextWaiting(rows, new Set(['ct-20', 'ct-21', 'ct-22']), 'ct-22')).toBeNull();
});
