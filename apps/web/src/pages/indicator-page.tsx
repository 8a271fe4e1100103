import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { numbersOf } from '@ve-dich/domain';
import { useEffect } from 'react';
import { problemOf } from '../api/problem-error.ts';
import { catalogueQuery, indicatorQuery, sessionQuery } from '../api/queries.ts';
import { readsFigures } from '../api/reading-rights.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import {
  DetailFailure,
  DetailForbidden,
  DetailLoading,
  DetailNotFound,
} from '../features/indicator-detail/detail-states.tsx';
import type { Neighbour } from '../features/indicator-detail/detail-top.tsx';
import { IndicatorDetail } from '../features/indicator-detail/indicator-detail.tsx';
import { useDetailKeys } from '../features/indicator-detail/use-detail-keys.ts';
import { rememberSeen, visitedList } from '../features/indicator-table/visited-list.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useDetailText } from '../i18n/use-detail-text.ts';
import { periodParams, usePeriod } from '../navigation/period.ts';
import { indicatorSearch, type IndicatorSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';

/** The neighbours in the order of the list the reader came from; in the resolution's where there was none. */
const neighboursIn = (
  codes: readonly string[] | undefined,
  code: string,
  order: { readonly previousCode: string | null; readonly nextCode: string | null } | undefined,
): readonly [string | null, string | null] => {
  const index = codes?.indexOf(code) ?? -1;
  return codes === undefined || index < 0
    ? [order?.previousCode ?? null, order?.nextCode ?? null]
    : [codes[index - 1] ?? null, codes[index + 1] ?? null];
};

/** Chi tiết chỉ tiêu: will this target be met, by how much not, and what pace would still make it. */
export const IndicatorPage = () => {
  const { data: session } = useQuery(sessionQuery);
  if (session === undefined) return null;
  return readsFigures(session) ? <Figures /> : <DetailForbidden />;
};

const Figures = () => {
  const period = usePeriod();
  const { ma = '' } = useParams({ strict: false });
  const search = indicatorSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const inLanguage = useBilingual();
  const detailText = useDetailText();
  // Names of the neighbours; the page does not wait for them.
  const { data: catalogue } = useQuery(catalogueQuery(period.year, search.bo));
  const { data, error, isPending, refetch } = useQuery({
    ...indicatorQuery(period.year, period.month, ma, search.bo),
    // Another month of the same indicator: the last one stays until the new one is here.
    placeholderData: (before) => (before?.row.code === ma ? before : undefined),
  });
  usePageTitle(data === undefined ? detailText.indicators : inLanguage(data.row.shortName));
  const params = periodParams(period);
  const list = visitedList(`${params.nam}/${params.thang}/${search.bo ?? ''}`);

  useEffect(() => rememberSeen(ma), [ma]);

  const numbers = numbersOf(
    (catalogue?.indicators ?? []).map(({ code, parent, judged }) => ({
      key: code,
      parentKey: parent,
      judged,
    })),
  );
  const neighbour = (code: string | null): Neighbour | null => {
    if (code === null) return null;
    const entry = catalogue?.indicators.find((each) => each.code === code);
    return {
      code,
      number: numbers.get(code) ?? code,
      name: entry === undefined ? code : inLanguage(entry.name),
    };
  };
  const [previousCode, nextCode] = neighboursIn(list?.codes, ma, data);
  const openPage = (code: string | null): (() => void) | null =>
    code === null
      ? null
      : () => {
          void navigate({ to: '/$nam/$thang/chi-tieu/$ma', params: { ...params, ma: code }, search: true });
        };
  const change = (next: IndicatorSearch, replace: boolean): void => {
    void navigate({
      to: '/$nam/$thang/chi-tieu/$ma',
      params: { ...params, ma },
      search: next,
      hash: true,
      replace,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  };
  const { 'bieu-do': chart = 'luy-ke', bang, ...rest } = search;
  const chartPart: IndicatorSearch = chart === 'luy-ke' ? {} : { 'bieu-do': chart };
  const tablePart: IndicatorSearch = bang === undefined ? {} : { bang };
  const showTable = (isOpen: boolean): void =>
    change({ ...rest, ...chartPart, ...(isOpen ? { bang: '1' } : {}) }, true);
  useDetailKeys({
    previous: openPage(previousCode),
    next: openPage(nextCode),
    toggleTable: () => showTable(bang === undefined),
  });

  if (data !== undefined) {
    return (
      <IndicatorDetail
        detail={data}
        previous={neighbour(previousCode)}
        next={neighbour(nextCode)}
        listSearch={list?.search ?? {}}
        chart={chart}
        isTableOpen={bang === '1'}
        onChart={(kind) =>
          change({ ...rest, ...tablePart, ...(kind === 'luy-ke' ? {} : { 'bieu-do': kind }) }, false)
        }
        onTable={showTable}
      />
    );
  }
  if (isPending) return <DetailLoading />;
  if (problemOf(error).status === 404) return <DetailNotFound code={ma} period={period} />;
  return (
    <DetailFailure>
      <LoadFailure fault={error} onRetry={() => void refetch()} />
    </DetailFailure>
  );
};
