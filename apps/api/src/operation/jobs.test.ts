import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startJobs } from './jobs.ts';

const SOON = { everyMilliseconds: 5, onFault: () => undefined };

describe('jobs', () => {
  it('run one after another, again and again, and never two rounds at once', async () => {
    let running = 0;
    let most = 0;
    const done: string[] = [];
    const job = (name: string) => ({
      name,
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await setTimeout(8);
        running -= 1;
        done.push(name);
      },
    });
    const jobs = startJobs([job('a'), job('b')], SOON);
    await setTimeout(120);
    await jobs.stop();
    expect(most).toBe(1);
    expect(done.length).toBeGreaterThan(3);
    expect(done.slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
    const after = done.length;
    await setTimeout(30);
    expect(done).toHaveLength(after);
  });

  it('end after what they have in hand: stopping waits for it and lets nothing new begin', async () => {
    const seen: string[] = [];
    const jobs = startJobs(
      [
        {
          name: 'long',
          run: async (stopping) => {
            seen.push('begun');
            await setTimeout(60);
            seen.push(stopping.aborted ? 'ended, told to stop' : 'ended');
          },
        },
        { name: 'next', run: async () => seen.push('next') },
      ],
      SOON,
    );
    await setTimeout(30);
    await jobs.stop();
    expect(seen).toEqual(['begun', 'ended, told to stop']);
  });

  it('that fail are told of, and neither the others nor the next round suffer', async () => {
    const told: string[] = [];
    let rounds = 0;
    const jobs = startJobs(
      [
        { name: 'broken', run: () => Promise.reject(new Error('no database')) },
        { name: 'sound', run: async () => (rounds += 1) },
      ],
      { everyMilliseconds: 5, onFault: (job, error) => told.push(`${job}: ${String(error)}`) },
    );
    await setTimeout(80);
    await jobs.stop();
    expect(rounds).toBeGreaterThan(1);
    expect(told[0]).toBe('broken: Error: no database');
  });

  it('that never began stop at once', async () => {
    const told: string[] = [];
    const jobs = startJobs([{ name: 'x', run: () => Promise.reject(new Error('ran')) }], {
      onFault: (job) => told.push(job),
    });
    await jobs.stop();
    expect(told).toEqual([]);
  });
});
