/** «Tính đến ngày» as a cell says it. */
import { readCivilDate, type CivilDate } from '../civil-date.ts';

const DAY = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;

/** The day in a text such as «31/05/2024», «31/5», «đến 31.5.2024», «2024-05-31»; `null` where there is none. */
export const dayOf = (text: string, year: number): CivilDate | null => {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  const iso = ISO.exec(trimmed);
  if (iso !== null) return readCivilDate(iso[1] ?? '');
  const [, day = '', month = '', named] = DAY.exec(trimmed) ?? [];
  return readCivilDate(`${named ?? year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};
