import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './ui/tokens.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { loadTexts } from './i18n/locale-provider.tsx';
import { firstLocale } from './i18n/locale.ts';
import { vietnamese } from './i18n/vietnamese.ts';
import { makeRouter } from './router.tsx';

const start = async (): Promise<void> => {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('index.html has no #root');

  const queryClient = makeQueryClient();
  const router = makeRouter(queryClient);
  const asked = firstLocale(location.search);
  // English that cannot be fetched is no reason for an empty page.
  const [locale, texts] = await loadTexts(asked).then(
    (loaded) => [asked, loaded] as const,
    () => ['vi', vietnamese] as const,
  );
  createRoot(root).render(
    <StrictMode>
      <App queryClient={queryClient} router={router} locale={locale} texts={texts} />
    </StrictMode>,
  );
};

// Not awaited at the top level: the other chunks could then not share this one.
void start();
