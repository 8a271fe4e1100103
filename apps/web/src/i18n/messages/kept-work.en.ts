import { plural } from './entry-sending.en.ts';
import type { keptWorkVi } from './kept-work.vi.ts';

const figures = (count: string): string => `${count} ${plural(count, 'figure', 'figures')}`;

export const keptWorkEn: typeof keptWorkVi = {
  clear: 'Clear drafts on this device',
  clearTitle: 'Clear drafts on this device',
  lost: ({ count }) =>
    `This device keeps ${figures(count)} of yours that have not reached the server. Cleared, they are lost and must be entered again.`,
  clearNow: ({ count }) => `Clear ${figures(count)} not sent`,
  keep: 'Keep them',
  said: {
    nothing: 'This device keeps none of your figures that the server does not have.',
    unknown: 'This device does not say what it keeps. Try again later.',
    cleared: 'Your drafts on this device have been cleared.',
    not_cleared: 'Not everything could be cleared. Close the other windows of the system and try again.',
  },
  close: 'Close',
  signOutTitle: 'Some figures have not been sent',
  stays: ({ count }) =>
    `${figures(count)} of yours ${plural(count, 'has', 'have')} not reached the server. Signed out, they stay on this device for at most 30 days; sign in again here to send them.`,
  shared: 'If others use this device, send first and then sign out, or clear the drafts.',
  nowhere: ({ count }) =>
    `${figures(count)} being entered ${plural(count, 'is', 'are')} not saved anywhere. Signing out loses ${plural(count, 'it', 'them')}.`,
  back: 'Back',
  signOutKeep: 'Sign out, keep them here',
  signOutClear: 'Clear the drafts and sign out',
  signOutAnyway: 'Sign out, give up what is being entered',
};
