/** Real processes and real signals: whoever is told to end, the child ends well and nobody is left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inRoot, root } from './paths.mjs';

const parent = inRoot('tools', 'testing', 'parent.mjs');

type Started = { readonly process: ChildProcess; readonly child: number; readonly said: () => string };

/** Starts a parent (by a shell where asked) in a group of its own and waits for its child to speak. */
async function start(args: readonly string[], byShell = false): Promise<Started> {
  const command = [process.execPath, parent, ...args];
  const started = spawn(
    byShell ? 'sh' : process.execPath,
    byShell ? ['-c', `${command.join(' ')}; exit $?`] : command.slice(1),
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    },
  );
  let text = '';
  started.stdout?.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  while (!/child \d+\n/.test(text)) await sleep(20);
  return { process: started, child: Number(/child (\d+)/.exec(text)?.[1]), said: () => text };
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 250 && isAlive(pid); tries += 1) await sleep(20);
  return !isAlive(pid);
}

describe.skipIf(process.platform === 'win32')('a child process', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends well when its parent gets %s, and its code is passed on',
    async (signal) => {
      const { process: started, child, said } = await start(['7']);
      started.kill(signal);
      const [code] = (await once(started, 'close')) as [number];
      expect(code).toBe(7);
      expect(said()).toContain('ended well');
      expect(isAlive(child)).toBe(false);
    },
  );

  test('ends well, and once, when the terminal tells the whole group', async () => {
    const { process: started, child, said } = await start(['0']);
    process.kill(-(started.pid ?? 0), 'SIGINT');
    const [code] = (await once(started, 'close')) as [number];
    expect(code).toBe(0);
    expect(said().match(/ended well/g)).toHaveLength(1);
    expect(isAlive(child)).toBe(false);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends well when the shell between npm and us dies by %s',
    async (signal) => {
      const { process: started, child, said } = await start(['0'], true);
      started.kill(signal);
      await once(started, 'close');
      expect(await gone(child)).toBe(true);
      expect(said()).toContain('ended well');
    },
  );
});
