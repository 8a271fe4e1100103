import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { ProblemError } from '../api/problem-error.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { useText } from '../i18n/use-text.ts';
import styles from './notice-page.module.css';

/** A chunk of the page that is no longer on the server: a new version was installed while this one was open. */
const isMissingChunk = (fault: unknown): boolean =>
  fault instanceof Error &&
  /dynamically imported module|module script failed|error loading/i.test(fault.message);

/** What is shown instead of a page that failed; the frame around it stays. */
export const CrashNotice = ({ error, reset }: ErrorComponentProps) => {
  const { shell } = useText();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className={styles.page}>
      {error instanceof ProblemError ? (
        <LoadFailure fault={error} onRetry={retry} />
      ) : (
        <div role="alert">
          <h1>{shell.crashed}</h1>
          <p>
            {isMissingChunk(error)
              ? shell.newVersion
              : shell.errorCode({ code: error instanceof Error ? error.name : 'unknown' })}
          </p>
          <p>
            <button type="button" className={styles.action} onClick={() => location.reload()}>
              {shell.reload}
            </button>
          </p>
        </div>
      )}
    </div>
  );
};
