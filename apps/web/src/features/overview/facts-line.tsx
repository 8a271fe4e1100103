import { Link } from '@tanstack/react-router';
import type { Dashboard } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { periodParams } from '../../navigation/period.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { countOf, showsVerdicts, withheldOf } from './statuses.ts';
import styles from './facts-line.module.css';

/** What the sentence rests on: how last year ended, whether the figures are in, and whether they can still move. */
export const FactsLine = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const { overview } = useText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const { count, final, lastYear, reported, calendar, month, year, targetSet, unlocked } = dashboard;
  const closed = showsVerdicts(dashboard);
  const lockedAt = calendar.find((candidate) => candidate.month === month)?.lockedAt ?? null;
  const noFigure = countOf(count, 'no_data');
  const notDue = countOf(count, 'not_due');
  const received = { received: format.count(reported.received), due: format.count(reported.due) };

  const facts: string[] = [];
  const later = calendar.find((candidate) => candidate.month > month && candidate.state === 'open');
  if (final !== null && closed) {
    facts.push(
      overview.closedParts({ exceeded: format.count(final.exceeded), met: format.count(final.met) }),
    );
    if (final.undecided > 0) facts.push(overview.undecided({ count: format.count(final.undecided) }));
  } else if (noFigure + notDue > 0) {
    facts.push(overview.facts.unknown({ noFigure: format.count(noFigure), notDue: format.count(notDue) }));
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
  if (!closed && !unlocked) facts.push(overview.facts.reported(received));

  // The header says it too, but narrow screens and paper have no room for it there.
  const state = unlocked
    ? overview.facts.open(received)
    : lockedAt === null
      ? null
      : overview.facts.locked({ month: format.monthName(month, year), at: format.instant(lockedAt) });

  return (
    <ul className={styles.facts} aria-label={overview.facts.label}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li className={styles.set}>
        {overview.facts.set({ name: inLanguage(targetSet.name), document: targetSet.document.number })}
      </li>
      {state === null ? null : <li className={styles.state}>{state}</li>}
      {dashboard.illustrative ? (
        <li>
          <Illustrative when>{overview.facts.dotted}</Illustrative>
        </li>
      ) : null}
      {unlocked || later === undefined ? null : (
        <li>
          {overview.laterMonthOpen({ month: format.monthName(later.month, year) })}{' '}
          <Link to="/$nam/$thang/toan-canh" params={periodParams({ year, month: later.month })} search={true}>
            {overview.seeUnlocked}
          </Link>
        </li>
      )}
    </ul>
  );
};
