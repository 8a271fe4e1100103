import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closingLine, withBroken } from '../checks.ts';
import { findChromium } from './chromium.mjs';
import { fingerprint } from './fingerprint.mjs';
import { root } from './paths.mjs';
import { isNetworkFault } from './runtime.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 've-dich-bootstrap-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(...parts: string[]): string {
  const file = path.join(folder, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('Chromium is looked for', () => {
  test('where CHROMIUM_PATH says, and nowhere else when that leads nowhere', () => {
    vi.stubEnv('PATH', folder);
    const named = program('my-browser');
    program('chromium');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect(findChromium()).toBe(named);
    vi.stubEnv('CHROMIUM_PATH', `${named}-gone`);
    expect(findChromium()).toBeNull();
  });

  test.skipIf(process.platform !== 'linux')(
    'on PATH, then among those that Playwright fetched, the newest first',
    () => {
      vi.stubEnv('CHROMIUM_PATH', '');
      vi.stubEnv('PATH', path.join(folder, 'bin'));
      vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
      expect(findChromium()).toBeNull();
      program('chromium-1100', 'chrome-linux', 'chrome');
      const newer = program('chromium-1200', 'chrome-linux64', 'chrome');
      expect(findChromium()).toBe(newer);
      const system = program('bin', 'chromium');
      expect(findChromium()).toBe(system);
    },
  );
});

describe('a fingerprint', () => {
  const place = () => path.relative(root, folder);

  test('is of names and contents, not of times', () => {
    writeFileSync(path.join(folder, 'a'), 'one');
    const before = fingerprint([place()]);
    writeFileSync(path.join(folder, 'a'), 'one');
    expect(fingerprint([place()])).toBe(before);
    writeFileSync(path.join(folder, 'a'), 'two');
    expect(fingerprint([place()])).not.toBe(before);
  });

  test('tells a renamed file and another fact, and leaves out what does not count', () => {
    writeFileSync(path.join(folder, 'a'), 'one');
    const before = fingerprint([place()]);
    expect(fingerprint([place()], ['24'])).not.toBe(before);
    writeFileSync(path.join(folder, 'b'), '');
    expect(fingerprint([place()])).not.toBe(before);
    expect(fingerprint([place()], [], (file) => !file.endsWith('b'))).toBe(before);
  });
});

test.each([
  'npm error code ENOTFOUND',
  'request to https://example.org/x failed, reason: self-signed certificate in certificate chain',
  'ERR_PNPM_META_FETCH_FAIL connect ECONNREFUSED 127.0.0.1:9',
])('«%s» is told as a fault of the network', (words) => {
  expect(isNetworkFault(words)).toBe(true);
});

test('the closing line is the one that CI reads, and a broken step is never «0 failed»', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  expect(withBroken({ passed: 12, failed: 0, skipped: 0 }, ['lint'])).toEqual({
    passed: 12,
    failed: 1,
    skipped: 0,
  });
  expect(withBroken({ passed: 12, failed: 2, skipped: 0 }, ['unit'])).toEqual({
    passed: 12,
    failed: 2,
    skipped: 0,
  });
});
