import { problemOf } from '../api/problem-error.ts';
import { useText } from '../i18n/use-text.ts';
import { useProblemWords } from './use-problem-words.ts';
import styles from './load-failure.module.css';

type Props = { readonly fault: unknown; readonly onRetry: () => void };

/** A part of the page that could not be loaded: why, one next step, and the code to quote when asking for help. */
export const LoadFailure = ({ fault, onRetry }: Props) => {
  const { shell } = useText();
  const why = useProblemWords();
  const problem = problemOf(fault);
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{shell.loadFailed}</p>
      <p>{why(fault)}</p>
      <p className={styles.foot}>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {shell.retry}
        </button>
        <span className={styles.code}>{shell.errorCode({ code: problem.instance })}</span>
      </p>
    </div>
  );
};
