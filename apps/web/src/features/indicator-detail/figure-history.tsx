import type { IndicatorDetail } from '@ve-dich/contract';
import { useState } from 'react';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { digitsApart } from '../../ui/digits-apart.ts';
import { IllustrativeTag } from '../../ui/illustrative.tsx';
import { rowsOfYear, versionRows, type VersionRow } from './version-rows.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import styles from './history.module.css';

type Version = IndicatorDetail['figures'][number];

/** A link to where a figure came from; a tab of its own, telling the other site nothing. */
export const SourceLink = ({ href }: { readonly href: string }) => {
  const detailText = useDetailText();
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={detailText.sourceOpens}
      className={styles.source}
    >
      {detailText.source}
      <Icon name="outside" size={12} />
    </a>
  );
};

const HistoryRow = ({ row, detail }: { readonly row: VersionRow; readonly detail: IndicatorDetail }) => {
  const { text, format } = useLocale();
  const words = useDetailText();
  const { version, replaced, startsMonth } = row;
  const { decimals, accumulation } = detail.row;
  const rawOf = (each: Version | null): string | null => each?.toDate ?? each?.inMonth ?? null;
  const [now, before] = [rawOf(version), rawOf(replaced)];
  const isSame = before !== null && before === now;
  // A correction smaller than the printed decimals is shown all the same: «68,5 → 68,5» would look like none.
  const digits = now === null || before === null || isSame ? decimals : digitsApart(now, before, decimals);
  const valueOf = (each: Version): string => {
    if (each.form === 'text') return each.text ?? NO_FIGURE;
    if (each.form === 'absent') return each.absence === null ? NO_FIGURE : text.domain.absences[each.absence];
    return format.decimal(each.toDate ?? each.inMonth, digits);
  };
  const isPartOnly = version.form === 'number' && version.toDate === null && accumulation === 'sum';
  return (
    <tr data-best={version.best || undefined} data-first={startsMonth || undefined}>
      <th scope="row">
        <span className={startsMonth ? undefined : 'visually-hidden'}>
          {format.periodName(version.period)}
        </span>
      </th>
      <td className={styles.change}>
        {replaced === null || isSame ? null : (
          <>
            <span className={styles.old}>{valueOf(replaced)}</span>{' '}
            <span className={styles.arrow}>
              <Icon name="changed" size={12} />
            </span>{' '}
          </>
        )}
        <strong>{isPartOnly ? words.inMonthIs({ value: valueOf(version) }) : valueOf(version)}</strong>{' '}
        {isSame ? <span className={styles.faint}>({words.unchanged}) </span> : null}
        {version.best ? null : <span className={styles.faint}>({words.replaced})</span>}{' '}
        <IllustrativeTag when={version.illustrative} />
      </td>
      <td>{text.domain.vintages[version.vintage]}</td>
      <td data-label={words.historyHeads.asOf}>{format.date(version.asOf)}</td>
      <td data-label={words.historyHeads.recorded}>
        {version.recordedBy}, {format.instant(version.recordedAt)}
      </td>
      <td>
        {version.reason ??
          (replaced === null ? <span className={styles.faint}>{words.firstEntry}</span> : null)}{' '}
        {version.sourceUrl === null ? null : <SourceLink href={version.sourceUrl} />}
      </td>
    </tr>
  );
};

/** Every version of every month's figure: nothing was ever overwritten. */
export const FigureHistory = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { format } = useLocale();
  const [isWhole, setWhole] = useState(false);
  const words = useDetailText();
  const { historyHeads: heads } = words;
  const rows = versionRows(detail.figures);
  const ofYear = rowsOfYear(rows, detail.year);
  if (rows.length === 0) return <p className={styles.faint}>{words.historyEmpty}</p>;
  const shown = isWhole || ofYear.length === 0 ? rows : ofYear;
  return (
    <>
      <p className={styles.note}>{words.historyNote}</p>
      <ScrollFrame className={styles.scroll} label={words.history}>
        <table className={`${styles.table} ${styles.stacks}`}>
          <caption className="visually-hidden">{words.history}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.period}</th>
              <th scope="col">{heads.change}</th>
              <th scope="col">{heads.vintage}</th>
              <th scope="col">{heads.asOf}</th>
              <th scope="col">{heads.recorded}</th>
              <th scope="col">{heads.reason}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <HistoryRow key={`${row.version.period}/${row.version.sequence}`} row={row} detail={detail} />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {rows.length === ofYear.length || ofYear.length === 0 ? null : (
        <button type="button" className={styles.more} onClick={() => setWhole((was) => !was)}>
          {isWhole ? words.historyLess : words.historyMore({ count: format.count(rows.length) })}
        </button>
      )}
    </>
  );
};
