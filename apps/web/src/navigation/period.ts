/** Year and month of an address: «/2024/05/…». */
import { useParams } from '@tanstack/react-router';

export type YearMonth = { readonly year: number; readonly month: number };

/** The path parameters of a month; two digits always, so that one month has one address. */
export const periodParams = ({ year, month }: YearMonth): { nam: string; thang: string } => ({
  nam: String(year),
  thang: String(month).padStart(2, '0'),
});

/** Reads path parameters; null where they are no year and month. */
export const readPeriod = (nam: string | undefined, thang: string | undefined): YearMonth | null =>
  nam !== undefined && thang !== undefined && /^\d{4}$/.test(nam) && /^(?:0?[1-9]|1[0-2])$/.test(thang)
    ? { year: Number(nam), month: Number(thang) }
    : null;

/** The month of this page; null on pages that are about no month. */
export const usePeriodOrNull = (): YearMonth | null => {
  const { nam, thang } = useParams({ strict: false });
  return readPeriod(nam, thang);
};

/** The year of a page that is about a year as a whole; null on any other. */
export const useYearOrNull = (): number | null => {
  const { nam, thang } = useParams({ strict: false });
  return thang === undefined && nam !== undefined && /^\d{4}$/.test(nam) ? Number(nam) : null;
};

/** The month of this page, for pages under `/$nam/$thang`. */
export const usePeriod = (): YearMonth => {
  const period = usePeriodOrNull();
  if (period === null) throw new Error('usePeriod is for pages of a month');
  return period;
};
