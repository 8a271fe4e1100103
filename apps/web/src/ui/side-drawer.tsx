import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icons.tsx';
import styles from './side-drawer.module.css';

type Props = {
  readonly title: ReactNode;
  readonly label: string;
  readonly closeWord: string;
  readonly onClose: () => void;
  /** Puts the focus back; only now may anything outside the dialog have it. */
  readonly onClosed: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

/** A look aside without leaving the list: a dialog at the right edge. Esc closes it and gives the focus back. */
export const SideDrawer = ({ title, label, closeWord, onClose, onClosed, onKeyDown, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const giveFocusBack = useEffectEvent(() => onClosed());
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return undefined;
    element.showModal();
    return () => {
      element.close();
      giveFocusBack();
    };
  }, []);
  return (
    // The dialog listens for the list's own keys while it is open.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label={label}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        // A press on the dialog itself is one on its backdrop.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <div className={styles.title}>{title}</div>
          <button type="button" className={styles.close} aria-label={closeWord} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
