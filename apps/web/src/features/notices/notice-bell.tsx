import { useQuery } from '@tanstack/react-query';
import type { Session } from '@ve-dich/contract';
import { lazy, Suspense, useRef, useState } from 'react';
import { noticesQuery } from '../../api/queries.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useNoticeText } from '../../i18n/use-notice-text.ts';
import styles from './notice-bell.module.css';

const NoticePanel = lazy(async () => ({ default: (await import('./notice-panel.tsx')).NoticePanel }));

const EVERY = 60_000;

/** The bell: how many notices have not been seen. Asked once a minute; only the number changes, nothing moves. */
export const NoticeBell = ({ session }: { readonly session: Session }) => {
  const { format } = useLocale();
  const words = useNoticeText();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { data: unseen, isError } = useQuery({
    ...noticesQuery,
    select: ({ unseen }) => unseen,
    refetchInterval: EVERY,
  });
  const label =
    unseen === undefined
      ? isError
        ? words.bellUnknown
        : words.title
      : unseen === 0
        ? words.bell
        : words.bellUnseen({ count: format.count(unseen) });
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.bell}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M10 3a4.6 4.6 0 0 0-4.6 4.6c0 4.2-1.6 5.4-1.6 5.4h12.4s-1.6-1.2-1.6-5.4A4.6 4.6 0 0 0 10 3ZM8.4 15.6a1.7 1.7 0 0 0 3.2 0" />
        </svg>
        {unseen === undefined || unseen === 0 ? null : (
          <span className={styles.count} aria-hidden="true">
            {unseen > 99 ? '99+' : format.count(unseen)}
          </span>
        )}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <NoticePanel
            session={session}
            onClose={() => setOpen(false)}
            onClosed={() => button.current?.focus()}
          />
        </Suspense>
      ) : null}
    </>
  );
};
