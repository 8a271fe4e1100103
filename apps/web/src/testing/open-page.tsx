import { createMemoryHistory } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { makeQueryClient } from '../api/query-client.ts';
import { App } from '../app.tsx';
import { loadTexts } from '../i18n/locale-provider.tsx';
import type { Locale } from '../i18n/locale.ts';
import { makeRouter } from '../router.tsx';

type Opened = {
  readonly router: ReturnType<typeof makeRouter>;
  readonly queryClient: QueryClient;
  readonly screen: RenderResult;
};

/** Opens the whole front at an address. */
export const openPage = async (address: string, locale: Locale = 'vi'): Promise<Opened> => {
  const queryClient = makeQueryClient();
  queryClient.setDefaultOptions({
    queries: { ...queryClient.getDefaultOptions().queries, retry: false },
  });
  const router = makeRouter(queryClient);
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [address] }) });
  await router.load();
  const screen = render(
    <App queryClient={queryClient} router={router} locale={locale} texts={await loadTexts(locale)} />,
  );
  return { router, queryClient, screen };
};
