import { useQuery } from '@tanstack/react-query';
import { aboutQuery } from '../api/queries.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './demo-banner.module.css';

/** One quiet line in a demonstration: nobody should take its figures or its date for real. */
export const DemoBanner = () => {
  const { shell } = useText();
  const format = useFormat();
  const { data: about } = useQuery(aboutQuery);
  if (about === undefined || about.demo === null) return null;
  return (
    <aside className={styles.banner} aria-label={shell.demoLabel}>
      {shell.demo({ today: format.date(about.demo.today) })}
    </aside>
  );
};
