/** A desk at a server in memory that keeps versions as the real one does, and can fall silent. */
import type { EntryForm, HandedIn, HandIn, SavedEntry } from '@ve-dich/contract';
import type { EntryContent } from '@ve-dich/domain';
import { contentOnWire } from '../api/entry-content.ts';
import { ProblemError, unreachable } from '../api/problem-error.ts';
import { makeEntryDesk } from '../features/entry/desk/entry-desk.ts';
import { aSubmission, anEntryForm, theHead } from './entry-fixtures.ts';
import { memoryStore } from './memory-store.ts';

export const aProblem = (status: number, code: string): ProblemError =>
  new ProblemError({
    type: `urn:ve-dich:problem:${code}`,
    title: code,
    titles: { vi: `Lý do ${code}`, en: `Reason ${code}` },
    status,
    code,
    instance: 'ma-so-1',
  });

type Saved = { readonly code: string; readonly content: EntryContent; readonly version: number };

/** The server's side: what it was asked, what it holds, and how it answers just now. */
export const aServer = (form: EntryForm = anEntryForm()) => {
  const server = {
    form,
    saves: [] as Saved[],
    handIns: [] as { readonly body: HandIn; readonly key: string }[],
    /** Thrown instead of an answer; `lost` does the deed and loses the answer. */
    fails: null as ProblemError | 'lost' | null,
    /** Put in the way of the next answer. */
    before: null as Promise<void> | null,
    versionOf: (code: string): number =>
      server.form.rows.find((row) => row.code === code)?.submission?.version ?? 0,
    put: (code: string, content: EntryContent, over: Parameters<typeof aSubmission>[0] = {}): SavedEntry => {
      const version = server.versionOf(code) + 1;
      const savedAt = '2024-06-04T15:01:00.000Z';
      const submission = {
        ...aSubmission({ version, savedAt, savedBy: theHead, ...over }),
        content: contentOnWire(content),
      };
      server.form = {
        ...server.form,
        rows: server.form.rows.map((row) => (row.code === code ? { ...row, submission } : row)),
      };
      return { code, version, state: submission.state, savedAt };
    },
  };
  return server;
};
export type Server = ReturnType<typeof aServer>;

const answered = async <Answer>(server: Server, deed: () => Answer): Promise<Answer> => {
  const { before } = server;
  server.before = null;
  await before;
  if (server.fails !== null && server.fails !== 'lost') throw server.fails;
  const answer = deed();
  if (server.fails === 'lost') throw unreachable();
  return answer;
};

/** Never the same twice, whichever desk asks. */
let keys = 0;

/** A desk at that server, and the device it works on. */
export const aDesk = (server: Server = aServer(), store = memoryStore()) => {
  const desk = makeEntryDesk({
    form: server.form,
    accountId: 'a1',
    store,
    save: (code, content, version) =>
      answered(server, () => {
        server.saves.push({ code, content, version });
        if (version !== server.versionOf(code)) throw aProblem(412, 'changed-by-someone-else');
        return server.put(code, content);
      }),
    handIn: (body, key) =>
      answered(server, (): HandedIn => {
        const isKnown = server.handIns.some((each) => each.key === key);
        server.handIns.push({ body, key });
        const entries = body.entries.map(({ code, version }): SavedEntry => {
          if (!isKnown && version !== server.versionOf(code)) throw aProblem(412, 'changed-by-someone-else');
          return { code, version: version + 1, state: 'submitted', savedAt: '2024-06-04T15:02:00.000Z' };
        });
        return {
          reference: 'VD-2405-KHDT-7',
          at: '2024-06-04T15:02:00.000Z',
          late: false,
          state: 'submitted',
          entries,
        };
      }),
    look: () => answered(server, () => server.form),
    now: () => '2024-06-04T15:00:00.000Z',
    newKey: () => `key-${(keys += 1)}`,
  });
  return { desk, server, store };
};
