/** Days as people write them, «31/05/2024» or «31/5», to and from the calendar's «2024-05-31». */
import { readCivilDate } from '@ve-dich/domain';

const WRITTEN = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}))?$/;

/**
 * A day as it was typed, for the form: «YYYY-MM-DD», or the text as it stands where it is no day, so that the fault is
 * shown on what was typed.
 * @param year of a day typed without one
 */
export const dayTyped = (text: string, year: number): string => {
  const trimmed = text.trim();
  const found = WRITTEN.exec(trimmed);
  if (found === null) return trimmed.slice(0, 10);
  const [, day = '', month = '', ofYear = String(year)] = found;
  const civil = `${ofYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readCivilDate(civil) === null ? trimmed.slice(0, 10) : civil;
};

/** A day of the form as it stands in its field. */
export const dayShown = (text: string): string =>
  readCivilDate(text) === null ? text : text.split('-').toReversed().join('/');
