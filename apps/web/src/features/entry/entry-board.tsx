import type { EntryForm, Session } from '@ve-dich/contract';
import { Suspense, useEffect, useState } from 'react';
import { problemOf } from '../../api/problem-error.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { usePageTitle } from '../../navigation/use-page-title.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { EntryContext, hasPageNotices } from './entry-context.ts';
import { focusSoon } from './focus-soon.ts';
import { PageHead, type EntryView } from './form/page-head.tsx';
import { ShortForm } from './form/short-form.tsx';
import {
  ConflictDialog,
  EntryTable,
  fetchLaterParts,
  LeaveGuard,
  NothingDue,
  OfflineSendDialog,
  PageNotices,
  ReopeningDialog,
  ReviewList,
  SentNotice,
  YearSheet,
} from './later-parts.tsx';
import { useEntryKeys } from './use-entry-keys.ts';
import { useEntryPlace } from './use-entry-place.ts';
import { handingOf } from './view/access.ts';
import { problemWords } from './view/obstacle-words.ts';
import { placeId, type Place } from './view/obstacles.ts';
import { toSend } from './view/review-rows.ts';
import { isDone } from './view/row-view.ts';
import styles from './form/form.module.css';

/** What the address says: the indicator in focus, and how the month is looked at. */
type EntrySearch = { readonly ct?: string; readonly xem?: EntryView | 'xem-lai' };

type Props = {
  readonly form: EntryForm;
  /** When this answer came, by the computer's own clock. */
  readonly receivedAt: number;
  readonly session: Session;
  readonly search: EntrySearch;
  readonly onSearch: (search: EntrySearch) => Promise<void>;
};

type Reopening = { readonly month: number; readonly codes: readonly string[] };

/** Nhập số liệu of one unit's month. */
export const EntryBoard = ({ search, onSearch, ...facts }: Props) => {
  const { text, locale } = useLocale();
  const [reopening, setReopening] = useState<Reopening | null>(null);
  const { place, takeBackFault } = useEntryPlace({
    ...facts,
    askToReopen: (month, codes) => setReopening({ month, codes }),
    onTakenBack: ([code]) => onSearch(code === undefined ? {} : { ct: code }),
  });
  const { form, rows, desk, state } = place;
  const { sending } = state;
  useEntryKeys(desk);
  useEffect(fetchLaterParts, []);
  const isWide = useMediaQuery('(min-width: 1024px)');
  // Where the work begins. Chosen once: what is finished meanwhile must not slip away under the hands.
  const [start] = useState(() => (rows.find((view) => !isDone(view)) ?? rows[0])?.line.code);
  const [isChecked, setChecked] = useState(false);

  // The tab says that something is to be mended, as the page does.
  const hasErrors = isChecked && toSend(rows, handingOf(form.may)).obstacles.length > 0;
  const { title, errors } = text.entry;
  usePageTitle(hasErrors ? errors.title({ page: title }) : title);

  const look = (xem: NonNullable<EntrySearch['xem']>) => (): void => void onSearch({ ...search, xem });
  const go = (code: string, at?: Place): void => {
    const gone = onSearch({ ct: code });
    if (at !== undefined) void gone.then(() => focusSoon(placeId(code, at)));
  };
  const conflict = rows.find(({ line }) => line.phase === 'conflict' && line.theirs?.isSeen === false);
  const isSheet = search.xem === 'ca-nam';
  const code = search.ct ?? start;

  const body = (() => {
    if (isSheet) return <YearSheet code={search.ct} onReview={look('xem-lai')} />;
    if (code === undefined || rows.length === 0) return <NothingDue />;
    if (search.xem === 'xem-lai' && sending.phase !== 'sent')
      return (
        <ReviewList
          isChecked={isChecked}
          onChecked={() => setChecked(true)}
          onBack={() => void onSearch(search.ct === undefined ? {} : { ct: search.ct })}
          onGo={go}
        />
      );
    return isWide ? (
      <EntryTable code={search.ct} isChecked={isChecked} onReview={look('xem-lai')} />
    ) : (
      <ShortForm code={code} isChecked={isChecked} onGo={go} onReview={look('xem-lai')} />
    );
  })();

  return (
    <EntryContext value={place}>
      <div className={styles.page}>
        <PageHead view={isSheet ? 'ca-nam' : 'thang'} onView={(view) => look(view)()} />
        <Suspense fallback={null}>{hasPageNotices(place) ? <PageNotices /> : null}</Suspense>
        {takeBackFault === null ? null : (
          <p className={styles.banner} role="alert">
            {problemWords(problemOf(takeBackFault), text, locale)}
          </p>
        )}
        <Suspense fallback={null}>
          {sending.phase === 'sent' ? <SentNotice receipt={sending.receipt} /> : null}
          {body}
        </Suspense>
      </div>
      <Suspense fallback={null}>
        <LeaveGuard />
      </Suspense>
      <Suspense fallback={null}>
        {conflict === undefined ? null : <ConflictDialog key={conflict.line.code} view={conflict} />}
        {sending.phase === 'asking' ? <OfflineSendDialog pending={sending.pending} /> : null}
        {reopening === null ? null : <ReopeningDialog {...reopening} onClose={() => setReopening(null)} />}
      </Suspense>
    </EntryContext>
  );
};
