/** The audit key of every temporary storage. */
export const TEST_AUDIT_KEY: Uint8Array = new TextEncoder().encode('khoá thử nghiệm, không dùng thật!');
