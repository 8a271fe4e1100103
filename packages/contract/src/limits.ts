/** Limits that both sides hold to, as plain values: the browser says them before it sends anything. */

/** The largest file that is taken (SEC-26). */
export const LARGEST_FILE = 10 * 1024 * 1024;
