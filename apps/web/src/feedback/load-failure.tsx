import { problemOf } from '../api/problem-error.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './load-failure.module.css';

type Props = { readonly fault: unknown; readonly onRetry: () => void };

/** A part of the page that could not be loaded: why, one next step, and the code to quote when asking for help. */
export const LoadFailure = ({ fault, onRetry }: Props) => {
  const { shell, problems } = useText();
  const inLanguage = useBilingual();
  const problem = problemOf(fault);
  const why =
    problem.code === 'unreachable' || problem.code === 'unreadable'
      ? problems[problem.code]
      : inLanguage(problem.details ?? problem.titles);
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{shell.loadFailed}</p>
      <p>{why}</p>
      <p className={styles.foot}>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {shell.retry}
        </button>
        <span className={styles.code}>{shell.errorCode({ code: problem.instance })}</span>
      </p>
    </div>
  );
};
