import { expect, it } from 'vitest';
import { made } from '../testing/composed.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';

it('the table has what the resolution counts with its parts, and nothing of what is only followed', () => {
  const report = made(
    exampleFacts({
      indicators: [
        anIndicator({ code: 'ct-01', number: '1' }),
        // A part is judged with its whole, not by itself.
        anIndicator({ code: 'ct-01a', number: '1.1', parent: 'ct-01', judged: false }),
        // Followed beside the resolution: its parts are judged for its own sake only.
        anIndicator({ code: 'td-02', number: 'TD2', judged: false }),
        anIndicator({ code: 'td-02a', number: 'TD2.1', parent: 'td-02', judged: true }),
      ],
    }),
  );
  const table = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.key === 'indicators');
  if (table?.kind !== 'table') throw new Error('no table of indicators');
  const numbers = table.rows.map(({ kind, cells }) => {
    const [first] = cells;
    return `${kind} ${first?.kind === 'text' ? first.runs.map(({ text }) => text).join('') : ''}`;
  });
  expect(numbers).toEqual(['group I', 'indicator 1', 'child 1.1']);
  // A part says its numbers; its status is its whole's.
  const status = table.columns.findIndex(({ key }) => key === 'status');
  expect(table.rows.at(-1)?.cells[status]).toEqual({ kind: 'empty' });
});
