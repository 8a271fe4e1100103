import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Skeleton } from '../../feedback/skeleton.tsx';
import { SlowNotice } from '../../feedback/slow-notice.tsx';
import { useElapsed } from '../../feedback/use-elapsed.ts';
import { useText } from '../../i18n/use-text.ts';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import styles from './detail-states.module.css';

const SHOWN_AFTER = 400;

/** The page's shape in grey while its numbers are on the way. */
export const DetailLoading = () => {
  const detailText = useDetailText();
  const isSlow = useElapsed(true, SHOWN_AFTER);
  return (
    <div className={styles.waiting} aria-busy="true">
      <p className="visually-hidden" role="status">
        {detailText.loading}
      </p>
      <SlowNotice waiting />
      {isSlow ? (
        <>
          <Skeleton height="1.25rem" width="12rem" />
          <Skeleton height="2rem" width="min(32rem, 100%)" />
          <Skeleton height="1.25rem" width="min(40rem, 100%)" />
          <Skeleton height="26rem" />
        </>
      ) : null}
    </div>
  );
};

/** No such indicator in this year: says so, and leads back. */
export const DetailNotFound = ({ code, period }: { readonly code: string; readonly period: YearMonth }) => {
  const detailText = useDetailText();
  return (
    <div className={styles.notFound}>
      <h1>{detailText.notFound}</h1>
      <p>{detailText.notFoundIn({ code, year: String(period.year) })}</p>
      <p>
        <Link to="/$nam/$thang/chi-tieu" params={periodParams(period)} className={styles.back}>
          {detailText.backToList}
        </Link>
      </p>
    </div>
  );
};

/** The page could not be loaded: its frame, with the reason inside. */
export const DetailFailure = ({ children }: { readonly children: ReactNode }) => {
  const detailText = useDetailText();
  return (
    <div className={styles.waiting}>
      <h1>{detailText.indicators}</h1>
      {children}
    </div>
  );
};

/** Figures are not for this reader: says so, and whom to ask. */
export const DetailForbidden = () => {
  const text = useText();
  return (
    <div className={styles.notFound}>
      <h1>{text.shell.forbidden.title}</h1>
      <p>{text.shell.forbidden.next}</p>
    </div>
  );
};
