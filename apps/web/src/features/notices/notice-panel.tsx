import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Notice, Notices, Session } from '@ve-dich/contract';
import { useEffect, useState } from 'react';
import { call } from '../../api/client.ts';
import { noticesQuery } from '../../api/queries.ts';
import { LoadFailure } from '../../feedback/load-failure.tsx';
import { Skeleton } from '../../feedback/skeleton.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useNoticeText } from '../../i18n/use-notice-text.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { noticeAddress, noticeWords } from './notice-words.ts';
import styles from './notice-panel.module.css';

type Props = {
  readonly session: Session;
  readonly onClose: () => void;
  readonly onClosed: () => void;
};

/**
 * Tells the server that these have been seen, and the bell once the server has noted it.
 * @returns true where the server has not
 */
const useMarkSeen = (shown: Notices | undefined): boolean => {
  const queryClient = useQueryClient();
  const [failed, setFailed] = useState<string | null>(null);
  const isUnseen = shown?.notices.some(({ seenAt }) => seenAt === null) ?? false;
  const newest = isUnseen ? shown?.notices[0]?.id : undefined;
  useEffect(() => {
    if (newest === undefined) return;
    call('seeNotices', { body: { upTo: newest } }).then(
      () => queryClient.invalidateQueries({ queryKey: noticesQuery.queryKey }),
      () => setFailed(newest),
    );
  }, [newest, queryClient]);
  return newest !== undefined && failed === newest;
};

const Item = ({
  notice,
  session,
  onClose,
}: { readonly notice: Notice } & Pick<Props, 'session' | 'onClose'>) => {
  const language = useLocale();
  const noticeText = useNoticeText();
  const { format } = language;
  const address = noticeAddress(notice, session);
  const words = noticeWords(notice, language);
  return (
    <li className={styles.item} data-unseen={notice.seenAt === null || undefined}>
      {address === null ? (
        <span>{words}</span>
      ) : (
        // The address is complete: nothing of the current one is to be added or compared.
        <Link to={address} activeProps={{}} onClick={onClose}>
          {words}
        </Link>
      )}
      {notice.reason === null || notice.reason === '' ? null : (
        <p lang="vi">{noticeText.reason({ reason: notice.reason })}</p>
      )}
      {notice.dueAt === null ? null : <p>{noticeText.dueNow({ at: format.instant(notice.dueAt) })}</p>}
      {notice.reminders.length === 0 ? null : (
        <p>
          {[...new Set(notice.reminders.map(({ dueAt }) => dueAt))]
            .map((at) => noticeText.due({ at: format.instant(at) }))
            .join('; ')}
        </p>
      )}
      <p className={styles.when}>
        {format.instant(notice.at)}
        {notice.seenAt === null ? <strong className={styles.new}> · {noticeText.unseen}</strong> : null}
      </p>
    </li>
  );
};

/** The newest notices. What is listed stays as it was opened; newer ones are offered, never slipped in. */
export const NoticePanel = ({ session, onClose, onClosed }: Props) => {
  const { text } = useLocale();
  const words = useNoticeText();
  const query = useQuery(noticesQuery);
  const [kept, setKept] = useState<Notices | undefined>(undefined);
  const shown = kept ?? query.data;
  if (kept === undefined && query.data !== undefined) setKept(query.data);
  const hasFailed = useMarkSeen(shown);
  const newest = query.data?.notices[0]?.id;
  const hasNewer = shown !== undefined && newest !== undefined && newest !== shown.notices[0]?.id;
  return (
    <SideDrawer
      label={words.title}
      closeWord={words.close}
      onClose={onClose}
      onClosed={onClosed}
      title={<h2>{words.title}</h2>}
    >
      <div role="status" className={styles.live}>
        {hasNewer ? (
          <p className={styles.newer}>
            {words.newer}{' '}
            <button type="button" className={styles.reload} onClick={() => setKept(query.data)}>
              {text.shell.reload}
            </button>
          </p>
        ) : null}
        {hasFailed ? <p className={styles.newer}>{words.notSeen}</p> : null}
      </div>
      {shown !== undefined ? (
        shown.notices.length === 0 ? (
          <div>
            <p>{words.empty}</p>
            <p className={styles.when}>{words.emptyNext}</p>
          </div>
        ) : (
          <ol className={styles.list}>
            {shown.notices.map((notice) => (
              <Item key={notice.id} notice={notice} session={session} onClose={onClose} />
            ))}
          </ol>
        )
      ) : query.isError ? (
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div aria-busy="true">
          <p className="visually-hidden" role="status">
            {words.loading}
          </p>
          <Skeleton height="12rem" />
        </div>
      )}
    </SideDrawer>
  );
};
