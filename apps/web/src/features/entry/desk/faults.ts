/** What a failed request means for what was to be saved or sent. */
import type { Problem } from '@ve-dich/contract';

export type Failing =
  /** No answer, or a server that cannot just now: tried again by itself. */
  | 'passing'
  /** Nobody is signed in any more. */
  | 'session'
  /** Made from an older version. */
  | 'changed'
  /** No, and it will stay no. */
  | 'refused';

/** Sorts a refusal. An answer nobody can read may have been a success: it is asked again. */
export const failingOf = ({ status, code }: Pick<Problem, 'status' | 'code'>): Failing => {
  if (status === 401) return 'session';
  if (status === 412) return 'changed';
  if (status === 0 || status >= 500 || status === 429 || code === 'unreadable') return 'passing';
  return 'refused';
};
