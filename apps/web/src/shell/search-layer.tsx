import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { catalogueQuery, sessionQuery } from '../api/queries.ts';
import { SearchDialog } from '../features/search/search-dialog.tsx';
import { searchEntries, type SearchEntry } from '../features/search/search-entries.ts';
import { useLocale } from '../i18n/locale-provider.tsx';
import { periodParams, type YearMonth } from '../navigation/period.ts';

type Props = { readonly period: YearMonth | null; readonly onClose: () => void };

/** Search over the page: what can be found, and where a find leads. */
export const SearchLayer = ({ period, onClose }: Props) => {
  const { locale, text } = useLocale();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  const { data: catalogue } = useQuery({ ...catalogueQuery(period?.year ?? 0), enabled: period !== null });
  const entries = useMemo(
    () =>
      searchEntries({
        catalogue,
        locale,
        pages: [
          ...(period === null
            ? []
            : [
                { page: 'overview' as const, name: text.shell.nav.overview },
                { page: 'indicators' as const, name: text.shell.nav.indicators },
                ...(session?.may.includes('review.read') === true
                  ? [{ page: 'review' as const, name: text.shell.searchDialog.review }]
                  : []),
                ...(session?.may.includes('timeliness.read') === true
                  ? [{ page: 'timeliness' as const, name: text.shell.nav.timeliness }]
                  : []),
                ...(session?.may.includes('report.read') === true
                  ? [{ page: 'reports' as const, name: text.shell.nav.reports }]
                  : []),
                ...(session?.may.includes('verdict.read') === true
                  ? [{ page: 'yearEnd' as const, name: text.shell.nav.yearEnd }]
                  : []),
              ]),
          { page: 'help' as const, name: text.shell.nav.help },
        ],
      }),
    [catalogue, locale, period, session, text],
  );
  const open = (entry: SearchEntry): void => {
    onClose();
    if (entry.kind === 'page' && entry.page === 'help') void navigate({ to: '/tro-giup' });
    if (period === null) return;
    const params = periodParams(period);
    if (entry.kind === 'indicator') {
      void navigate({ to: '/$nam/$thang/chi-tieu/$ma', params: { ...params, ma: entry.code } });
    } else if (entry.kind === 'unit') {
      void navigate({ to: '/$nam/$thang/chi-tieu', params, search: { q: entry.name } });
    } else if (entry.page === 'overview') {
      void navigate({ to: '/$nam/$thang/toan-canh', params });
    } else if (entry.page === 'indicators') {
      void navigate({ to: '/$nam/$thang/chi-tieu', params });
    } else if (entry.page === 'review') {
      void navigate({ to: '/$nam/$thang/duyet', params });
    } else if (entry.page === 'reports') {
      void navigate({ to: '/$nam/$thang/bao-cao', params });
    } else if (entry.page === 'timeliness') {
      void navigate({ to: '/$nam/tien-do-nop', params: { nam: params.nam } });
    } else if (entry.page === 'yearEnd') {
      void navigate({ to: '/$nam/ket-luan', params: { nam: params.nam } });
    }
  };
  return <SearchDialog entries={entries} onOpen={open} onClose={onClose} />;
};
