/** What an assessment costs: the domain's own arithmetic over the demo's book, warmed up, in one process. */
import {
  assess,
  downwardRevisions,
  isMonth,
  lastDayOf,
  pathInForce,
  periodOf,
  targetInForce,
  type AssessmentFacts,
  type Instant,
} from '@ve-dich/domain';
import { sampleBook } from '@ve-dich/sample';
import { assessMember } from '../src/assessments/assess-member.ts';
import { readBook } from '../src/assessments/book.ts';
import { composeDashboard } from '../src/assessments/compose-dashboard.ts';
import { readConfig, readSecrets } from '../src/config.ts';
import { createDependencies } from '../src/dependencies.ts';
import { atMost, forNote, median, temporaryFolder } from './measuring.part.ts';

const settings = { VE_DICH_DATA: temporaryFolder(), VE_DICH_LOG: 'silent' };
const config = readConfig(settings);
const { storage } = await createDependencies(config, readSecrets(config, settings));
const book = await storage.read((repositories) =>
  readBook(repositories, 2024, undefined, { unpublished: 'all' }),
);
await storage.close();
if (book === null) throw new RangeError('no book');
const now = sampleBook.now as Instant;

/** Every indicator at every month of the year so far, with what the API gives its assessment. */
const facts: AssessmentFacts[] = book.members.flatMap((member) => {
  const { indicator, series, lastYear, targets, paths, figures } = assessMember(book, member, 1, now);
  return Array.from({ length: 8 }, (_, index) => index + 1)
    .filter(isMonth)
    .map((month): AssessmentFacts => {
      const on = lastDayOf(periodOf(book.year, month));
      return {
        indicator,
        target: targetInForce(targets, on),
        path: pathInForce(paths, on),
        series,
        lastYear,
        month,
        rule: book.rule,
        deadlineOf: () => ({ on, daysOverdue: 3 }),
        downwardRevisions: downwardRevisions(figures, book.year, month),
        missedLastYearBySameUnit: false,
        withheld: false,
        children: [],
        verdict: null,
      };
    });
});

/**
 * Microseconds of processor time of one piece of work, the median of rounds after a warm-up: what else the machine does
 * at the time does not count.
 */
const microseconds = (pieces: number, work: () => void): number => {
  // The clock of the processor ticks every few milliseconds: a round must last many of them.
  const TIMES = 40;
  for (let count = 0; count < TIMES; count += 1) work();
  const rounds = Array.from({ length: 9 }, () => {
    const began = process.threadCpuUsage();
    for (let count = 0; count < TIMES; count += 1) work();
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / (pieces * TIMES);
  });
  return median(rounds);
};

// What is computed is added up and said: nothing of it can be left out as unused.
let judged = 0;
const one = microseconds(facts.length, () => {
  for (const each of facts) if (assess(each).value !== null) judged += 1;
});
atMost('assessment of one indicator at one month', one, 'µs', 20);
/** 3 years of 108 communes with 29 indicators: 112,752 months, and as many as make them whole rounds of the book. */
const MANY = 113_000;
const manyBegan = process.threadCpuUsage();
for (let done = 0; done < MANY; done += facts.length) {
  for (const each of facts) if (assess(each).value !== null) judged += 1;
}
const many = process.threadCpuUsage(manyBegan);
atMost('assessment of 113,000 indicator-months, one core', (many.user + many.system) / 1e6, 's', 3);
forNote(
  'dashboard of July composed from a book in memory',
  microseconds(1000, () => {
    judged += composeDashboard(book, 7, now).indicators.length;
  }),
  'ms',
);
process.stdout.write(`${facts.length} assessments a round, ${judged} judged in all\n`);
