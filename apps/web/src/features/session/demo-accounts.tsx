import type { About } from '@ve-dich/contract';
import { richText, slot } from '../../i18n/rich-text.tsx';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSessionText } from '../../i18n/use-session-text.ts';
import { SignInFault } from './sign-in-fault.tsx';
import { useSignIn } from './use-sign-in.ts';
import styles from './sign-in.module.css';

type Props = { readonly demo: NonNullable<About['demo']>; readonly onSignedIn: () => void };

/** The accounts of a demonstration: one press signs in. */
export const DemoAccounts = ({ demo, onSignedIn }: Props) => {
  const { domain } = useText();
  const session = useSessionText();
  const inLanguage = useBilingual();
  const signIn = useSignIn(onSignedIn);
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{session.demoTitle}</h2>
      <p className={styles.note}>
        {richText(
          session.demoNote({ password: slot('password') }),
          { password: <code className={styles.code}>{demo.password}</code> },
          (children) => children,
        )}
      </p>
      {signIn.isError ? <SignInFault fault={signIn.error} /> : null}
      <ul className={styles.accounts}>
        {demo.accounts.map((account) => (
          <li key={account.userName}>
            <button
              type="button"
              title={inLanguage(account.note)}
              disabled={signIn.isPending}
              onClick={() => signIn.mutate({ userName: account.userName, password: demo.password })}
            >
              <span className={styles.role}>{domain.roles[account.role]}</span>
              <span className={styles.note}>
                {account.fullName} · {inLanguage(account.title)} · {inLanguage(account.unit)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
