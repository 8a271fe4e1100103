import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { LocaleProvider } from './i18n/locale-provider.tsx';
import type { Locale } from './i18n/locale.ts';
import type { Texts } from './i18n/vietnamese.ts';
import type { makeRouter } from './router.tsx';
import { colorSchemeManager, styleNonce, theme } from './theme.ts';

type Props = {
  readonly queryClient: QueryClient;
  readonly router: ReturnType<typeof makeRouter>;
  readonly locale: Locale;
  readonly texts: Texts;
};

/** Everything that is about the whole page: colours, language, answers, routes. */
export const App = ({ queryClient, router, locale, texts }: Props) => (
  <MantineProvider
    theme={theme}
    colorSchemeManager={colorSchemeManager}
    defaultColorScheme="light"
    getStyleNonce={styleNonce}
  >
    <LocaleProvider firstLocale={locale} firstTexts={texts}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LocaleProvider>
  </MantineProvider>
);
