import { Link } from '@tanstack/react-router';
import type { Dashboard } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import styles from './field-filter.module.css';

type Props = { readonly dashboard: Dashboard; readonly groups: readonly string[] };

/** Says that only some fields are listed, and lists all again on one press. */
export const FieldFilter = ({ dashboard, groups }: Props) => {
  const overview = useOverviewText();
  const inLanguage = useBilingual();
  const names = dashboard.groups
    .filter(({ code }) => groups.includes(code))
    .map(({ name }) => inLanguage(name));
  return (
    <p className={styles.filter}>
      {overview.filtered({ names: names.join(', ') })}{' '}
      <Link to="." search={({ lv: _lv, ...rest }) => rest}>
        {overview.showAll}
      </Link>
    </p>
  );
};
