import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import type { Status } from '@ve-dich/domain';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import { Block } from './block.tsx';
import { IndicatorLink } from './links.tsx';
import { withheldOf } from './statuses.ts';
import styles from './changes-panel.module.css';

type Line = { readonly row: IndicatorRow; readonly from?: Status; readonly to?: Status };

const Arrow = ({ to }: { readonly to: 'up' | 'down' | 'flag' | 'pen' }) => (
  <svg viewBox="0 0 16 16" className={styles.arrow} aria-hidden="true" focusable="false">
    <path
      d={
        {
          up: 'M3.5 12.5 12 4M6 4h6v6',
          down: 'M3.5 4 12 12.5M12 6.5v6H6',
          flag: 'M4 14V2.5h8l-2 3 2 3H4',
          pen: 'M3 13l.8-3L11 2.8l2.2 2.2L6 12.2z',
        }[to]
      }
    />
  </svg>
);

/** What moved since the month before: each line opens to the names, from which status to which. */
export const ChangesPanel = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const format = useFormat();
  const { changes, month, indicators, count } = dashboard;
  const byCode = new Map(indicators.map((row) => [row.code, row]));
  const linesOf = (
    moved: readonly { readonly code: string; readonly from: Status; readonly to: Status }[],
  ): Line[] =>
    moved.flatMap(({ code, from, to }) => {
      const row = byCode.get(code);
      return row === undefined ? [] : [{ row, from, to }];
    });
  const groups = [
    { key: 'worse', icon: 'down', name: overview.changes.worse, lines: linesOf(changes.worse) },
    { key: 'better', icon: 'up', name: overview.changes.better, lines: linesOf(changes.better) },
    { key: 'newlyMet', icon: 'flag', name: overview.changes.newlyMet, lines: linesOf(changes.newlyMet) },
    {
      key: 'revised',
      icon: 'pen',
      name: overview.changes.revised,
      lines: changes.revised.flatMap((code): Line[] => {
        const row = byCode.get(code);
        return row === undefined ? [] : [{ row }];
      }),
    },
  ] as const;
  const moved = groups.filter(({ lines }) => lines.length > 0);
  const first = month === 1;
  return (
    <Block
      title={overview.changes.title({
        month: first ? format.monthName(12, dashboard.year - 1) : format.monthName(month - 1),
      })}
    >
      {moved.length === 0 ? (
        <p className={styles.none}>
          {first
            ? overview.changes.firstMonth
            : withheldOf(count) > 0
              ? overview.changes.noneOwn
              : overview.changes.none}
        </p>
      ) : (
        moved.map(({ key, icon, name, lines }) => (
          <details key={key} className={styles.group} open={key === 'worse'}>
            <summary>
              <Arrow to={icon} />
              <span>{name}</span>
              <span className={styles.count}>{format.count(lines.length)}</span>
            </summary>
            <ul>
              {lines.map((line) => (
                <ChangeLine key={line.row.code} line={line} />
              ))}
            </ul>
          </details>
        ))
      )}
    </Block>
  );
};

const ChangeLine = ({ line: { row, from, to } }: { readonly line: Line }) => {
  const { status } = useText();
  const inLanguage = useBilingual();
  return (
    <li>
      <IndicatorLink code={row.code}>{inLanguage(row.shortName)}</IndicatorLink>
      {from === undefined || to === undefined ? null : (
        <span className={styles.fromTo}>
          <StatusSymbol status={to} size={11} />{' '}
          {status.fromTo({ from: status.names[from], to: status.names[to] })}
        </span>
      )}
    </li>
  );
};
