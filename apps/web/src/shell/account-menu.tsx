import type { Session } from '@ve-dich/contract';
import { useId, useRef, useState } from 'react';
import { SignOutButton } from '../features/session/sign-out-button.tsx';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useText } from '../i18n/use-text.ts';
import { setSingleKeys, singleKeysOn } from '../navigation/shortcut.ts';
import { PersonIcon } from './icons.tsx';
import iconButton from './icon-button.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import styles from './account-menu.module.css';

type Props = { readonly session: Session | undefined; readonly onKeyboard: () => void };

/** Who is signed in, personal choices, and the way out. The browser's own popover: Esc and a click outside close it. */
export const AccountMenu = ({ session, onKeyboard }: Props) => {
  const { shell, domain } = useText();
  const inLanguage = useBilingual();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const [singleKeys, setSingle] = useState(singleKeysOn);
  if (session === undefined) return null;
  const { person, unit, account } = session;
  return (
    <>
      <button
        type="button"
        className={iconButton.button}
        popoverTarget={id}
        aria-label={shell.account({ name: person.fullName })}
        title={person.fullName}
      >
        <PersonIcon />
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.panel}>
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
            panel.current?.hidePopover();
            onKeyboard();
          }}
        >
          {shell.keyboardHelp}
        </button>
        <SignOutButton className={styles.signOut} />
      </div>
    </>
  );
};
