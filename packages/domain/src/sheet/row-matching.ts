/**
 * Which indicator a row is of: by its code, by its name, by what the unit has answered before, by likeness. What is not
 * certain is asked: a figure in the wrong row is worse than a question.
 */
import { codeKey } from './folding.ts';
import { labelKey, readLabel } from './label.ts';
import { likeness, profileOf, sameWords, type NameProfile } from './likeness.ts';
import type { RowCandidate, RowMatch } from './row-match.ts';
import type { SheetIndicator } from './sheet-reading.ts';

/** Never matched by likeness alone under this. */
const SILENT_LIKENESS = 850;
/** By how much the next best must be behind. */
const CLEARLY_BEHIND = 100;
/** Worth being offered. */
const OFFERED_LIKENESS = 500;
const MOST_OFFERED = 3;
/** Longest text that is taken for a code, in UTF-16 units. */
const LONGEST_CODE = 40;

type Named = {
  readonly indicator: SheetIndicator;
  readonly profile: NameProfile;
  readonly isShort: boolean;
  /** The name alone says nothing: «Trong đó: dịch vụ», «Dịch vụ» of what? */
  readonly needsWhole: boolean;
};

/** A row matched or not, before it is known what stands above it. */
export type Matched = {
  readonly match: Exclude<RowMatch, { readonly match: 'dropped' }>;
  /** The name alone says nothing: the row that it is a part of must stand above. */
  readonly needsWhole: boolean;
};

export type RowMatcher = {
  /** @param code of the column of codes, or empty */
  readonly match: (label: string, code: string) => Matched;
  /** True where the text is an indicator's name, or its code, as it stands. */
  readonly knows: { readonly name: (text: string) => boolean; readonly code: (text: string) => boolean };
  readonly parentOf: (indicatorId: string) => string | null;
  /** The indicator with a code as a person chose it; `null` for none. */
  readonly byCode: (code: string) => SheetIndicator | null;
};

const candidate = (indicator: SheetIndicator, alike: number): RowCandidate => ({
  indicatorId: indicator.id,
  code: indicator.code,
  likeness: alike,
});

const namesOf = (indicator: SheetIndicator): Named[] => {
  const [name, short] = [readLabel(indicator.name.vi), readLabel(indicator.shortName.vi)];
  const isPart = name.isPart || indicator.parentId != null;
  return [
    { indicator, profile: profileOf(name.key), isShort: false, needsWhole: name.isPart },
    { indicator, profile: profileOf(short.key), isShort: true, needsWhole: isPart },
  ];
};

/** Indicators by key, each once. */
const grouped = (pairs: readonly (readonly [string, Named])[]): ReadonlyMap<string, readonly Named[]> => {
  const map = new Map<string, Named[]>();
  for (const [key, named] of pairs) {
    const found = map.get(key);
    if (key === '') continue;
    if (found === undefined) map.set(key, [named]);
    else if (!found.some(({ indicator }) => indicator.id === named.indicator.id)) found.push(named);
  }
  return map;
};

const matched = (
  named: Pick<Named, 'indicator' | 'needsWhole'>,
  by: Extract<RowMatch, { match: 'matched' }>['by'],
  alike = 1000,
): Matched => ({
  match: { match: 'matched', ...candidate(named.indicator, alike), by },
  needsWhole: named.needsWhole,
});

type Doubt = Extract<RowMatch, { match: 'doubtful' }>['why'];
const doubtful = (why: Doubt, candidates: readonly RowCandidate[]): Matched => ({
  match: { match: 'doubtful', why, candidates },
  needsWhole: false,
});

/** The indicators most like a label, the best first, each by its better name. */
const mostAlike = (
  key: string,
  names: readonly Named[],
): { named: Named; alike: number; same: boolean }[] => {
  const label = profileOf(key);
  const best = new Map<string, { named: Named; alike: number; same: boolean }>();
  for (const named of names) {
    const alike = likeness(label, named.profile);
    const before = best.get(named.indicator.id);
    if (alike >= OFFERED_LIKENESS && (before === undefined || alike > before.alike)) {
      best.set(named.indicator.id, { named, alike, same: sameWords(label, named.profile) });
    }
  }
  return [...best.values()].toSorted(
    (left, right) =>
      right.alike - left.alike || (left.named.indicator.code < right.named.indicator.code ? -1 : 1),
  );
};

/** @param remembered labels (as {@link labelKey} gives them) and the code each was said to be */
export const rowMatcher = (
  indicators: readonly SheetIndicator[],
  remembered: ReadonlyMap<string, string>,
): RowMatcher => {
  const names = indicators.flatMap(namesOf);
  const byName = grouped(names.map((named) => [named.profile.key, named]));
  const byCodeKey = grouped(
    names.filter(({ isShort }) => !isShort).map((named) => [codeKey(named.indicator.code), named]),
  );
  const byCode = (code: string): SheetIndicator | null =>
    indicators.find((indicator) => indicator.code === code) ?? null;

  const matchName = (key: string): Matched => {
    const same = byName.get(key) ?? [];
    const [only] = same;
    const answered = byCode(remembered.get(key) ?? '');
    if (only !== undefined && same.length === 1) {
      return answered === null || answered.id === only.indicator.id
        ? matched(only, only.isShort ? 'short_name' : 'name')
        : doubtful('several', [candidate(only.indicator, 1000), candidate(answered, 1000)]);
    }
    // What a person said of this label comes before what it looks like.
    if (answered !== null) return matched({ indicator: answered, needsWhole: false }, 'remembered');
    if (same.length > 1)
      return doubtful(
        'several',
        same.map(({ indicator }) => candidate(indicator, 1000)),
      );
    const alike = mostAlike(key, names);
    const [best, next] = alike;
    if (best === undefined) return { match: { match: 'unknown' }, needsWhole: false };
    const isClear = best.alike - (next?.alike ?? 0) >= CLEARLY_BEHIND;
    return best.alike >= SILENT_LIKENESS && best.same && isClear
      ? matched(best.named, 'likeness', best.alike)
      : doubtful(
          'alike',
          alike.slice(0, MOST_OFFERED).map(({ named, alike: how }) => candidate(named.indicator, how)),
        );
  };

  // Labels repeat from sheet to sheet and within one: each is looked up once.
  const known = new Map<string, Matched>();
  const nameMatch = (label: string): Matched => {
    const key = labelKey(label);
    if (key === '') return { match: { match: 'unknown' }, needsWhole: false };
    const found = known.get(key) ?? matchName(key);
    known.set(key, found);
    return found;
  };

  const match = (label: string, code: string): Matched => {
    const ofCode = (code.length > LONGEST_CODE ? undefined : byCodeKey.get(codeKey(code))) ?? [];
    const [only] = ofCode;
    const ofName = nameMatch(label);
    if (only === undefined) return ofName;
    if (ofCode.length > 1)
      return doubtful(
        'several',
        ofCode.map(({ indicator }) => candidate(indicator, 1000)),
      );
    const isOtherName = ofName.match.match === 'matched' && ofName.match.indicatorId !== only.indicator.id;
    return isOtherName && ofName.match.match === 'matched'
      ? doubtful('code_and_name', [
          candidate(only.indicator, 1000),
          { indicatorId: ofName.match.indicatorId, code: ofName.match.code, likeness: ofName.match.likeness },
        ])
      : matched({ indicator: only.indicator, needsWhole: false }, 'code');
  };

  return {
    match,
    byCode,
    parentOf: (indicatorId) => indicators.find(({ id }) => id === indicatorId)?.parentId ?? null,
    knows: {
      name: (text) => byName.has(labelKey(text)),
      code: (text) => text.length <= LONGEST_CODE && /\p{L}/u.test(text) && byCodeKey.has(codeKey(text)),
    },
  };
};
