import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { call } from '../../api/client.ts';
import { deviceStore } from '../../api/device-store.ts';
import { forgetEarlyAnswers } from '../../api/early-answers.ts';
import { clearKept, clearSent, unsentOf, type Unsent } from '../../api/kept-work.ts';
import { clearSessionEnded } from '../../api/session-end.ts';

/** How long this device may take: one that does not answer keeps nobody signed in. */
const PATIENCE = { toTell: 4_000, toClear: 1_500 } as const;

const within = <Answer>(patience: number, asked: Promise<Answer>): Promise<Answer | null> =>
  Promise.race([
    asked.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
  ]);

/**
 * The way out of a session, and what this device keeps of the person who goes. Signing out ends the session here and on
 * the server, forgets every figure that was loaded, and of what is kept all that is no work any more; what was never sent
 * stays.
 */
export const useSignOut = (accountId: string) => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: async () => {
      await within(PATIENCE.toClear, clearSent(deviceStore, accountId));
      return call('signOut', {});
    },
    // Also where the server had forgotten the session already: the reader wanted to be out.
    onSettled: async () => {
      // What is not kept has been asked about before.
      await navigate({ to: '/dang-nhap', ignoreBlocker: true });
      queryClient.clear();
      clearSessionEnded();
      forgetEarlyAnswers();
    },
  });
  const askUnsent = useCallback(
    (): Promise<Unsent | null> => within(PATIENCE.toTell, unsentOf(deviceStore, accountId)),
    [accountId],
  );
  return {
    signOut: () => signOut.mutate(),
    isSigningOut: signOut.isPending,
    /** How much of the work has not reached the server; `null` where the device does not say. */
    askUnsent,
    /** Clears all of it from this device. */
    clearWork: async (): Promise<void> => {
      await within(PATIENCE.toTell, clearKept(deviceStore, accountId));
    },
  };
};
