/** Telling people in the product what happened to their figures. Nobody is told of what they did themselves. */
import type { Account, Instant, NoticeKind, Period } from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';

export type Telling = {
  readonly kind: NoticeKind;
  readonly at: Instant;
  readonly period: Period;
  readonly unitId: string;
  readonly indicatorIds: readonly string[];
  /** Account. */
  readonly by: string;
  readonly reason: string | null;
};

/** Those who work for one of the units. */
export const peopleOfUnit = (accounts: readonly Account[], ...unitIds: readonly string[]): Account[] =>
  accounts.filter(({ role, unitId }) => unitIds.includes(unitId) && (role === 'head' || role === 'clerk'));

export const headsOfUnit = (accounts: readonly Account[], ...unitIds: readonly string[]): Account[] =>
  peopleOfUnit(accounts, ...unitIds).filter(({ role }) => role === 'head');

export const officeAnd = (accounts: readonly Account[], ...roles: readonly Account['role'][]): Account[] =>
  accounts.filter(({ role }) => role === 'office' || roles.includes(role));

/** Writes a notice to each of them but the one who did it and those who cannot sign in any more. */
export const tell = async (
  { notices }: WritingRepositories,
  newId: () => string,
  recipients: readonly Account[],
  telling: Telling,
): Promise<void> => {
  await notices.add(
    recipients
      .filter(({ id, disabledAt }) => id !== telling.by && disabledAt === null)
      .map(({ id }) => ({ ...telling, id: newId(), accountId: id, seenAt: null })),
  );
};
