/** What people do on the evening before the deadline, each in a session of their own; every request is noted. */
import type { Dashboard, EntryForm, Review } from '@ve-dich/contract';
import { setTimeout as wait } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../src/demo/demo.ts';
import { contentOf } from './typed-content.part.ts';

/** What was asked, what came back, and how long it took. */
export type Noted = { readonly what: string; readonly status: number; readonly milliseconds: number };

/** A save the server said yes to: it must be in the trail. */
export type Acknowledged = { readonly code: string; readonly version: number; readonly toDate: string };

export type Evening = {
  readonly address: string;
  readonly year: number;
  readonly month: number;
  /** Milliseconds by `performance.now()` at which everybody goes home. */
  readonly until: number;
  readonly noted: Noted[];
  readonly acknowledged: Acknowledged[];
  /** How much shorter than in life people think. */
  readonly haste: number;
};

const OWN = { 'x-ve-dich-request': '1', 'content-type': 'application/json' };

/** Chances, the same every evening (a linear congruential generator, Numerical Recipes). */
let seed = 20_241_127;
export const chance = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const between = (low: number, high: number): number => low + chance() * (high - low);

let keys = 0;
/** Names one deed. */
const nextKey = (): string => `buoi-toi-${String((keys += 1)).padStart(8, '0')}`;

type Asking = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Person = {
  readonly ask: (what: string, path: string, options?: Asking) => Promise<Response>;
  readonly think: (low: number, high: number) => Promise<void>;
};

/** Signs somebody in, waiting where the server asks to. */
export const arrive = async (evening: Evening, userName: string): Promise<Person> => {
  const ask =
    (cookie: string) =>
    async (what: string, path: string, options: Asking = {}): Promise<Response> => {
      const began = performance.now();
      const answer = await fetch(evening.address + path, {
        ...options,
        headers: { cookie, ...(options.method === undefined ? {} : OWN), ...options.headers },
      });
      // Read whole, as a browser would: the time is until the data is there.
      const body = await answer.arrayBuffer();
      evening.noted.push({ what, status: answer.status, milliseconds: performance.now() - began });
      return new Response(answer.status === 204 ? null : body, {
        status: answer.status,
        headers: answer.headers,
      });
    };
  for (;;) {
    const answer = await ask('')('sign in', '/api/session', {
      method: 'POST',
      body: JSON.stringify({ userName, password: DEMO_PASSWORD }),
    });
    if (answer.status === 201) {
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      return { ask: ask(cookie), think: (low, high) => wait((between(low, high) * 1_000) / evening.haste) };
    }
    await wait(1_000);
  }
};

const monthPath = ({ year, month }: Evening): string => `/api/years/${year}/months/${month}`;

/** Reads the form with what a page asks beside it. */
const openForm = async (person: Person, evening: Evening, unit: string): Promise<EntryForm | null> => {
  await person.ask('session', '/api/session');
  await person.ask('notices', '/api/notices');
  const answer = await person.ask('form', `${monthPath(evening)}/entry/${unit}`);
  return answer.status === 200 ? ((await answer.json()) as EntryForm) : null;
};

const openCells = (form: EntryForm): EntryForm['rows'] =>
  form.rows.filter(
    ({ due, closed, submission }) =>
      due && closed === null && !['submitted', 'approved'].includes(submission?.state ?? 'draft'),
  );

/** Types into the unit's cells, six to twelve times, and hands one over; one in five reloads on the way. */
export const clerkOrHead = async (
  person: Person,
  evening: Evening,
  { unit, isHead }: { unit: string; isHead: boolean },
): Promise<void> => {
  const path = `${monthPath(evening)}/entry/${unit}`;
  let form = await openForm(person, evening, unit);
  for (let left = Math.round(between(6, 12)); left > 0 && performance.now() < evening.until; left -= 1) {
    await person.think(1, 4);
    if (chance() < 0.03) form = await openForm(person, evening, unit);
    const cells = form === null ? [] : openCells(form);
    const cell = cells[Math.floor(chance() * cells.length)];
    if (cell === undefined) {
      form = await openForm(person, evening, unit);
      continue;
    }
    const toDate = String(1 + Math.floor(chance() * 90));
    const version = cell.submission?.version ?? 0;
    const saved = await person.ask('save', `${path}/indicators/${cell.code}`, {
      method: 'PUT',
      headers: { 'if-match': `"${version}"` },
      body: JSON.stringify(contentOf(toDate)),
    });
    if (saved.status === 200) {
      const { version: now } = (await saved.json()) as { version: number };
      evening.acknowledged.push({ code: cell.code, version: now, toDate });
    }
    // Whoever was told that another was faster looks again; whoever saved goes on from what they have now.
    form = await openForm(person, evening, unit);
  }
  if (form === null || performance.now() >= evening.until) return;
  const ready = openCells(form).find(
    ({ submission }) => submission?.state === 'draft' || (isHead && submission?.state === 'handed'),
  );
  if (ready?.submission == null) return;
  const key = nextKey();
  const hand = (): Promise<Response> =>
    person.ask('hand in', `${path}/submission`, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: JSON.stringify({
        entries: [{ code: ready.code, version: ready.submission?.version ?? 0 }],
        composedAt: null,
      }),
    });
  // One in ten clicks twice.
  const [first] = await Promise.all(chance() < 0.1 ? [hand(), hand()] : [hand()]);
  if (first?.status !== 201) return;
  await person.think(2, 6);
  const { entries } = (await first.json()) as { entries: { code: string; version: number }[] };
  // One in twenty changes their mind; in this crowd everybody does, so that the next finds something to do.
  await person.ask('take back', `${path}/withdrawal`, {
    method: 'POST',
    body: JSON.stringify({ entries: entries.map(({ code, version }) => ({ code, version })) }),
  });
};

/** Looks at the month and at three indicators, every twenty seconds. */
export const leader = async (person: Person, evening: Evening): Promise<void> => {
  while (performance.now() < evening.until) {
    const answer = await person.ask('dashboard', `${monthPath(evening)}/dashboard`);
    if (answer.status === 200) {
      const { indicators } = (await answer.json()) as Dashboard;
      for (let count = 0; count < 3; count += 1) {
        const row = indicators[Math.floor(chance() * indicators.length)];
        if (row !== undefined) await person.ask('indicator', `${monthPath(evening)}/indicators/${row.code}`);
        await person.think(3, 6);
      }
    }
    await person.think(15, 25);
  }
};

/** Looks through the queue and returns a figure now and then. */
export const office = async (person: Person, evening: Evening): Promise<void> => {
  while (performance.now() < evening.until) {
    const answer = await person.ask('review', `${monthPath(evening)}/review`);
    if (answer.status === 200) {
      const { rows } = (await answer.json()) as Review;
      const sent = rows.find(({ submission }) => submission?.state === 'submitted');
      if (sent?.submission != null && chance() < 0.3) {
        await person.ask('return', `${monthPath(evening)}/review/returns/${sent.code}`, {
          method: 'POST',
          headers: { 'idempotency-key': nextKey() },
          body: JSON.stringify({
            version: sent.submission.version,
            kind: 'wrong_figure',
            text: 'Đề nghị kiểm tra lại số',
            dueAt: null,
          }),
        });
      }
    }
    await person.think(40, 80);
  }
};
