/** The end of a year as tests do it over the real addresses. */
import type { YearEnd, YearEndRow } from '@ve-dich/contract';
import { countVerdicts, type Instant, type Verdict } from '@ve-dich/domain';
import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { bodyOf, newKey } from './month-work.ts';
import type { TestServer } from './server.ts';

/** After the demo’s day: what is recorded then was not known when its verdicts were confirmed. */
export const LATER = '2024-12-20T02:00:00.000Z' as Instant;

export const WHOLE = {
  shortfall: 'Giá trị sản xuất 1.400/1.900 tỷ đồng',
  causes: [
    { side: 'objective', text: 'Giá khoáng sản giảm' },
    { side: 'subjective', text: 'Gia hạn giấy phép chậm' },
  ],
  measures: 'Tổ công tác liên ngành',
  requests: [{ asked: 'Bộ Công Thương', toDo: 'Gia hạn giấy phép', by: '2025-03-31' }],
  commitment: 'Năm 2025 đạt kế hoạch',
};

export const endOf = async (server: TestServer, year = 2024, user = 'van-phong'): Promise<YearEnd> => {
  const answer = await server.ask(user, 'yearEnd', { year });
  expect(answer.statusCode, answer.body).toBe(200);
  return bodyOf<YearEnd>(answer);
};
export const rowOf = (end: YearEnd, code: string): YearEndRow => {
  const row = end.rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};

export type Wish = {
  code: string;
  confirmed: Verdict;
  reason: string | null;
  proposed: Verdict | null;
  seen: number;
  basis: string;
};
/** As the page sends it, from what it shows. */
export const wishOf = (
  end: YearEnd,
  code: string,
  confirmed: Verdict,
  reason: string | null = null,
): Wish => {
  const row = rowOf(end, code);
  const last = end.occasion === 'official' ? row.official : row.conference;
  return {
    code,
    confirmed,
    reason,
    proposed: row.proposed,
    seen: last?.sequence ?? 0,
    basis: row.basis,
  };
};
export const confirm = (
  server: TestServer,
  verdicts: readonly Wish[],
  { user = 'van-phong', year = 2024, key = newKey() } = {},
): Promise<LightMyRequestResponse> =>
  server.send(user, 'confirmVerdicts', { year }, { body: { verdicts }, key });
export const explain = (
  server: TestServer,
  code: string,
  content: object,
  { user = 'van-phong', year = 2024, seen = 0 } = {},
): Promise<LightMyRequestResponse> =>
  server.send(user, 'explainMiss', { year, code }, { body: { content, seen } });
export const close = (
  server: TestServer,
  seen: { exceeded: number; met: number; missed: number },
  user = 'bi-thu',
  key = newKey(),
): Promise<LightMyRequestResponse> => server.send(user, 'closeYear', { year: 2024 }, { body: seen, key });
export const countOf = ({ rows, year }: YearEnd) =>
  countVerdicts(
    year,
    rows.map(({ conference }) => conference?.confirmed ?? null),
  );
export const audited = async (server: TestServer, action: string) =>
  (await server.storage.read(({ audit }) => audit.after(0, 100_000)))
    .filter((each) => each.action === action)
    .map(({ reason, after }) => ({ reason, after: JSON.parse(after ?? 'null') as unknown }));
