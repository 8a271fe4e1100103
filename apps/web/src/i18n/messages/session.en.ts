import type { sessionVi } from './session.vi.ts';

export const sessionEn = {
  title: 'Sign in',
  userName: 'User name',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  forgotten: 'Forgotten your password? Contact the Party office.',
  noSecrets: 'Do not enter state secrets into this system.',
  missing: 'Please enter your user name and password.',
  demoTitle: 'Demonstration accounts',
  demoNote: ({ password }: { password: string }) =>
    `Choose an account to sign in at once. Password of all: ${password}. The names of people are invented.`,
  waitSeconds: ({ seconds }: { seconds: string }) =>
    `Try again in ${seconds} ${seconds === '1' ? 'second' : 'seconds'}.`,
  ended: 'Your session ended. Sign in to continue; the page you were on is kept.',
  endedTitle: 'Your session ended',
  otherAccount: 'Go to the sign-in page',
} satisfies typeof sessionVi;
