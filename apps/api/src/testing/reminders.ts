/** Reminders as tests do them: the office's click, the clock's round, and what came of both. */
import type { Notice, Notices, Reminded, ReminderLog } from '@ve-dich/contract';
import type { LightMyRequestResponse } from 'fastify';
import { AUGUST, bodyOf, newKey } from './month-work.ts';
import type { TestServer } from './server.ts';

/** Clicks «Nhắc» for these units. */
export const remindUnits = (
  server: TestServer,
  userName: string,
  units: readonly string[],
  { key = newKey(), where = AUGUST }: { key?: string; where?: { year: number; month: number } } = {},
): Promise<LightMyRequestResponse> => server.send(userName, 'remind', where, { body: { units }, key });

/** What came of it, unit by unit. */
export const outcomesOf = (answer: LightMyRequestResponse): Record<string, string> =>
  Object.fromEntries(bodyOf<Reminded>(answer).units.map(({ code, outcome }) => [code, outcome]));

export const logOf = async (server: TestServer, userName = 'van-phong'): Promise<ReminderLog> =>
  bodyOf<ReminderLog>(await server.ask(userName, 'reminderLog', { year: 2024 }));

/** The reminders among somebody's notices. */
export const remindersTo = async (server: TestServer, userName: string): Promise<readonly Notice[]> =>
  bodyOf<Notices>(await server.ask(userName, 'notices')).notices.filter(({ kind }) => kind === 'reminder');
