/** The two languages of the interface, and which one this reader gets. */
export type Locale = 'vi' | 'en';

const STORAGE_KEY = 've-dich.lang';

const isLocale = (value: string | null): value is Locale => value === 'vi' || value === 'en';

/** The reader's choice of last time; null where there is none or storage is closed to us. */
const rememberedLocale = (): string | null => {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
};

/** The language of the first paint: the address wins over the reader's own choice, Vietnamese is the default. */
export const firstLocale = (search: string): Locale => {
  const asked = new URLSearchParams(search).get('lang');
  if (isLocale(asked)) return asked;
  const remembered = rememberedLocale();
  return isLocale(remembered) ? remembered : 'vi';
};

/** Keeps the reader's choice for next time; a closed storage only means it is not kept. */
export const rememberLocale = (locale: Locale): void => {
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
};

/** The language tag for `Intl`. */
export const tagOf = (locale: Locale): string => (locale === 'vi' ? 'vi-VN' : 'en-GB');
