import { STATUS_ORDER } from '@ve-dich/domain';
import type { StatusCount } from '@ve-dich/contract';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import { countOf } from './statuses.ts';
import styles from './status-counts.module.css';

/** How many in each status, in one line: symbol and number, the word for those who do not see the symbol. */
export const StatusCounts = ({ count }: { readonly count: StatusCount }) => {
  const { status: words } = useText();
  const format = useFormat();
  return (
    <ul className={styles.counts}>
      {STATUS_ORDER.filter((status) => countOf(count, status) > 0).map((status) => (
        <li key={status} title={words.names[status]}>
          <StatusSymbol status={status} size={12} label={words.names[status]} />
          {format.count(countOf(count, status))}
        </li>
      ))}
    </ul>
  );
};
