import { describe, expect, it } from 'vitest';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { changesSince } from './changes-since.ts';

describe('what changed since', () => {
  it('is told thing by thing, in the order of the document', () => {
    const frozen = exampleFacts();
    const now = exampleFacts({
      indicators: [
        ...frozen.indicators
          .slice(0, 3)
          .map((row) => (row.code === 'ct-04' ? { ...row, toDate: '670', status: 'at_risk' as const } : row)),
        anIndicator({ code: 'ct-30', shortName: 'Mới' }),
      ],
    });
    expect(
      changesSince(frozen, now).map(({ code, what, before, after }) => [code, what, before, after]),
    ).toEqual([
      ['ct-04', 'value', '658', '670'],
      ['ct-04', 'status', 'will_miss', 'at_risk'],
      ['ct-30', 'added', null, '658'],
      ['ct-16', 'removed', null, null],
    ]);
    expect(changesSince(frozen, frozen)).toEqual([]);
  });
});
