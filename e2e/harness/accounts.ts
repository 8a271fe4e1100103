/** Who uses the product in these stories: the demo's accounts, by role, from the same book the demo is filled with. */
import { sampleBook } from '@ve-dich/sample';
import path from 'node:path';

export type UserName =
  | 'bi-thu'
  | 'chanh-van-phong'
  | 'van-phong'
  | 'giam-doc-khdt'
  | 'giam-doc-ldtbxh'
  | 'can-bo-khdt'
  | 'kiem-tra'
  | 'quan-tri';

/** Signed in once by the set-up project; the others sign in inside a story (five sessions an account at most). */
export const SIGNED_IN_ONCE = [
  'bi-thu',
  'van-phong',
  'giam-doc-khdt',
  'can-bo-khdt',
  'kiem-tra',
  'quan-tri',
] as const satisfies readonly UserName[];

export type Account = { readonly userName: string; readonly fullName: string; readonly unit: string };

/** An account of the demo with the person behind it. */
export const accountOf = (userName: UserName): Account => {
  const account = sampleBook.accounts.find((each) => each.userName === userName);
  const person = sampleBook.people.find((each) => each.code === account?.person);
  if (account === undefined || person === undefined)
    throw new RangeError(`the demo has no account ${userName}`);
  return { userName, fullName: person.fullName, unit: person.unit };
};

/** Where the set-up project keeps the session of an account. */
export const sessionFile = (userName: UserName): string =>
  path.resolve(import.meta.dirname, `../test-results/sessions/${userName}.json`);
