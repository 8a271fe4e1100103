import { useText } from '../i18n/use-text.ts';
import styles from '../shell/notice-page.module.css';

/** A page that is not for this reader: says so, and whom to ask. */
export const ForbiddenPage = () => {
  const { shell } = useText();
  return (
    <div className={styles.page}>
      <h1>{shell.forbidden.title}</h1>
      <p>{shell.forbidden.next}</p>
    </div>
  );
};
