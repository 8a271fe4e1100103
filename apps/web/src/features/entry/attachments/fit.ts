/** What can be told of a file before it is sent; what is really in it only the server finds out. */
import { LARGEST_FILE, PROOF_ENDINGS } from '@ve-dich/contract/file-limits';
import type { UnfitReason } from './uploads.ts';

/** Why a file need not be sent; `null` where it may be. */
export const whyUnfit = ({ name, size }: Pick<File, 'name' | 'size'>): UnfitReason | null => {
  if (!PROOF_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) return 'wrong_kind';
  if (size === 0) return 'empty';
  return size > LARGEST_FILE ? 'too_large' : null;
};
