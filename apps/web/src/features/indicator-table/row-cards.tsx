import type { Dashboard } from '@ve-dich/contract';
import { useMemo } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import type { Section } from './arrange-rows.ts';
import { turnsOf } from './previous-status.tsx';
import { RowCard } from './row-card.tsx';
import styles from './cards.module.css';

type Props = {
  readonly dashboard: Dashboard;
  readonly sections: readonly Section[];
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
};

/** The list on a phone: cards instead of a table that would have to be pushed sideways. */
export const RowCards = ({ dashboard, sections, selected, onSelect }: Props) => {
  const { locale, format } = useLocale();
  const turns = useMemo(() => turnsOf(dashboard.changes), [dashboard.changes]);
  return sections.map(({ group, families }) => (
    <section key={group?.code ?? 'all'} className={styles.section}>
      {group === null ? null : (
        <h2 className={styles.heading}>
          {group.name[locale]} ({format.count(families.length)})
        </h2>
      )}
      <ul className={styles.list}>
        {families.map(({ row, parts }) => (
          <RowCard
            key={row.code}
            row={row}
            parts={parts}
            period={dashboard}
            turn={turns.get(row.code) ?? 'changed'}
            isSelected={row.code === selected}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  ));
};
