import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { copyText } from './copy-text.ts';
import { Icon } from './icons.tsx';
import styles from './copy-link.module.css';

const SHOWN_FOR = 2500;

/** Copies the address as it stands: the same screen for whoever opens it. */
export const CopyLink = ({ compact = false }: { readonly compact?: boolean }) => {
  const text = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      className={styles.copyLink}
      data-compact={compact || undefined}
      title={text.shell.copyLink}
      onClick={() => {
        void copyText(window.location.href).then(setCopied);
      }}
    >
      <Icon name="link" size={14} />
      <span aria-live="polite" className={copied ? undefined : styles.word}>
        {copied ? text.shell.copied : text.shell.copyLink}
      </span>
    </button>
  );
};
