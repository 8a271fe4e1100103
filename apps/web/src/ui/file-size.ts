import type { Format } from '../i18n/format.ts';
import type { attachmentsVi } from '../i18n/messages/attachments.vi.ts';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** «240 KB», «2,4 MB»: never «0 KB» of what is not empty. */
export const fileSize = (
  bytes: number,
  words: Pick<typeof attachmentsVi, 'kilobytes' | 'megabytes'>,
  format: Pick<Format, 'decimal' | 'count'>,
): string => {
  if (bytes < MEGABYTE)
    return words.kilobytes({
      amount: format.count(bytes === 0 ? 0 : Math.max(1, Math.round(bytes / KILOBYTE))),
    });
  const tenths = Math.round((bytes * 10) / MEGABYTE);
  return words.megabytes({ amount: format.decimal(String(tenths / 10), tenths % 10 === 0 ? 0 : 1) });
};
