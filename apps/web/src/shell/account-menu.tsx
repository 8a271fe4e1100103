import type { Session } from '@ve-dich/contract';
import { lazy, Suspense, useCallback, useId, useRef } from 'react';
import { AfterFirstPaint, ComesLater } from '../feedback/after-first-paint.tsx';
import { useText } from '../i18n/use-text.ts';
import { PersonIcon } from './icons.tsx';
import iconButton from './icon-button.module.css';
import styles from './account-menu.module.css';

const AccountPanel = lazy(async () => ({ default: (await import('./account-panel.tsx')).AccountPanel }));

type Props = { readonly session: Session | undefined; readonly onKeyboard: () => void };

/** The way to one's account: the browser's own popover, which Esc and a click outside close. What is in it comes later. */
export const AccountMenu = ({ session, onKeyboard }: Props) => {
  const { shell } = useText();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useCallback(() => panel.current?.hidePopover(), []);
  if (session === undefined) return null;
  const { fullName } = session.person;
  return (
    <>
      <button
        type="button"
        className={iconButton.button}
        popoverTarget={id}
        aria-label={shell.account({ name: fullName })}
        title={fullName}
      >
        <PersonIcon />
      </button>
      <div ref={panel} id={id} popover="auto" className={styles.panel}>
        <AfterFirstPaint>
          <Suspense fallback={<ComesLater />}>
            <AccountPanel session={session} onClose={close} onKeyboard={onKeyboard} />
          </Suspense>
        </AfterFirstPaint>
      </div>
    </>
  );
};
