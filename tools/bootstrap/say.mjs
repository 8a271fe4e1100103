/**
 * What the bootstrap tells the person at the keyboard: Vietnamese first, English after, one line each.
 */

/** Why the bootstrap stopped; each has its own exit code so that a script can tell them apart. */
export const exitCodes = { failed: 1, unsupported: 2, install: 3, chromium: 4 };

/**
 * @param {string} vietnamese
 * @param {string} english
 */
export function say(vietnamese, english) {
  console.log(`▸ ${vietnamese}\n  ${english}`);
}

/**
 * @param {string} vietnamese
 * @param {string} english
 * @param {number} code
 * @returns {never}
 */
export function fail(vietnamese, english, code = exitCodes.failed) {
  console.error(`✗ ${vietnamese}\n  ${english}`);
  process.exit(code);
}
