import { problemOf } from '../../api/problem-error.ts';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSessionText } from '../../i18n/use-session-text.ts';
import styles from './sign-in.module.css';

/** Why signing in was refused, in the reader's language; the server says it in both. */
export const SignInFault = ({ fault }: { readonly fault: unknown }) => {
  const { problems } = useText();
  const session = useSessionText();
  const inLanguage = useBilingual();
  const format = useFormat();
  const problem = problemOf(fault);
  const why =
    problem.code === 'unreachable' || problem.code === 'unreadable'
      ? problems[problem.code]
      : inLanguage(problem.details ?? problem.titles);
  return (
    <p className={styles.fault} role="alert">
      {why}
      {problem.retryAfter === undefined
        ? null
        : ` ${session.waitSeconds({ seconds: format.count(problem.retryAfter) })}`}
    </p>
  );
};
