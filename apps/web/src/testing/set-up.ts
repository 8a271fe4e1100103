import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A page in its own chunk is made when it is first asked for: on a busy machine that takes more than a second.
configure({ asyncUtilTimeout: 12_000 });

const completeDocument = (): void => {
  // What jsdom lacks and the page asks for on its way up.
  window.matchMedia ??= (query: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as MediaQueryList;
  window.scrollTo = () => undefined;
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
};

if (typeof window !== 'undefined') completeDocument();

afterEach(() => {
  vi.unstubAllGlobals();
  if (typeof window === 'undefined') return;
  cleanup();
  localStorage.clear();
});
