import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { EntryContent } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { withNumber, type NumberPlace } from '../view/changes.ts';
import { shownRounded } from '../view/number-text.ts';
import { isBlockOfCells } from '../view/pasted.ts';
import type { RowView } from '../view/row-view.ts';
import type { Leaving } from './cell-editor.tsx';
import { beginsNumber, moved, type Spot } from './grid-move.ts';
import type { SheetCell } from './sheet-cells.ts';

type Sheet = readonly { readonly view: RowView; readonly cells: readonly SheetCell[] }[];
/** What the editor begins with, and what Esc brings back. */
export type Editing = { readonly begins: string; readonly before: EntryContent };

type Facts = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly sheet: Sheet;
  readonly place: NumberPlace;
  readonly start: Spot;
};

export type Grid = {
  readonly active: Spot;
  readonly editing: Editing | null;
  /** Chosen by the pointer; chosen again it is typed in. */
  readonly choose: (spot: Spot) => void;
  readonly leave: (how: Leaving) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

const ARROW_OF: Readonly<Record<Exclude<Leaving, 'stay'>, string>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
};

/** The keyboard of the sheet: one tab stop, arrows between the cells, typing in the one that is open. */
export const useGrid = ({ table, sheet, place, start }: Facts): Grid => {
  const { locale } = useLocale();
  const { desk, form, askToReopen } = useEntry();
  const [active, setActive] = useState(start);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [moves, setMoves] = useState(0);
  const size = { rows: sheet.length, columns: 12 };
  const row = sheet[active.row];
  const cell = row?.cells[active.column];
  const code = row?.view.line.code ?? '';
  const isOpen = cell?.state === 'edit';

  // The focus follows the keyboard, never the first drawing of the page.
  useEffect(() => {
    if (moves > 0) table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [table, moves]);

  const go = (spot: Spot): void => {
    setActive(spot);
    setEditing(null);
    setMoves((count) => count + 1);
  };
  /** The place typed in: a level has no part of a month. */
  const typedAt: NumberPlace = row?.view.isSum === true ? place : 'toDate';
  const shown = (): string =>
    cell === undefined || cell.value === null || row === undefined
      ? ''
      : shownRounded(cell.value, row.view.row.decimals, locale);
  const edit = (begins: string): void => {
    if (row === undefined) return;
    setEditing({ begins, before: row.view.line.content });
    if (begins !== shown()) desk.edit(code, typedAt, withNumber(typedAt, begins));
  };
  const put = (text: string): void => {
    desk.edit(code, `${typedAt}/cell`, withNumber(typedAt, text));
    void desk.settle(code);
  };
  const leave = (how: Leaving): void => {
    if (how === 'stay') {
      if (editing !== null) go(active);
    } else go(moved(active, { key: ARROW_OF[how], ctrlKey: false }, size) ?? active);
  };

  return {
    active,
    editing,
    choose: (spot) => {
      const isSame = spot.row === active.row && spot.column === active.column;
      if (isSame && isOpen && editing === null) edit(shown());
      else if (!isSame) go(spot);
    },
    leave,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey || event.metaKey) return;
      const spot = moved(active, event, size);
      if (spot !== null) {
        event.preventDefault();
        return go(spot);
      }
      if (event.key === 'Enter' || event.key === 'F2') {
        event.preventDefault();
        if (isOpen) return edit(shown());
        if (cell?.state === 'locked' && form.may.includes('reopening.request'))
          askToReopen(cell.month, [code]);
        return undefined;
      }
      if (!isOpen || event.ctrlKey) return undefined;
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        return put('');
      }
      if (!beginsNumber(event)) return undefined;
      event.preventDefault();
      return edit(event.key);
    },
    onCopy: (event) => {
      event.clipboardData.setData('text/plain', shown());
      event.preventDefault();
    },
    onCut: (event) => {
      event.clipboardData.setData('text/plain', shown());
      event.preventDefault();
      if (isOpen) put('');
    },
    onPaste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      event.preventDefault();
      // A block is for the preview (`import/`), and never for one cell.
      if (isOpen && !isBlockOfCells(text)) put(text.trim());
    },
  };
};
