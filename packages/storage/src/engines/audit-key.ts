/** @throws RangeError where the key is too short to keep the audit chain honest */
export const refuseShortKey = (key: Uint8Array): void => {
  if (key.byteLength < 32) throw new RangeError('the audit key needs at least 32 bytes');
};
