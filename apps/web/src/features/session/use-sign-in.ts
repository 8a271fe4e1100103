import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Credentials } from '@ve-dich/contract';
import { call } from '../../api/client.ts';
import { forgetEarlyAnswers } from '../../api/early-answers.ts';
import { sessionQuery } from '../../api/queries.ts';
import { clearSessionEnded } from '../../api/session-end.ts';

/** Signs in and puts the new session in place. Answers of somebody else's session are forgotten. */
export const useSignIn = (onSignedIn: () => void) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => call('signIn', { body: credentials }),
    onSuccess: async (session) => {
      const before = queryClient.getQueryData(sessionQuery.queryKey);
      if (before !== undefined && before.account.id !== session.account.id) queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      clearSessionEnded();
      forgetEarlyAnswers();
      onSignedIn();
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
};
