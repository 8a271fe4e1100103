/** The text of a cell put together from its runs, without what is written above it to be read aloud. */

/** The most a cell can hold in any program. */
export const LONGEST_TEXT = 32_767;

/** Signs that markup cannot hold are written by their number: «_x000D_» is a carriage return. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A text as a person sees it: its escapes resolved, its lines ended alike, nothing invisible, not too long. */
export const plainText = (text: string): string =>
  text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(CONTROL, '')
    .toWellFormed()
    .slice(0, LONGEST_TEXT);

export type TextReader = {
  readonly begin: () => void;
  readonly open: (tag: string) => void;
  readonly text: (text: string) => void;
  readonly close: (tag: string) => void;
  readonly end: () => string;
};

/** Collects what stands in `t`, but not below `rPh` (how to pronounce it). */
export const createTextReader = (): TextReader => {
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  return {
    begin: () => {
      collected = '';
      isText = false;
      isPhonetic = false;
    },
    open: (tag) => {
      if (tag === 't') isText = !isPhonetic;
      if (tag === 'rPh') isPhonetic = true;
    },
    text: (text) => {
      if (isText && collected.length < LONGEST_TEXT) collected += text;
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      if (tag === 'rPh') isPhonetic = false;
    },
    end: () => plainText(collected),
  };
};
