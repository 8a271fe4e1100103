import { Link } from '@tanstack/react-router';
import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { periodParams } from '../../navigation/period.ts';
import type { IndicatorsSearch } from '../../navigation/search-params.ts';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './detail-top.module.css';

/** A neighbour in the order the reader came from. */
export type Neighbour = { readonly code: string; readonly number: string; readonly name: string };

type Props = {
  readonly detail: IndicatorDetail;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** The list as the reader left it. */
  readonly listSearch: IndicatorsSearch;
};

/** Where the reader is, the way back, and the neighbours. */
export const DetailTop = ({ detail, previous, next, listSearch }: Props) => {
  const { locale } = useLocale();
  const words = useDetailText();
  const params = periodParams(detail);
  return (
    <div className={styles.top}>
      <nav aria-label={words.breadcrumbs} className={styles.crumbs}>
        <ol className={styles.list}>
          <li>
            <Link to="/$nam/$thang/chi-tieu" params={params} search={listSearch}>
              {words.indicators}
            </Link>
          </li>
          <li>
            <Link to="/$nam/$thang/chi-tieu" params={params} search={{ lv: [detail.row.group] }}>
              {detail.groupName[locale]}
            </Link>
          </li>
          <li aria-current="page">{detail.row.number}</li>
        </ol>
      </nav>
      <div className={styles.neighbours}>
        {previous === null ? null : (
          <Link
            to="/$nam/$thang/chi-tieu/$ma"
            params={{ ...params, ma: previous.code }}
            search={true}
            className={styles.neighbour}
            aria-label={words.previous({ name: `${previous.number}. ${previous.name}` })}
            title={`${words.previous({ name: `${previous.number}. ${previous.name}` })} (Alt+←)`}
          >
            <Icon name="left" size={14} />
            {previous.number}
          </Link>
        )}
        {next === null ? null : (
          <Link
            to="/$nam/$thang/chi-tieu/$ma"
            params={{ ...params, ma: next.code }}
            search={true}
            className={styles.neighbour}
            aria-label={words.next({ name: `${next.number}. ${next.name}` })}
            title={`${words.next({ name: `${next.number}. ${next.name}` })} (Alt+→)`}
          >
            {next.number}
            <Icon name="right" size={14} />
          </Link>
        )}
      </div>
      <div className={styles.tools}>
        <CopyLink />
        <button type="button" className={styles.tool} onClick={() => window.print()}>
          <Icon name="print" size={14} />
          {words.print}
        </button>
      </div>
    </div>
  );
};
