import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { periodParams, usePeriod } from '../../navigation/period.ts';
import type { IndicatorsSearch } from '../../navigation/search-params.ts';

type IndicatorLinkProps = {
  readonly code: string;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly label?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
};

/** To an indicator at the month of this page. */
export const IndicatorLink = ({ code, className, title, label, tabIndex, children }: IndicatorLinkProps) => {
  const period = usePeriod();
  return (
    <Link
      to="/$nam/$thang/chi-tieu/$ma"
      params={{ ...periodParams(period), ma: code }}
      className={className}
      title={title}
      aria-label={label}
      tabIndex={tabIndex}
    >
      {children}
    </Link>
  );
};

type TableLinkProps = {
  readonly search?: IndicatorsSearch;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
};

/** To the indicator table at the month of this page, filtered. */
export const TableLink = ({ search = {}, className, label, children }: TableLinkProps) => {
  const period = usePeriod();
  return (
    <Link
      to="/$nam/$thang/chi-tieu"
      params={periodParams(period)}
      search={search}
      className={className}
      aria-label={label}
    >
      {children}
    </Link>
  );
};
