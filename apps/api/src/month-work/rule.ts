/** The thresholds in force through a year: the last version effective by its end. */
import { DEFAULT_RULE, readRule as ruleFrom, type Rule } from '@ve-dich/domain';
import type { ReadingRepositories, RuleVersion } from '@ve-dich/storage';

/** The stored version in force through a year; `null` where none is. */
export const ruleVersionOf = async (
  { rules }: ReadingRepositories,
  year: number,
): Promise<RuleVersion | null> =>
  (await rules.all())
    .filter((version) => version.effectiveFrom <= `${year}-12-31`)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .at(-1) ?? null;

/** The rule in force through a year; the default where none is stored, or what is stored cannot be read. */
export const readRule = async (repositories: ReadingRepositories, year: number): Promise<Rule> => {
  const version = await ruleVersionOf(repositories, year);
  return (version === null ? null : ruleFrom(version.version, version.settings)) ?? DEFAULT_RULE;
};
