/** What may be sent as a file: plain values, so that the browser can say no before it sends. */

/** The largest file that is taken (SEC-26). */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** So many files may stand beside one figure. */
export const MOST_ATTACHMENTS = 5;
/** The endings of what is taken as proof. */
export const PROOF_ENDINGS = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'] as const;
