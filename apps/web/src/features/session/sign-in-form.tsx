import { useId, useState } from 'react';
import { useSessionText } from '../../i18n/use-session-text.ts';
import { SignInFault } from './sign-in-fault.tsx';
import { useSignIn } from './use-sign-in.ts';
import styles from './sign-in.module.css';

type Props = {
  readonly onSignedIn: () => void;
  /** The one who was signed in, when a session ended under their hands. */
  readonly userName?: string;
};

/** A field's text; a form could hold files too, this one does not. */
const textOf = (entry: FormDataEntryValue | null): string => (typeof entry === 'string' ? entry : '');

/** User name and password; paste and password keepers welcome, nothing to puzzle out. */
export const SignInForm = ({ onSignedIn, userName = '' }: Props) => {
  const session = useSessionText();
  const signIn = useSignIn(onSignedIn);
  const [shown, setShown] = useState(false);
  const [incomplete, setIncomplete] = useState(false);
  const id = useId();

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const entered = new FormData(event.currentTarget);
        const name = textOf(entered.get('username')).trim();
        const password = textOf(entered.get('password'));
        setIncomplete(name === '' || password === '');
        if (name !== '' && password !== '') signIn.mutate({ userName: name, password });
        else
          event.currentTarget
            .querySelector<HTMLInputElement>(name === '' ? '[name=username]' : '[name=password]')
            ?.focus();
      }}
    >
      <label htmlFor={`${id}-name`}>{session.userName}</label>
      <input
        id={`${id}-name`}
        className={styles.field}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={userName}
      />
      <label htmlFor={`${id}-password`}>{session.password}</label>
      <div className={styles.password}>
        <input
          id={`${id}-password`}
          className={styles.field}
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
        />
        <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? session.hide : session.show}
        </button>
      </div>
      {incomplete ? (
        <p className={styles.fault} role="alert">
          {session.missing}
        </p>
      ) : signIn.isError ? (
        <SignInFault fault={signIn.error} />
      ) : null}
      <button type="submit" className={styles.submit} disabled={signIn.isPending}>
        {signIn.isPending ? session.submitting : session.submit}
      </button>
    </form>
  );
};
