/** Single-key shortcuts: when a key press is one, and whether this reader wants them (WCAG 2.1.4). */

const STORAGE_KEY = 've-dich.single-keys';

/** True unless the reader switched single keys off. */
export const singleKeysOn = (): boolean => {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
};

/** Keeps the reader's choice about single keys. */
export const setSingleKeys = (on: boolean): void => {
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  } catch {
    // Not kept; the shortcuts stay on.
  }
};

const WRITING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** True while the key goes into a field or a word is being composed (UniKey, Telex, Asian keyboards). */
export const isWriting = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  event.keyCode === 229 ||
  (event.target instanceof Element && event.target.closest(WRITING) !== null);

/** True where a lone key may act: nobody is writing, no modifier but Shift, no dialog in front. */
export const isSingleKey = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isWriting(event) &&
  document.querySelector('dialog[open], [role="dialog"]') === null &&
  singleKeysOn();
