import { Link } from '@tanstack/react-router';
import type { Dashboard } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { periodParams } from '../../navigation/period.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { isAwaited } from '../../ui/readings.ts';
import { countOf, judgedRows, showsVerdicts, withheldOf } from './statuses.ts';
import styles from './facts-line.module.css';

/** What the sentence rests on: how many figures there are, how last year ended, and which month is being collected. */
export const FactsLine = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const { count, final, lastYear, reported, calendar, month, year, targetSet, unlocked } = dashboard;
  const closed = showsVerdicts(dashboard);
  const noFigure = countOf(count, 'no_data');
  const awaited = judgedRows(dashboard).filter(isAwaited).length;
  const notDue = countOf(count, 'not_due') - awaited;

  const facts: string[] = [];
  const later = calendar.find((candidate) => candidate.month > month && candidate.state === 'open');
  if (final !== null && closed) {
    facts.push(
      overview.closedParts({ exceeded: format.count(final.exceeded), met: format.count(final.met) }),
    );
    if (final.undecided > 0) facts.push(overview.undecided({ count: format.count(final.undecided) }));
  } else if (noFigure + notDue + awaited > 0) {
    const unknown = { noFigure: format.count(noFigure), notDue: format.count(notDue) };
    facts.push(
      awaited === 0
        ? overview.facts.unknown(unknown)
        : overview.facts.unknownAwaited({ ...unknown, awaited: format.count(awaited) }),
    );
  }
  const withheld = withheldOf(count);
  if (withheld > 0) facts.push(overview.facts.withheld({ count: format.count(withheld) }));
  if (lastYear !== null) {
    facts.push(
      overview.facts.lastYear({
        year: String(lastYear.year),
        met: format.count(lastYear.exceeded + lastYear.met),
        total: format.count(lastYear.total),
      }),
    );
  }
  if (!closed && !unlocked) {
    facts.push(
      overview.facts.reported({
        received: format.count(reported.received),
        due: format.count(reported.due),
      }),
    );
  }

  return (
    <ul className={styles.facts} aria-label={overview.facts.label}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li className={styles.set}>
        {overview.facts.set({ name: inLanguage(targetSet.name), document: targetSet.document.number })}
      </li>
      {dashboard.illustrative ? (
        <li>
          <Illustrative when>{overview.facts.dotted}</Illustrative>
        </li>
      ) : null}
      {unlocked || later === undefined ? null : (
        <li className={styles.later}>
          {overview.laterMonthOpen({ month: format.monthName(later.month, year) })}{' '}
          <Link to="/$nam/$thang/toan-canh" params={periodParams({ year, month: later.month })} search={true}>
            {overview.seeUnlocked}
          </Link>
        </li>
      )}
    </ul>
  );
};
