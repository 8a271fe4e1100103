import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './modal-dialog.module.css';

type Props = {
  readonly title: string;
  /** Called on Esc, on the close button and on a click outside; absent for a question that must be answered. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
  readonly place?: 'top' | 'middle' | 'bottom';
  readonly titleHidden?: boolean;
  /** For long work, with the room for it: a click beside it does not throw the work away. */
  readonly isWide?: boolean;
};

/** A dialog of the browser's own: it holds the focus, closes on Esc, and gives the focus back. */
export const ModalDialog = ({
  title,
  onClose,
  children,
  place = 'middle',
  titleHidden = false,
  isWide = false,
}: Props) => {
  const { shell } = useText();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return undefined;
    const opener = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    // A click beside the dialog is for the pointer only; the keyboard has Esc.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-place={place}
      data-wide={isWide || undefined}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onMouseDown={(event) => {
        // The dialog itself is the backdrop's target; its content is not.
        if (event.target === dialog.current && !isWide) onClose?.();
      }}
    >
      <div className={styles.content}>
        <div className={titleHidden ? 'visually-hidden' : styles.head}>
          <h2>{title}</h2>
          {onClose === undefined || titleHidden ? null : (
            <button type="button" className={styles.close} onClick={onClose} aria-label={shell.close}>
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path d="m5 5 10 10M15 5 5 15" />
              </svg>
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
};
