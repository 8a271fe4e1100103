import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { periodParams, type YearMonth } from '../../navigation/period.ts';

type Props = {
  readonly period: YearMonth;
  readonly unit: string;
  readonly code: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Leads to the unit's form at one indicator: there the office enters for the unit, and it is marked as such. */
export const EntryLink = ({ period, unit, code, className, children }: Props) => {
  const { nam, thang } = periodParams(period);
  const address: string = `/${nam}/${thang}/nhap-so-lieu/${unit}?ct=${code}`;
  return (
    // The address is complete: nothing of the current one is to be added or compared.
    <Link to={address} className={className} activeProps={{}}>
      {children}
    </Link>
  );
};
