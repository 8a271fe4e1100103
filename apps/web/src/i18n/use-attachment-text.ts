import { useLocale } from './locale-provider.tsx';
import { attachmentsEn } from './messages/attachments.en.ts';
import { attachmentsVi } from './messages/attachments.vi.ts';

/** The texts of files beside a figure: carried by the parts that show them, in both languages. */
export const useAttachmentText = (): typeof attachmentsVi =>
  useLocale().locale === 'vi' ? attachmentsVi : attachmentsEn;
