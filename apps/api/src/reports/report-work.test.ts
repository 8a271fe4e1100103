/** Files made in threads: what breaks there is told and breaks nothing here; who comes too late is told to come again. */
import { compose, usualOffice, type Report } from '@ve-dich/reports';
import { isRefusal, refusal } from '@ve-dich/domain';
import { beforeAll, expect, it } from 'vitest';
import { createStructures } from '../month-work/structure.ts';
import { openServer } from '../testing/server.ts';
import { gatherFacts } from './gather-facts.ts';
import { createReportWork } from './report-work.ts';

let report: Report;
beforeAll(async () => {
  const server = await openServer();
  const gathered = await server.storage.read((repositories) =>
    gatherFacts(repositories, createStructures(), {
      year: 2024,
      month: 7,
      set: undefined,
      meeting: { name: 'Họp', heldOn: '2024-08-15' },
      now: server.clock.now(),
    }),
  );
  await server.close();
  if (gathered === null) throw new Error('no July');
  report = compose({
    facts: gathered.facts,
    hash: 'a'.repeat(64),
    choice: { profile: 'party-2026', kind: 'month', annexes: ['annex-indicators'] },
    office: usualOffice('Bắc Kạn'),
    texts: new Map(),
  });
}, 60_000);

it('a report that cannot be written is refused, its cause told to whoever runs the server', async () => {
  const told: string[] = [];
  const broken = { ...report, properties: { ...report.properties, createdAt: 'không phải lúc nào' } };
  const answer = await createReportWork().make({ report: broken, format: 'docx' }, (cause) =>
    told.push(cause),
  );
  expect(answer).toEqual(refusal('internal'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Error');
}, 60_000);

it('ten at once are all made, two at a time; the nineteenth is told to come again', async () => {
  const work = createReportWork();
  const asked = Array.from({ length: 20 }, () => work.make({ report, format: 'csv' }, () => undefined));
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => isRefusal(answer))).toEqual([
    refusal('busy', { retryAfter: 5 }),
    refusal('busy', { retryAfter: 5 }),
  ]);
  expect(answers.filter((answer) => answer instanceof Uint8Array)).toHaveLength(18);
}, 120_000);
