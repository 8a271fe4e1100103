/** Accounts as the people behind them. */
import type { Account, Bilingual } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';

type NamedPerson = { readonly fullName: string; readonly title: Bilingual };

const NOBODY: NamedPerson = { fullName: '—', title: { vi: '', en: '' } };

export type Accounts = {
  readonly all: readonly Account[];
  /** Who an account is; a dash for one that is not known. */
  readonly personOf: (accountId: string | null) => NamedPerson;
  readonly personIdOf: (accountId: string) => string | null;
};

/** Reads who is who. */
export const readAccounts = async (repositories: ReadingRepositories): Promise<Accounts> => {
  const all = await repositories.accounts.all();
  const people = new Map((await repositories.organisation.people()).map((person) => [person.id, person]));
  const accounts = new Map(all.map((account) => [account.id, account]));
  return {
    all,
    personOf: (accountId) => {
      const person = people.get(accounts.get(accountId ?? '')?.personId ?? '');
      return person === undefined ? NOBODY : { fullName: person.fullName, title: person.title };
    },
    personIdOf: (accountId) => accounts.get(accountId)?.personId ?? null,
  };
};
