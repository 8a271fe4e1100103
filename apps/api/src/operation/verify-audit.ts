import type { Storage } from '@ve-dich/storage';

const FAULTS = {
  gap: { vi: 'thiếu dòng ngay trước đó', en: 'the row before it is missing' },
  previous_hash: { vi: 'không nối với dòng trước', en: 'it does not join the row before it' },
  hash: { vi: 'nội dung đã bị sửa', en: 'its content was altered' },
} as const;

/**
 * Walks the audit trail and says whether it is whole, or which row is the first that is not.
 * @returns the process's exit code: 0 whole, 1 not
 */
export const verifyAudit = async (storage: Storage): Promise<number> => {
  const found = await storage.verifyAudit();
  if (found.intact) {
    process.stdout.write(
      `Nhật ký nguyên vẹn: ${found.rows} dòng, mã cuối ${found.headHash} / the audit trail is whole: ${found.rows} rows\n`,
    );
    return 0;
  }
  const fault = FAULTS[found.fault];
  process.stdout.write(
    `Nhật ký sai từ dòng ${found.sequence}: ${fault.vi} / the audit trail is wrong from row ${found.sequence}: ${fault.en}\n`,
  );
  return 1;
};
