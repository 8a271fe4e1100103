import { useQuery } from '@tanstack/react-query';
import { entryUnitsQuery, sessionQuery } from '../api/queries.ts';
import { UnitList } from '../features/entry/unit-list.tsx';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { useElapsed } from '../feedback/use-elapsed.ts';
import { useEntryUnitsText } from '../i18n/use-entry-units-text.ts';
import { useFormat } from '../i18n/use-format.ts';
import { usePeriod } from '../navigation/period.ts';
import { NotYours, QUIET, Titled, Waiting } from './entry-frame.tsx';

/** Whose month? For those who may put down more than their own unit's. */
export const EntryUnitsPage = () => {
  const words = useEntryUnitsText();
  const format = useFormat();
  const period = usePeriod();
  const { data: session } = useQuery(sessionQuery);
  const query = useQuery(entryUnitsQuery(period.year, period.month));
  const isLong = useElapsed(query.isPending, QUIET);
  if (session === undefined) return null;
  if (!session.may.includes('entry.read')) return <NotYours />;
  if (query.data === undefined && !query.isError) return <Waiting isLong={isLong} />;
  return (
    <Titled>
      <h1>{words.title({ month: format.monthName(period.month, period.year) })}</h1>
      <p>{words.intro}</p>
      {query.data === undefined ? (
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <UnitList units={query.data.units} period={period} />
      )}
    </Titled>
  );
};
