import { useLocale } from './locale-provider.tsx';
import { remindersEn } from './messages/reminders.en.ts';
import { remindersVi } from './messages/reminders.vi.ts';

/** The texts of reminding: for the office's two pages, and carried by their chunk alone, in both languages. */
export const useReminderText = (): typeof remindersVi =>
  useLocale().locale === 'vi' ? remindersVi : remindersEn;
