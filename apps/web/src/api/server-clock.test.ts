import { afterEach, expect, test, vi } from 'vitest';
import { noteServerTime, serverNow } from './server-clock.ts';

const answeredAt = (date: string | null): Response =>
  new Response(null, date === null ? {} : { headers: { date } });

afterEach(() => {
  vi.useRealTimers();
});

test('the time is the server’s, however wrong this computer’s clock is', () => {
  vi.useFakeTimers({ now: Date.parse('2019-01-01T00:00:00Z') });
  expect(serverNow()).toBe('2019-01-01T00:00:00.000Z');
  noteServerTime(answeredAt('Mon, 12 Aug 2024 03:00:00 GMT'));
  vi.advanceTimersByTime(90_000);
  expect(serverNow()).toBe('2024-08-12T03:01:30.000Z');
  // From a cache, or without a date: says nothing new.
  noteServerTime(answeredAt('Mon, 12 Aug 2024 02:00:00 GMT'));
  noteServerTime(answeredAt(null));
  expect(serverNow()).toBe('2024-08-12T03:01:30.000Z');
});
