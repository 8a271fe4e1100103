import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../api/client.ts';
import { forgetEarlyAnswers } from '../../api/early-answers.ts';
import { clearSessionEnded } from '../../api/session-end.ts';
import { useText } from '../../i18n/use-text.ts';

/** Ends the session here and on the server, and forgets every figure that was loaded. */
export const SignOutButton = ({ className }: { readonly className: string | undefined }) => {
  const { shell } = useText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => call('signOut', {}),
    // Also where the server had forgotten the session already: the reader wanted to be out.
    onSettled: async () => {
      await navigate({ to: '/dang-nhap' });
      queryClient.clear();
      clearSessionEnded();
      forgetEarlyAnswers();
    },
  });
  return (
    <button type="button" className={className} disabled={signOut.isPending} onClick={() => signOut.mutate()}>
      {shell.signOut}
    </button>
  );
};
