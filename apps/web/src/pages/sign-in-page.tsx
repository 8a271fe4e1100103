import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { aboutQuery } from '../api/queries.ts';
import { DemoAccounts } from '../features/session/demo-accounts.tsx';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useText } from '../i18n/use-text.ts';
import { useSessionText } from '../i18n/use-session-text.ts';
import { signInSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { ThemeSwitch } from '../shell/theme-switch.tsx';
import styles from './sign-in-page.module.css';

/** Đăng nhập: one card, no illustration; in a demonstration the accounts to try. */
export const SignInPage = () => {
  const { shell } = useText();
  const session = useSessionText();
  const inLanguage = useBilingual();
  const router = useRouter();
  // Read through its validator: the router keeps what a validator leaves out.
  const { tiep } = signInSearch(useSearch({ strict: false }));
  const { data: about } = useQuery(aboutQuery);
  usePageTitle(session.title);
  const onward = (): void => {
    router.history.push(tiep ?? '/');
  };
  const demo = about?.demo ?? null;
  return (
    <div className={styles.page}>
      <main className={styles.cards} data-demo={demo !== null}>
        <div className={styles.card}>
          <p className={styles.product}>{shell.product}</p>
          <p className={styles.tagline}>
            {shell.tagline}
            {about?.organisation == null ? null : ` · ${inLanguage(about.organisation)}`}
          </p>
          <h1>{session.title}</h1>
          <SignInForm onSignedIn={onward} />
          <p className={styles.note}>{session.forgotten}</p>
          <p className={styles.secrets}>{session.noSecrets}</p>
          <div className={styles.foot}>
            <LanguageSwitch long />
            <ThemeSwitch />
          </div>
        </div>
        {demo === null ? null : (
          <div className={styles.card}>
            <DemoAccounts demo={demo} onSignedIn={onward} />
          </div>
        )}
      </main>
    </div>
  );
};
