import { useLocale } from './locale-provider.tsx';
import { sessionEn } from './messages/session.en.ts';
import { sessionVi } from './messages/session.vi.ts';

/** The texts of signing in: carried by the sign-in page and the dialog of an ended session, in both languages. */
export const useSessionText = (): typeof sessionVi => (useLocale().locale === 'vi' ? sessionVi : sessionEn);
