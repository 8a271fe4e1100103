import { useText } from '../i18n/use-text.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import styles from '../shell/notice-page.module.css';

/** Before any year's targets have been set up. */
export const NoYearPage = () => {
  const { shell } = useText();
  usePageTitle(shell.nav.overview);
  return (
    <div className={styles.page}>
      <h1>{shell.noYear.title}</h1>
      <p>{shell.noYear.next}</p>
    </div>
  );
};
