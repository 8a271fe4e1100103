import type { Session } from '@ve-dich/contract';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Unsent } from '../api/kept-work.ts';
import { ClearKeptDialog } from '../features/session/clear-kept-dialog.tsx';
import { SignOutButton } from '../features/session/sign-out-button.tsx';
import { UnsentDialog } from '../features/session/unsent-dialog.tsx';
import { useSignOut } from '../features/session/use-sign-out.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useKeptWorkText } from '../i18n/use-kept-work-text.ts';
import { useText } from '../i18n/use-text.ts';
import { setSingleKeys, singleKeysOn } from '../navigation/shortcut.ts';
import iconButton from './icon-button.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './account-menu.module.css';

type Props = {
  readonly session: Session;
  readonly onClose: () => void;
  readonly onKeyboard: () => void;
};

/** Who is signed in, personal choices, what this device keeps, and the way out. */
export const AccountPanel = ({ session, onClose, onKeyboard }: Props) => {
  const { shell, domain } = useText();
  const kept = useKeptWorkText();
  const inLanguage = useBilingual();
  const { person, unit, account, may } = session;
  const { askUnsent, clearWork, signOut, isSigningOut } = useSignOut(account.id);
  const [singleKeys, setSingle] = useState(singleKeysOn);
  const [question, setQuestion] = useState<'clear' | Unsent | null>(null);
  // The focus goes back to the menu's button first, and there again when the question is answered.
  const ask = (asked: 'clear' | Unsent): void => {
    onClose();
    setQuestion(asked);
  };
  const closeQuestion = (): void => setQuestion(null);
  return (
    <>
      <div className={styles.who}>
        <p className={styles.name}>{person.fullName}</p>
        <p>{inLanguage(person.title)}</p>
        <p className={styles.unit}>
          {inLanguage(unit.name)} · {domain.roles[account.role]}
        </p>
      </div>
      <div className={styles.narrow}>
        <LanguageSwitch long />
        <ThemeSwitch long />
      </div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => {
            setSingleKeys(event.target.checked);
            setSingle(event.target.checked);
          }}
        />
        {shell.singleKeys}
      </label>
      <button
        type="button"
        className={iconButton.long}
        onClick={() => {
          onClose();
          onKeyboard();
        }}
      >
        {shell.keyboardHelp}
      </button>
      {may.includes('entry.read') ? (
        <button type="button" className={iconButton.long} onClick={() => ask('clear')}>
          {kept.clear}
        </button>
      ) : null}
      <SignOutButton
        className={styles.signOut}
        askUnsent={askUnsent}
        signOut={signOut}
        isSigningOut={isSigningOut}
        onUnsent={ask}
      />
      {/* Outside the menu, which is hidden while they are open. */}
      {question === null
        ? null
        : createPortal(
            question === 'clear' ? (
              <ClearKeptDialog askUnsent={askUnsent} clearWork={clearWork} onClose={closeQuestion} />
            ) : (
              <UnsentDialog
                unsent={question}
                clearWork={clearWork}
                signOut={signOut}
                onClose={closeQuestion}
              />
            ),
            document.body,
          )}
    </>
  );
};
