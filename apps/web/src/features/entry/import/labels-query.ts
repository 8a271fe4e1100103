/** What the unit has said of labels before: fetched when something is imported, and told when more is said. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../api/client.ts';

/** How long the preview waits for them: a line that swallows everything must not keep it closed. */
const PATIENCE = 3_000;

const labelsQuery = (year: number, unit: string) =>
  queryOptions({
    queryKey: ['sheet-labels', year, unit],
    queryFn: () => call('sheetLabels', { params: { year, unit }, signal: AbortSignal.timeout(PATIENCE) }),
    retry: false,
  });

type Label = { readonly label: string; readonly code: string | null };

/**
 * The labels that are remembered, and how to remember more. An import waits for them no longer than until they are there
 * or are known not to come: without them a question is asked once more, and nothing is lost.
 */
export const useRememberedLabels = (year: number, unit: string) => {
  const client = useQueryClient();
  const { data, isPending } = useQuery(labelsQuery(year, unit));
  const remembered = useMemo(
    () => new Map((data?.labels ?? []).map(({ label, code }) => [label, code])),
    [data],
  );
  const { mutate } = useMutation({
    // Without a line it fails at once: a change of this kind is not worth keeping for later.
    networkMode: 'always',
    mutationFn: (labels: readonly Label[]) =>
      call('rememberLabels', { params: { year, unit }, body: { labels } }),
    onSuccess: (labels) => client.setQueryData(labelsQuery(year, unit).queryKey, labels),
  });
  return { remembered, isPending, remember: mutate };
};
