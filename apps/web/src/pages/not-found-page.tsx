import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import styles from '../shell/notice-page.module.css';

/** An address that leads nowhere: why, and two ways on. */
export const NotFoundPage = () => {
  const { shell } = useText();
  usePageTitle(shell.notFound.title);
  return (
    <div className={styles.page}>
      <h1>{shell.notFound.title}</h1>
      <p>{shell.notFound.next}</p>
      <p className={styles.actions}>
        <Link to="/" className={styles.action}>
          {shell.notFound.home}
        </Link>
      </p>
    </div>
  );
};
