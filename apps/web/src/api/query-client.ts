import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.ts';
import { sessionQuery } from './queries.ts';
import { markSessionEnded } from './session-end.ts';

const MAX_RETRIES = 2;

/** Only what may pass by itself is tried again: no answer, or a fault of the server. */
const mayPass = (fault: unknown): boolean =>
  fault instanceof ProblemError && (fault.problem.status === 0 || fault.problem.status >= 500);

/** The page's memory of answers. Nothing is fetched anew under a presenter's hands: no refetch on focus. */
export const makeQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (fault) => {
        const knewSomebody = client.getQueryData(sessionQuery.queryKey) !== undefined;
        if (fault instanceof ProblemError && fault.problem.status === 401 && knewSomebody) markSessionEnded();
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, fault) => failures < MAX_RETRIES && mayPass(fault),
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Ours is a closed network: «offline» is what the server's silence says, not the browser's guess.
        networkMode: 'always',
      },
    },
  });
  return client;
};
