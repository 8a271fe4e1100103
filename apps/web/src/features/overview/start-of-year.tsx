import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import { Block } from './block.tsx';
import { IndicatorLink } from './links.tsx';
import { judgedRows } from './statuses.ts';
import styles from './start-of-year.module.css';

const STAGES = ['notStarted', 'withoutPath', 'startedWithoutResult', 'withResult'] as const;

type IdleUnit = { readonly code: string; readonly name: string; readonly count: number };

/** Whether anything at all has been reported of an indicator this year. */
const hasFigure = (row: IndicatorRow): boolean =>
  row.months.some(({ state }) => state === 'value' || state === 'absent' || state === 'text');

/** The day that many days after New Year. */
const dayOfYear = (year: number, days: number): string =>
  new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);

/** Units all of whose indicators have not started. */
const idleUnits = (
  rows: readonly IndicatorRow[],
  idle: ReadonlySet<string>,
  nameOf: (row: IndicatorRow) => string,
): readonly IdleUnit[] => {
  const units = new Map<string, IdleUnit & { readonly allIdle: boolean }>();
  for (const row of rows) {
    const known = units.get(row.lead.code);
    units.set(row.lead.code, {
      code: row.lead.code,
      name: nameOf(row),
      count: (known?.count ?? 0) + 1,
      allIdle: (known?.allIdle ?? true) && idle.has(row.code),
    });
  }
  return [...units.values()].filter(({ allIdle }) => allIdle).toSorted((a, b) => b.count - a.count);
};

/** January to March: who has begun, before any judgement of results means much. */
export const StartOfYear = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const { start } = dashboard;
  if (start === null) return null;
  const all = judgedRows(dashboard);
  const listed = new Set(STAGES.flatMap((stage) => start[stage]));
  // Of what is not due yet nobody can say that it has not begun: neither of the indicator nor of its unit.
  const rows = all.filter((row) => listed.has(row.code));
  const notConsidered = all.length - rows.length;
  const days = format.count(start.daysSinceNewYear);
  const silent = rows.filter((row) => start.withoutPath.includes(row.code) && !hasFigure(row));
  const units = idleUnits(rows, new Set([...start.notStarted, ...silent.map(({ code }) => code)]), (row) =>
    inLanguage(row.lead.shortName),
  );
  return (
    <Block
      title={overview.start.title}
      aside={
        <p className={styles.days}>
          {overview.start.days({
            days,
            date: format.date(dayOfYear(dashboard.year, start.daysSinceNewYear)),
          })}
          {notConsidered === 0
            ? null
            : ` · ${overview.start.notConsidered({ count: format.count(notConsidered) })}`}
        </p>
      }
    >
      <div className={styles.stages}>
        {STAGES.map((stage) => {
          const members = start[stage].flatMap((code) => rows.find((row) => row.code === code) ?? []);
          return (
            <section
              key={stage}
              className={styles.stage}
              data-stage={stage}
              aria-label={overview.start[stage]}
            >
              <h3>
                <span className={styles.count}>{format.count(members.length)}</span> {overview.start[stage]}
              </h3>
              {members.length === 0 ? (
                <p className={styles.none}>{overview.start.none}</p>
              ) : (
                <ul>
                  {members.map((row) => (
                    <li key={row.code}>
                      <StatusSymbol status={row.assessment.status} size={12} />
                      <IndicatorLink code={row.code} title={inLanguage(row.name)}>
                        {inLanguage(row.shortName)}
                      </IndicatorLink>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      <div className={styles.units}>
        <h3>{overview.start.units}</h3>
        {units.length === 0 ? (
          <p className={styles.none}>{overview.start.noUnits}</p>
        ) : (
          <ul>
            {units.map((unit) => (
              <li key={unit.code}>
                {overview.start.unitLine({ unit: unit.name, count: format.count(unit.count), days })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Block>
  );
};
