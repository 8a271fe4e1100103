/** The whole page of Nhập số liệu at a server in memory that keeps versions, on a phone or at a desk. */
import { fireEvent, type RenderResult } from '@testing-library/react';
import type { EntryContentOnWire, EntryForm, HandIn } from '@ve-dich/contract';
import type { EntryContent } from '@ve-dich/domain';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { aServer, type Server } from './desk.ts';
import { anEntryForm } from './entry-fixtures.ts';
import { fakeApi, refused, type Answers, type Asked } from './fake-api.ts';
import { openPage } from './open-page.tsx';
import { aSession, someAbout, someYears } from './sample-answers.ts';

type Opened = {
  readonly screen: RenderResult;
  readonly router: Awaited<ReturnType<typeof openPage>>['router'];
  readonly server: Server;
  readonly asked: readonly Asked[];
  readonly answers: Answers;
  /** Types in a field and leaves it. */
  readonly type: (name: RegExp | string, text: string) => void;
};

const ok = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const codeIn = ({ path }: Asked): string =>
  new URL(path, 'http://localhost').pathname.split('/').at(-1) ?? '';
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the route names the shape it expects.
const bodyOf = <Body,>({ init }: Asked): Body => JSON.parse(init.body as string) as Body;

/** The routes of a form, answered from the server in memory. */
const entryAnswers = (server: Server): Answers => ({
  entryForm: () => ok(200, server.form),
  saveEntry: (one: Asked) => {
    // A desk of a test before this one has still had something to save.
    if (!one.path.includes(`/${server.form.unit.code}/`)) return refused(404, 'not-found')(one);
    const code = codeIn(one);
    const seen = Number(new Headers(one.init.headers).get('if-match')?.replaceAll('"', ''));
    if (seen !== server.versionOf(code)) return refused(412, 'changed-by-someone-else')(one);
    return ok(200, server.put(code, bodyOf<EntryContentOnWire>(one) as EntryContent));
  },
  handIn: (one: Asked) => {
    const { entries } = bodyOf<HandIn>(one);
    const at = '2024-06-04T15:02:00.000Z';
    const saved = entries.map(({ code }) => {
      const content = server.form.rows.find((row) => row.code === code)?.submission?.content;
      return server.put(code, content as EntryContent, { state: 'submitted', submittedAt: at });
    });
    return ok(201, { reference: '7F3A21C9', at, late: false, state: 'submitted', entries: saved });
  },
});

/** A field as it stands. */
export const fieldOf = (screen: RenderResult, name: RegExp | string): HTMLInputElement => {
  const field = screen.getByRole('textbox', { name });
  if (!(field instanceof HTMLInputElement)) throw new TypeError('no field of one line');
  return field;
};

let opened = 0;

/** A unit for every test: what a page saves on being left must not land in the next one. */
const aFormOfItsOwn = (over: Partial<EntryForm>): EntryForm => {
  const form = anEntryForm(over);
  return { ...form, unit: { ...form.unit, code: `so-${opened}` } };
};

type Setting = {
  readonly search?: string;
  /** At a desk of 1366 pixels; otherwise on a phone. */
  readonly isWide?: boolean;
  readonly more?: Answers;
  readonly role?: 'head' | 'clerk' | 'office';
  /** A server that is there already, as after a reload. */
  readonly server?: Server;
  readonly accountId?: string;
};

/** Opens a form. Every call is another person's, unless told: what one test keeps on the device is not another's. */
export const openEntry = async (
  form: Partial<EntryForm> = {},
  { search = '', isWide = false, more = {}, role = 'head', accountId, ...given }: Setting = {},
): Promise<Opened> => {
  opened += 1;
  const server = given.server ?? aServer(aFormOfItsOwn(form));
  if (given.server === undefined) {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  }
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { matches: isWide && media.includes('min-width'), media }),
  );
  const answers: Answers = {
    about: someAbout,
    years: someYears,
    session: aSession({
      account: { id: accountId ?? `nguoi-${opened}`, userName: 'giam-doc-khdt', role },
      may: ['dashboard.read', 'entry.read'],
    }),
    ...entryAnswers(server),
    ...more,
  };
  const asked = fakeApi(answers);
  const { screen, router } = await openPage(`/2024/05/nhap-so-lieu/${server.form.unit.code}${search}`);
  await screen.findByRole('heading', { level: 1, name: /Số liệu tháng 5/ });
  const type = (name: RegExp | string, text: string): void => {
    const field = screen.getByRole('textbox', { name });
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: text } });
    fireEvent.blur(field);
  };
  return { screen, router, server, asked, answers, type };
};
