/** Enter goes on: in the short form to the next field, like the phone's «tiếp»; in the table to the same column below. */
import type { KeyboardEvent } from 'react';

const TYPED_IN = 'input[type="text"]:not([readonly]), textarea:not([readonly]), select:not([disabled])';

/** The field after one; after the last the button that leads on. */
const nextField = (form: HTMLElement, from: Element): HTMLElement | null => {
  const fields = [...form.querySelectorAll<HTMLElement>(TYPED_IN)];
  return fields[fields.indexOf(from as HTMLElement) + 1] ?? document.querySelector('[data-onward]');
};

/** The field of the same column one row on; `null` at the edge. */
const fieldBelow = (table: HTMLElement, from: Element, by: 1 | -1): HTMLElement | null => {
  const column = from.closest<HTMLElement>('[data-column]')?.dataset['column'];
  if (column === undefined) return null;
  const fields = [...table.querySelectorAll<HTMLElement>(`[data-column="${column}"] input:not([readonly])`)];
  return fields[fields.indexOf(from as HTMLElement) + by] ?? null;
};

/** To be given to every field of one line. A word that is being composed keeps its Enter. */
export const goOnEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
  const { currentTarget: field } = event;
  const form = field.closest<HTMLElement>('[data-entry-form]');
  if (form === null) return;
  event.preventDefault();
  const next =
    form.dataset['entryForm'] === 'table'
      ? fieldBelow(form, field, event.shiftKey ? -1 : 1)
      : nextField(form, field);
  if (next === null) field.blur();
  else next.focus();
};
