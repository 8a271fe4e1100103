import { useEffect, useEffectEvent } from 'react';

/** Where letters go in: there the key belongs to the field. */
const WRITING = 'textarea, input:not([type="checkbox"], [type="radio"]), [contenteditable="true"]';

/** Ctrl+Enter exports Word, except while somebody writes or answers a dialog. */
export const useExportKey = (onExport: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.isComposing || event.keyCode === 229) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
    const { target } = event;
    // On a link it opens another tab, as everywhere.
    if (target instanceof Element && target.closest(`${WRITING}, a[href]`) !== null) return;
    if (document.querySelector('dialog[open], [role="dialog"]') !== null) return;
    event.preventDefault();
    onExport();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
