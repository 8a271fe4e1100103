import { useQuery } from '@tanstack/react-query';
import type { Review } from '@ve-dich/contract';
import { call } from '../../api/client.ts';
import type { YearMonth } from '../../navigation/period.ts';
import { isNewer } from './newer.ts';

const EVERY = 60_000;

type Shown = {
  readonly data: Review | undefined;
  readonly dataUpdatedAt: number;
  readonly isFetching: boolean;
};

/**
 * Looks once a minute whether the server has something newer than what is shown. It is looked at aside: what is on the
 * screen stays until the reader asks for the new.
 */
export const useNewerReview = ({ year, month }: YearMonth, shown: Shown): boolean => {
  const { data, dataUpdatedAt } = useQuery({
    queryKey: ['review-aside', year, month],
    queryFn: ({ signal }) => call('review', { params: { year, month }, signal }),
    enabled: shown.data !== undefined,
    // The first look is a minute away: what is shown has just come.
    initialData: shown.data,
    initialDataUpdatedAt: shown.dataUpdatedAt,
    staleTime: EVERY,
    refetchInterval: EVERY,
    retry: false,
  });
  return (
    shown.data !== undefined &&
    data !== undefined &&
    !shown.isFetching &&
    dataUpdatedAt > shown.dataUpdatedAt &&
    isNewer(shown.data, data)
  );
};
