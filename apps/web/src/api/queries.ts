/** One options object per query, for loaders, components and invalidation alike. */
import type { Dossiers, ExportOnWire } from '@ve-dich/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './client.ts';

const MINUTE = 60_000;

/** What runs here; the same for the life of the page. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => call('about', { signal }),
  staleTime: Infinity,
});

/** Who is signed in. A 401 is the answer «nobody», not a fault to try again. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('session', { signal }),
  staleTime: 5 * MINUTE,
  retry: false,
});

/** The years with a target set, their months, and how closed years ended. */
export const yearsQuery = queryOptions({
  queryKey: ['years'],
  queryFn: ({ signal }) => call('years', { signal }),
  staleTime: 5 * MINUTE,
});

/** The indicators of a year by name, without figures. */
export const catalogueQuery = (year: number, set?: string) =>
  queryOptions({
    queryKey: ['catalogue', year, set ?? null],
    queryFn: ({ signal }) => call('catalogue', { params: { year }, query: { set }, signal }),
    staleTime: 5 * MINUTE,
  });

/** A year at a month: every indicator with its assessment. */
export const dashboardQuery = (year: number, month: number, set?: string) =>
  queryOptions({
    queryKey: ['dashboard', year, month, set ?? null],
    queryFn: ({ signal }) => call('dashboard', { params: { year, month }, query: { set }, signal }),
    staleTime: MINUTE,
  });

/** One indicator with its months, plan, last year and the history of its figures. */
export const indicatorQuery = (year: number, month: number, code: string, set?: string) =>
  queryOptions({
    queryKey: ['indicator', year, month, code, set ?? null],
    queryFn: ({ signal }) => call('indicator', { params: { year, month, code }, query: { set }, signal }),
    staleTime: MINUTE,
  });

/** The units whose month this reader may put down. */
export const entryUnitsQuery = (year: number, month: number) =>
  queryOptions({
    queryKey: ['entry-units', year, month],
    queryFn: ({ signal }) => call('entryUnits', { params: { year, month }, signal }),
    staleTime: MINUTE,
  });

/** A unit's month: what is owed and what has been put down. Always asked anew: somebody else may be typing too. */
export const entryFormQuery = (year: number, month: number, unit: string) =>
  queryOptions({
    queryKey: ['entry', year, month, unit],
    queryFn: ({ signal }) => call('entryForm', { params: { year, month, unit }, signal }),
    staleTime: 0,
  });

/** A month at the Party office's desk. */
export const reviewQuery = (year: number, month: number) =>
  queryOptions({
    queryKey: ['review', year, month],
    queryFn: ({ signal }) => call('review', { params: { year, month }, signal }),
    staleTime: 0,
  });

/** Units against the months of a year. */
export const timelinessQuery = (year: number) =>
  queryOptions({
    queryKey: ['timeliness', year],
    queryFn: ({ signal }) => call('timeliness', { params: { year }, signal }),
    staleTime: MINUTE,
  });

/** The dossiers of a month. Always asked anew: somebody else may have frozen one. */
export const dossiersQuery = (year: number, month: number) =>
  queryOptions({
    queryKey: ['dossiers', year, month],
    queryFn: ({ signal }) => call('dossiers', { params: { year, month }, signal }),
    staleTime: 0,
  });

type ReportAsked = {
  readonly profile: ExportOnWire['profile'];
  readonly kind: Dossiers['kinds'][number];
  readonly annexes: readonly string[];
  readonly layout: string | null;
};

/** What the last meeting was shown of a month, beside what is known now. */
export const presentedQuery = (year: number, month: number) =>
  queryOptions({
    queryKey: ['presented', year, month],
    queryFn: ({ signal }) => call('presented', { params: { year, month }, signal }),
    staleTime: MINUTE,
  });

/** A dossier as a report. Another choice of the same dossier is shown in the place of the last until it is there. */
export const dossierReportQuery = (id: string, { profile, kind, annexes, layout }: ReportAsked) =>
  queryOptions({
    queryKey: ['dossier', id, profile, kind, annexes.join(','), layout],
    queryFn: ({ signal }) =>
      call('dossierReport', {
        params: { id },
        query: {
          profile,
          kind,
          annexes: annexes.join(','),
          ...(layout === null ? {} : { layout }),
        },
        signal,
      }),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
    staleTime: 0,
  });

/** The verdicts of a year. Always asked anew: somebody else may be confirming too. */
export const yearEndQuery = (year: number, set?: string) =>
  queryOptions({
    queryKey: ['year-end', year, set ?? null],
    queryFn: ({ signal }) => call('yearEnd', { params: { year }, query: { set }, signal }),
    staleTime: 0,
  });

/** The newest notices of whoever is signed in. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => call('notices', { signal }),
  staleTime: MINUTE,
});
