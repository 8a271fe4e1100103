import type { Dossiers, Session } from '@ve-dich/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem-error.ts';
import { dossierReportQuery } from '../../api/queries.ts';
import { LoadFailure } from '../../feedback/load-failure.tsx';
import { Toast, type Said } from '../../feedback/toast.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import type { ReportSearch } from '../../navigation/search-params.ts';
import buttons from '../../ui/buttons.module.css';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import { choiceFrom, dossierFrom, searchOf, type ReportChoice } from './report-choice.ts';
import { ReportChoices } from './report-choices.tsx';
import { ReportDesk } from './report-desk.tsx';
import { ReportSkeleton } from './report-states.tsx';
import { useMadeFiles } from './use-exports.ts';
import { useFreeze } from './use-freeze.ts';
import styles from './report-board.module.css';

type Props = {
  readonly month: Dossiers;
  readonly period: YearMonth;
  readonly session: Session;
  readonly search: ReportSearch;
  /** Changes the address from what it says at that moment: two quick choices are both made. */
  readonly onSearch: (change: (search: ReportSearch) => ReportSearch) => void;
};

/** Báo cáo of a month: its dossiers, and the report of the one that is chosen. */
export const ReportBoard = ({ month, period, session, search, onSearch }: Props) => {
  const { format } = useLocale();
  const words = useReportsText();
  const [isFreezing, setFreezing] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const name = format.monthName(period.month, period.year);
  const choice = choiceFrom(search, month.kinds);
  const dossier = dossierFrom(search, month.dossiers);
  const { freeze, isBusy, refusal, clear } = useFreeze(period, (frozen) => {
    setFreezing(false);
    setSaid({
      words: words.freeze.done({ meeting: frozen.meeting, day: format.date(frozen.heldOn) }),
    });
    onSearch((now) => searchOf(frozen.id, choiceFrom(now, month.kinds)));
  });

  useMadeFiles((fileName) => setSaid({ words: words.exports.done({ name: fileName }) }));

  const freezeButton = month.may.includes('report.freeze') ? (
    <button
      type="button"
      className={month.dossiers.length === 0 ? buttons.primary : buttons.plain}
      onClick={() => {
        clear();
        setFreezing(true);
      }}
    >
      {words.freeze.open}
    </button>
  ) : null;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title({ month: name })}</h1>
        <p className={styles.state}>
          <Icon name={month.state === 'locked' ? 'lock' : 'waits'} size={14} />
          {words.states[month.state === 'locked' ? 'locked' : 'open']}
        </p>
        <CopyLink />
      </header>
      {month.dossiers.length === 0 ? (
        <div className={styles.empty}>
          <h2>{words.empty({ month: name })}</h2>
          <p>{words.emptyNext}</p>
          {freezeButton ?? <p>{words.emptyWho}</p>}
        </div>
      ) : (
        <ReportChoices
          month={month}
          dossier={dossier}
          choice={choice}
          onDossier={(id) => onSearch((now) => searchOf(id, choiceFrom(now, month.kinds)))}
          // What is usual stays out of the address, but a dossier that was chosen stays chosen when another is frozen.
          onChoice={(change) =>
            onSearch((now) => searchOf(now['ho-so'], change(choiceFrom(now, month.kinds))))
          }
          freeze={freezeButton}
        />
      )}
      {month.dossiers.length > 0 && dossier === null ? (
        <div className={styles.empty}>
          <h2>{words.unknown({ month: name })}</h2>
          <p>{words.unknownNext}</p>
          <p>
            <Link
              to="/$nam/$thang/bao-cao"
              params={periodParams(period)}
              search={searchOf(undefined, choice)}
            >
              {words.newest}
            </Link>
          </p>
        </div>
      ) : null}
      {dossier === null ? null : (
        <Dossier
          // Another dossier is another report: nothing that was said of one stays beside the other.
          key={dossier.id}
          id={dossier.id}
          choice={choice}
          period={period}
          session={session}
          onLayout={(layout) =>
            onSearch((now) => searchOf(now['ho-so'], { ...choiceFrom(now, month.kinds), layout }))
          }
          onSaid={(spoken) => setSaid({ words: spoken })}
        />
      )}
      {isFreezing ? (
        <FreezeDialog
          month={month}
          isBusy={isBusy}
          refusal={refusal}
          onFreeze={(wish) => void freeze(wish)}
          onClose={() => setFreezing(false)}
        />
      ) : null}
      <Toast said={said} />
    </div>
  );
};

type DossierProps = {
  readonly id: string;
  readonly choice: ReportChoice;
  readonly period: YearMonth;
  readonly session: Session;
  readonly onLayout: (layout: string | null) => void;
  readonly onSaid: (words: string) => void;
};

const Dossier = ({ id, choice, period, session, onLayout, onSaid }: DossierProps) => {
  const { data, error, isPending, isError, isPlaceholderData, refetch } = useQuery(
    dossierReportQuery(id, choice),
  );
  if (isError && (data === undefined || isPlaceholderData) && problemOf(error).status !== 401) {
    return <LoadFailure fault={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined || isPending) return <ReportSkeleton />;
  return (
    <ReportDesk
      shown={data}
      choice={choice}
      period={period}
      session={session}
      isStale={isPlaceholderData}
      isOffline={isError}
      onLayout={onLayout}
      onSaid={onSaid}
    />
  );
};
