import type { ReactNode, Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import type { ReviewTab } from '../../navigation/search-params.ts';
import { QueueItem } from './queue-item.tsx';
import { isApprovable, type QueueGroup } from './queue.ts';
import styles from './queue-list.module.css';

type Props = {
  readonly groups: readonly QueueGroup[];
  readonly period: YearMonth;
  readonly tab: ReviewTab;
  readonly current: string | null;
  readonly selected: ReadonlySet<string>;
  readonly mayDecide: boolean;
  readonly frame: Ref<HTMLDivElement>;
  readonly onSelect: (code: string) => void;
  /** What can be done to several at once, above the list. */
  readonly tools: ReactNode;
};

/** The figures of a tab by unit, warnings first. */
export const QueueList = (props: Props) => {
  const { groups, period, tab, current, selected, mayDecide, frame, onSelect, tools } = props;
  const { locale, format } = useLocale();
  const words = useReviewText();
  return (
    <div ref={frame} role="group" className={styles.queue} aria-label={words.queue({ tab: words.tabs[tab] })}>
      {tools}
      {groups.map(({ unit, rows, warned }) => (
        <section key={unit.code} className={styles.group}>
          <h2 className={styles.unit}>
            <span>{unit.shortName[locale]}</span>
            <span className={styles.unitFacts}>
              {words.unitCount({ count: format.count(rows.length) })}
              {warned === 0 ? null : ` · ${words.warned({ count: format.count(warned) })}`}
            </span>
          </h2>
          <ul className={styles.items}>
            {rows.map((shown) => (
              <QueueItem
                key={shown.row.code}
                shown={shown}
                period={period}
                tab={tab}
                isCurrent={shown.row.code === current}
                isSelected={mayDecide && isApprovable(shown) ? selected.has(shown.row.code) : null}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
