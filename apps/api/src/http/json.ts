/** What JSON may not be, though a parser takes it (SEC-21, SEC-26): two values under one key, nested without end. */
import { visit } from 'jsonc-parser';

const DEEPEST = 20;
const LONGEST_ARRAY = 2_000;

/** False for a body that names a key of one object twice, nests deeper than we ever ask for, or lists too much. */
export const isPlainJson = (text: string): boolean => {
  const keys: Set<string>[] = [];
  let depth = 0;
  let commas = 0;
  let isPlain = true;
  const deeper = (): void => {
    depth += 1;
    if (depth > DEEPEST) isPlain = false;
  };
  const look = (): void => {
    visit(text, {
      onObjectBegin: () => {
        keys.push(new Set());
        deeper();
      },
      onObjectEnd: () => {
        keys.pop();
        depth -= 1;
      },
      onArrayBegin: deeper,
      onArrayEnd: () => {
        depth -= 1;
      },
      onObjectProperty: (name) => {
        const known = keys.at(-1);
        if (known?.has(name) === true) isPlain = false;
        known?.add(name);
      },
      onSeparator: (character) => {
        if (character === ',') commas += 1;
      },
    });
  };
  try {
    look();
  } catch {
    // Nested so deep that reading it ran out of stack.
    return false;
  }
  return isPlain && commas < LONGEST_ARRAY;
};

/** The error a malformed body is refused with. */
export const malformed = (): Error & { statusCode: number } =>
  Object.assign(new Error('malformed body'), { statusCode: 400 });
