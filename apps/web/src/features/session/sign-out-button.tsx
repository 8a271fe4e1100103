import { useState } from 'react';
import type { Unsent } from '../../api/kept-work.ts';
import { useText } from '../../i18n/use-text.ts';

type Props = {
  readonly className: string | undefined;
  readonly askUnsent: () => Promise<Unsent | null>;
  readonly signOut: () => void;
  readonly isSigningOut: boolean;
  /** Work of this person would be lost or stay behind: a question before the sign-out. */
  readonly onUnsent: (unsent: Unsent) => void;
};

/** Signs out; where figures have not been sent it asks first. */
export const SignOutButton = ({ className, askUnsent, signOut, isSigningOut, onUnsent }: Props) => {
  const { shell } = useText();
  const [isAsking, setAsking] = useState(false);
  const press = async (): Promise<void> => {
    setAsking(true);
    const unsent = await askUnsent();
    setAsking(false);
    if (unsent !== null && unsent.kept + unsent.unkept > 0) onUnsent(unsent);
    else signOut();
  };
  return (
    <button
      type="button"
      className={className}
      disabled={isAsking || isSigningOut}
      onClick={() => void press()}
    >
      {shell.signOut}
    </button>
  );
};
