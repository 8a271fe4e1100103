import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../api/problem-error.ts';
import { entryFormQuery, sessionQuery } from '../api/queries.ts';
import { EntryBoard } from '../features/entry/entry-board.tsx';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { useElapsed } from '../feedback/use-elapsed.ts';
import { useText } from '../i18n/use-text.ts';
import { periodParams, usePeriod } from '../navigation/period.ts';
import { entrySearch } from '../navigation/search-params.ts';
import { NotYours, QUIET, Titled, Waiting } from './entry-frame.tsx';

/** Nhập số liệu of one unit (`ux.md` §2.4). */
export const EntryPage = () => {
  const { entry } = useText();
  const { year, month } = usePeriod();
  const { dv = '' } = useParams({ strict: false });
  const search = entrySearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  // Forgotten with the page: a form from memory would be older than what was typed into it.
  const query = useQuery({ ...entryFormQuery(year, month, dv), gcTime: 0 });
  const isLong = useElapsed(query.isPending, QUIET);
  if (session === undefined) return null;
  if (!session.may.includes('entry.read')) return <NotYours />;

  const status = query.isError ? problemOf(query.error).status : null;
  if (query.data === undefined) {
    if (status === null || status === 401) return <Waiting isLong={isLong || status === 401} />;
    if (status === 404)
      return (
        <Titled>
          <h1>{entry.title}</h1>
          <p>{entry.states.noUnit}</p>
          <Link to="/$nam/$thang/nhap-so-lieu" params={periodParams({ year, month })}>
            {entry.states.toUnits}
          </Link>
        </Titled>
      );
    return (
      <Titled>
        <h1>{entry.title}</h1>
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      </Titled>
    );
  }
  return (
    <EntryBoard
      // Another account, unit or month is another desk.
      key={`${session.account.id}/${dv}/${year}-${month}`}
      form={query.data}
      receivedAt={query.dataUpdatedAt}
      session={session}
      search={search}
      onSearch={(next) =>
        navigate({
          to: '/$nam/$thang/nhap-so-lieu/$dv',
          params: { ...periodParams({ year, month }), dv },
          search: next,
        })
      }
    />
  );
};
