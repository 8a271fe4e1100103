import { createSecretKey, type KeyObject } from 'node:crypto';

/**
 * The key of the audit chain, made once: made from bytes for every row, it was a third of an append.
 * @throws RangeError where the key is too short to keep the audit chain honest
 */
export const auditKeyOf = (bytes: Uint8Array): KeyObject => {
  if (bytes.byteLength < 32) throw new RangeError('the audit key needs at least 32 bytes');
  return createSecretKey(bytes);
};
