import { Link } from '@tanstack/react-router';
import type { IndicatorDetail } from '@ve-dich/contract';
import { saysResult } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { periodParams } from '../../navigation/period.ts';
import { Icon } from '../../ui/icons.tsx';
import { IllustrativeTag } from '../../ui/illustrative.tsx';
import { followsFromParts, isAwaited, useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { WhyArithmetic } from '../../ui/why-arithmetic.tsx';
import styles from './detail-header.module.css';

/** Since when, and from what: the history of the status in a few words. */
const StatusHistory = ({ row, month }: { readonly row: IndicatorDetail['row']; readonly month: number }) => {
  const { text, format } = useLocale();
  const readings = useReadings();
  const words = useDetailText();
  const parts: string[] = [];
  const waiting = isAwaited(row) ? readings.waiting(row) : null;
  if (waiting !== null) parts.push(waiting);
  if (row.previousStatus !== null && row.previousStatus !== row.assessment.status && month > 1) {
    const before = {
      status: text.status.names[row.previousStatus],
      month: format.monthName(month - 1),
    };
    // Where one of the two says nothing of the result, nothing went from one to the other.
    const isChange = saysResult(row.previousStatus) && saysResult(row.assessment.status);
    parts.push(isChange ? words.statusFrom(before) : words.statusBefore(before));
  } else if (row.since !== null && row.since !== row.warnedSince) {
    parts.push(words.statusSince({ period: format.periodName(row.since) }));
  }
  if (row.warnedSince !== null) {
    parts.push(words.warnedSince({ period: format.periodName(row.warnedSince) }));
  }
  return parts.length === 0 ? null : <span className={styles.since}>{parts.join(' · ')}</span>;
};

/** The verdict of a closed year: what was proposed, what was confirmed, by whom and why. */
const VerdictNote = ({ verdict }: { readonly verdict: NonNullable<IndicatorDetail['row']['verdict']> }) => {
  const { text, format } = useLocale();
  const words = useDetailText();
  const proposal =
    verdict.proposed === null
      ? words.verdictNone
      : verdict.proposed === verdict.confirmed
        ? words.verdictSame
        : words.verdictOther({ proposed: text.status.names[verdict.proposed] });
  return (
    <p className={styles.verdict}>
      <strong>{words.verdict}:</strong>{' '}
      {words.verdictBy({ name: verdict.confirmedBy, at: format.instant(verdict.confirmedAt) })}. {proposal}{' '}
      {verdict.reason === null ? null : words.verdictReason({ reason: verdict.reason.replace(/\.$/, '') })}
    </p>
  );
};

/** What the indicator is, how it stands and since when, who answers for it, and what was promised. */
export const DetailHeader = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { locale, text } = useLocale();
  const words = useDetailText();
  const { row, month } = detail;
  const word = text.status.names[row.assessment.status];
  const plan = detail.targets.find((target) => target.inForce);
  const isOverridden =
    row.verdict !== null && row.verdict.reason !== null && row.verdict.proposed !== row.verdict.confirmed;
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1>{row.name[locale]}</h1>
        <span className={styles.statusLine}>
          <StatusMark
            status={row.assessment.status}
            word={word}
            size={20}
            className={styles.status}
            adjusted={isOverridden ? words.adjusted({ reason: row.verdict?.reason ?? '' }) : undefined}
          />
          <StatusHistory row={row} month={month} />
        </span>
        {row.judged ? null : <span className={styles.since}>{words.notJudged}</span>}
      </div>
      {row.verdict === null ? null : <VerdictNote verdict={row.verdict} />}
      <dl className={styles.facts}>
        <div>
          <dt>{words.lead}</dt>
          <dd>
            <Link to="/$nam/$thang/chi-tieu" params={periodParams(detail)} search={{ dv: [row.lead.code] }}>
              {row.lead.name[locale]}
            </Link>{' '}
            – {row.head.fullName}, {row.head.title[locale]}
          </dd>
        </div>
        {detail.coordinators.length === 0 ? null : (
          <div>
            <dt>{words.coordinators}</dt>
            <dd>{detail.coordinators.map((unit) => unit.name[locale]).join('; ')}</dd>
          </div>
        )}
        {followsFromParts(row) ? null : (
          <div>
            <dt>{words.plan}</dt>
            <dd>
              {row.target === null ? (
                words.noPlan
              ) : (
                <>
                  “<span lang="vi">{row.target.rawText}</span>”
                  {plan === undefined ? null : (
                    <>
                      {' '}
                      (
                      <a href="#ke-hoach">
                        {words.planVersion({ version: String(plan.version), document: plan.document.number })}
                      </a>
                      )
                    </>
                  )}{' '}
                  <IllustrativeTag when={row.target.illustrative} />
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
      <details className={styles.why}>
        <summary className={styles.whySummary}>
          <span className={styles.whyMark}>
            <Icon name="right" size={12} />
          </span>
          {words.whyTitle({ status: word })}
        </summary>
        <div className={styles.whyBody}>
          <WhyArithmetic row={row} month={month} />
        </div>
      </details>
    </header>
  );
};
