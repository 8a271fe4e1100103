import { useNavigate } from '@tanstack/react-router';
import type { Locale } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-provider.tsx';
import styles from './language-switch.module.css';

const CHOICES = [
  { locale: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { locale: 'en', short: 'EN', name: 'English' },
] as const satisfies readonly { locale: Locale; short: string; name: string }[];

type Props = { readonly long?: boolean };

/** Vietnamese or English, each named in itself. */
export const LanguageSwitch = ({ long = false }: Props) => {
  const { locale, setLocale, text } = useLocale();
  const navigate = useNavigate();
  return (
    <div className={styles.switch} role="group" aria-label={text.shell.language}>
      {CHOICES.map((choice) => (
        <button
          key={choice.locale}
          type="button"
          lang={choice.locale}
          aria-pressed={locale === choice.locale}
          // The name holds the letters shown, so that who speaks them hits the button.
          aria-label={long ? undefined : `${choice.short}, ${choice.name}`}
          onClick={() => {
            setLocale(choice.locale);
            // The address would win over the choice at the next load.
            void navigate({ to: '.', search: (search) => ({ ...search, lang: undefined }), replace: true });
          }}
        >
          {long ? choice.name : choice.short}
        </button>
      ))}
    </div>
  );
};
