import type { Dashboard } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { Block } from './block.tsx';
import { TableLink } from './links.tsx';
import { StatusCounts } from './status-counts.tsx';
import styles from './groups-table.module.css';

/** What is only followed has nothing to count. */
const isJudgedGroup = ({ count }: Dashboard['groups'][number]): boolean => count.total > 0;

/** Statuses by field; the fields add to the whole, and where they do not, it is said. */
export const GroupsTable = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const { status: words } = useText();
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const { groups, count } = dashboard;
  const sum = groups.reduce((total, group) => total + group.count.total, 0);
  return (
    <Block title={overview.groups.title}>
      <table className={styles.table}>
        <caption className="visually-hidden">{overview.groups.title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{overview.groups.group}</th>
            <th scope="col">{overview.groups.total}</th>
            <th scope="col">{words.title}</th>
          </tr>
        </thead>
        <tbody>
          {groups.filter(isJudgedGroup).map((group) => (
            <tr key={group.code}>
              <th scope="row">
                <TableLink search={{ lv: [group.code] }}>{inLanguage(group.name)}</TableLink>
              </th>
              <td className={styles.number}>{format.count(group.count.total)}</td>
              <td>
                <StatusCounts count={group.count} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{overview.groups.all}</th>
            <td className={styles.number}>{format.count(sum)}</td>
            <td>
              {sum === count.total
                ? null
                : overview.reconcile({ counted: format.count(sum), total: format.count(count.total) })}
            </td>
          </tr>
        </tfoot>
      </table>
    </Block>
  );
};
