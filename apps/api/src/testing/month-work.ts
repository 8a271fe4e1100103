/** A month's work as tests do it: what somebody types, sends and decides, over the real addresses. */
import type { EntryContentOnWire, EntryForm, EntryRow, Review, SavedEntry } from '@ve-dich/contract';
import type { LightMyRequestResponse } from 'fastify';
import type { TestServer } from './server.ts';

export const AUGUST = { year: 2024, month: 8 } as const;
export const KHDT = { ...AUGUST, unit: 'skhdt' } as const;

export const CONTENT: EntryContentOnWire = {
  form: 'number',
  month: '',
  toDate: '',
  numerator: '',
  denominator: '',
  style: null,
  absence: null,
  text: '',
  vintage: 'estimate',
  asOf: '',
  note: '',
  explanation: { causes: [], origin: null, text: '', measures: '', measuresBy: null, responsible: '' },
  answers: [],
  origin: 'typed',
};

/** An explanation that is whole. */
export const EXPLAINED: EntryContentOnWire['explanation'] = {
  causes: ['market'],
  origin: 'objective',
  text: 'Thị trường trầm lắng, doanh nghiệp hoãn đăng ký sang quý IV',
  measures: 'Đối thoại với doanh nghiệp, cấp phép trong ngày',
  measuresBy: '2024-09',
  responsible: 'Phòng Đăng ký kinh doanh',
};

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the test names the shape it expects.
export const bodyOf = <Shape>(answer: LightMyRequestResponse): Shape => JSON.parse(answer.body) as Shape;

/** The form of a unit's month. */
export const formOf = async (
  server: TestServer,
  userName: string,
  where: { year: number; month: number; unit: string } = KHDT,
): Promise<EntryForm> => bodyOf<EntryForm>(await server.ask(userName, 'entryForm', where));

export const rowOf = (form: { readonly rows: readonly EntryRow[] }, code: string): EntryRow => {
  const row = form.rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};

export const reviewOf = async (server: TestServer, userName = 'van-phong', month = 8): Promise<Review> =>
  bodyOf<Review>(await server.ask(userName, 'review', { year: 2024, month }));

/** Puts a form down and says what came of it. */
export const save = (
  server: TestServer,
  userName: string,
  code: string,
  version: number,
  content: Partial<EntryContentOnWire>,
  where: { year: number; month: number; unit: string } = KHDT,
): Promise<LightMyRequestResponse> =>
  server.send(userName, 'saveEntry', { ...where, code }, { body: { ...CONTENT, ...content }, version });

/** The version a form has after it was put down. */
export const versionOf = (answer: LightMyRequestResponse): number => {
  if (answer.statusCode !== 200) throw new Error(`not saved: ${answer.statusCode} ${answer.body}`);
  return bodyOf<SavedEntry>(answer).version;
};

let keys = 0;
export const newKey = (): string => `khoa-${String((keys += 1)).padStart(8, '0')}`;

/** Sends forms to the office, or hands them to the head. */
export const handIn = (
  server: TestServer,
  userName: string,
  entries: readonly { code: string; version: number }[],
  where: { year: number; month: number; unit: string } = KHDT,
  key = newKey(),
): Promise<LightMyRequestResponse> =>
  server.send(userName, 'handIn', where, { body: { entries, composedAt: null }, key });

export const approve = (
  server: TestServer,
  userName: string,
  entries: readonly { code: string; version: number }[],
  month = 8,
  key = newKey(),
): Promise<LightMyRequestResponse> =>
  server.send(userName, 'approve', { year: 2024, month }, { body: { entries }, key });

/** A number that is well on its way, sent by the head: version 2. */
export const sent = async (server: TestServer, code = 'ct-11', toDate = '75'): Promise<number> => {
  const version = versionOf(await save(server, 'giam-doc-khdt', code, 0, { toDate, explanation: EXPLAINED }));
  const answer = await handIn(server, 'giam-doc-khdt', [{ code, version }]);
  if (answer.statusCode !== 201) throw new Error(`not sent: ${answer.body}`);
  return version + 1;
};
