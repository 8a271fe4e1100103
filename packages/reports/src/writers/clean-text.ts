/** What no file may carry, whoever typed it (SEC-34): one rule for every kind of file. */

/** ALM, LRM, RLM, embeddings, overrides, isolates: they make a reader see another order than is written. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text in NFC without control characters (TAB, LF and CR stay: each kind of file has its own way with them), without
 * marks that turn the direction of reading and without non-characters; half surrogates become U+FFFD.
 */
export const withoutDeceit = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replaceAll(TURNING, '')
    .normalize('NFC');

/** Ends of lines and tabs, of every system. */
const BLANKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** Text of one line: breaks and tabs become spaces, so that words do not run together. */
export const inOneLine = (text: string): string => withoutDeceit(text.replaceAll(BLANKS, ' '));
