import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../api/queries.ts';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useSessionText } from '../../i18n/use-session-text.ts';
import styles from './sign-in.module.css';
import { SignInForm } from './sign-in-form.tsx';

const stay = (): void => undefined;

/** Over the page whose session ended: sign in again, and the page goes on where it was. */
export const SessionEndDialog = () => {
  const session = useSessionText();
  const queryClient = useQueryClient();
  const userName = queryClient.getQueryData(sessionQuery.queryKey)?.account.userName;
  return (
    <ModalDialog title={session.endedTitle}>
      <p>{session.ended}</p>
      <SignInForm onSignedIn={stay} {...(userName === undefined ? {} : { userName })} />
      <p>
        <a href="/dang-nhap" className={styles.other}>
          {session.otherAccount}
        </a>
      </p>
    </ModalDialog>
  );
};
