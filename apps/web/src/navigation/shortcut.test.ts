// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isSingleKey, setSingleKeys } from './shortcut.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const press = (init: KeyboardEventInit & { keyCode?: number } = {}, at: Element = document.body): boolean => {
  let said = false;
  const listen = (event: KeyboardEvent): void => {
    said = isSingleKey(event);
  };
  window.addEventListener('keydown', listen);
  at.dispatchEvent(new KeyboardEvent('keydown', { code: 'BracketLeft', bubbles: true, ...init }));
  window.removeEventListener('keydown', listen);
  return said;
};

test('a lone key acts', () => {
  expect(press()).toBe(true);
});

test('nothing acts while somebody writes', () => {
  const field = document.createElement('input');
  document.body.append(field);
  expect(press({}, field)).toBe(false);
});

test('nothing acts while a word is being composed', () => {
  expect(press({ isComposing: true })).toBe(false);
  expect(press({ keyCode: 229 })).toBe(false);
});

test('modifiers belong to the browser', () => {
  expect(press({ ctrlKey: true })).toBe(false);
  expect(press({ altKey: true })).toBe(false);
});

test('nothing acts behind an open dialog', () => {
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
  expect(press()).toBe(false);
});

test('the reader can switch single keys off', () => {
  setSingleKeys(false);
  expect(press()).toBe(false);
  setSingleKeys(true);
  expect(press()).toBe(true);
});
