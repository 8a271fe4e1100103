/** The reader's language for everything below it, with its texts and formats. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { makeFormat, type Format } from './format.ts';
import { rememberLocale, type Locale } from './locale.ts';
import { vietnamese, type Texts } from './vietnamese.ts';

export type LocaleValue = {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly text: Texts;
  readonly format: Format;
};

const LocaleContext = createContext<LocaleValue | null>(null);

/** Brings a language's texts; Vietnamese is always at hand, English is a chunk of its own. */
export const loadTexts = async (locale: Locale): Promise<Texts> =>
  locale === 'vi' ? vietnamese : (await import('./english.ts')).english;

type Props = {
  readonly firstLocale: Locale;
  readonly firstTexts: Texts;
  readonly children: ReactNode;
};

/** Gives language, texts and formats to what is below; keeps `<html lang>` true. */
export const LocaleProvider = ({ firstLocale, firstTexts, children }: Props) => {
  const [current, setCurrent] = useState({ locale: firstLocale, text: firstTexts });

  useEffect(() => {
    document.documentElement.lang = current.locale;
  }, [current.locale]);

  const setLocale = useCallback((locale: Locale) => {
    rememberLocale(locale);
    // A failed fetch of the texts leaves the page in the language it is in.
    loadTexts(locale).then(
      (text) => setCurrent({ locale, text }),
      () => undefined,
    );
  }, []);

  const value = useMemo(
    () => ({ locale: current.locale, text: current.text, format: makeFormat(current.locale), setLocale }),
    [current, setLocale],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
};

/** The language in force and how to change it. */
export const useLocale = (): LocaleValue => {
  const value = useContext(LocaleContext);
  if (value === null) throw new Error('useLocale needs a LocaleProvider above it');
  return value;
};
