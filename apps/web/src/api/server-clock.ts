/**
 * What time it is at the server: every answer carries its date. Whoever prints may sit before a computer whose clock is
 * wrong; the server's is the one that months are locked by.
 */

/** How far the server's clock is ahead of this computer's, in milliseconds; `null` before its first answer. */
let ahead: number | null = null;

/** Notes the time an answer was sent. An answer from a cache is older than it looks, so the latest time wins. */
export const noteServerTime = (response: Response): void => {
  const sent = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(sent)) return;
  ahead = Math.max(ahead ?? -Infinity, sent - Date.now());
};

/** The present moment by the server's clock; by this computer's where the server has not said. */
export const serverNow = (): string => new Date(Date.now() + (ahead ?? 0)).toISOString();
