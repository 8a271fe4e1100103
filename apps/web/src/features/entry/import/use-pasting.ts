/** Blocks pasted and files dropped anywhere on the entry page, before any field takes them. */
import { useEffect, useRef, useState } from 'react';
import { isBlockOfCells } from '../view/pasted.ts';

type Facts = {
  readonly onBlock: (text: string) => void;
  readonly onFiles: (files: FileList) => void;
};

/** Notes, dialogs and other texts take several lines of their own; a number field never does. */
const keepsItsPaste = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.closest('dialog') !== null ||
    (target.closest('textarea, input, select, [contenteditable]') !== null &&
      !target.matches('input[inputmode="decimal"]')));

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Listens on the window, so that a block opens the preview wherever the caret is. True while a file hangs over the page. */
export const usePasting = ({ onBlock, onFiles }: Facts): boolean => {
  const [isOver, setOver] = useState(false);
  const facts = useRef({ onBlock, onFiles });
  useEffect(() => {
    facts.current = { onBlock, onFiles };
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isBlockOfCells(text) || keepsItsPaste(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      facts.current.onBlock(text);
    };
    // Whoever has taken it already, as the place for proof does, keeps it: a file is not both.
    const isTaken = (event: DragEvent): boolean => event.defaultPrevented;
    const onDragOver = (event: DragEvent): void => {
      if (isTaken(event)) return setOver(false);
      if (!holdsFiles(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (isTaken(event) || !holdsFiles(event)) return setOver(false);
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) facts.current.onFiles(event.dataTransfer.files);
    };
    // On the way down: before the sheet, a field, or the cell that is being typed in.
    window.addEventListener('paste', onPaste, true);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('paste', onPaste, true);
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
};
