/** What a dossier is made of, taken from the demo's book. */
import type { Instant, Month } from '@ve-dich/domain';
import type { IndicatorFacts } from '@ve-dich/reports';
import { expect, it } from 'vitest';
import { createStructures } from '../month-work/structure.ts';
import { describeServer } from '../testing/engines.ts';
import type { TestServer } from '../testing/server.ts';
import { gatherFacts } from './gather-facts.ts';

const factsOf = async (server: TestServer, month: Month, now: Instant = server.clock.now(), year = 2024) => {
  const gathered = await server.storage.read((repositories) =>
    gatherFacts(repositories, createStructures(), {
      year,
      month,
      set: undefined,
      meeting: { name: 'Họp', heldOn: '2024-08-15' },
      now,
    }),
  );
  if (gathered === null) throw new Error(`no month ${month}`);
  return gathered.facts;
};
const investment = ({ indicators }: { readonly indicators: readonly IndicatorFacts[] }): IndicatorFacts => {
  const found = indicators.find(({ code }) => code === 'ct-04');
  if (found === undefined) throw new Error('no ct-04');
  return found;
};

describeServer('the facts of a month', {}, (given) => {
  it('hold nothing of the months after it, though they are known', async () => {
    const july = await factsOf(given(), 7);
    expect(investment(await factsOf(given(), 8)).months[7]?.toDate).toBe('742.46');
    for (const { code, months } of july.indicators)
      expect(
        months.slice(7).map(({ toDate }) => toDate),
        code,
      ).toEqual([null, null, null, null, null]);
  });

  it('of a closed December hold why targets were missed; of an earlier month nothing of it', async () => {
    const december = await factsOf(given(), 12, undefined, 2023);
    const missed = december.indicators.filter(({ verdict }) => verdict?.confirmed === 'final_missed');
    expect(missed).toHaveLength(6);
    for (const { code, yearExplanation } of missed)
      expect(
        yearExplanation?.causes.some(({ side }) => side === 'subjective'),
        code,
      ).toBe(true);
    const november = await factsOf(given(), 11, undefined, 2023);
    expect(november.indicators.flatMap(({ yearExplanation }) => yearExplanation ?? [])).toEqual([]);
  });

  it('name the very version of the figure they show', async () => {
    const july = investment(await factsOf(given(), 7));
    const rows = await given().temporary.raw(
      `select sequence, to_date_value from figures where period = '2024-07' and sequence = ${july.figureVersion ?? 0}`,
    );
    expect(rows).toEqual([{ sequence: july.figureVersion, to_date_value: july.toDate }]);
  });

  it('say what is asked of the province by its own name, and where the trail stood', async () => {
    const facts = await factsOf(given(), 7);
    const head = await given().storage.read(({ audit }) => audit.head());
    expect(facts.province).toBe('Bắc Kạn');
    expect(facts.auditHead).toEqual({ sequence: head.sequence, hash: head.hash });
  });
});
