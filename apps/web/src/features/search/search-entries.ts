/** What search can find: pages, indicators, and the units that lead them. */
import type { Catalogue } from '@ve-dich/contract';
import type { Locale } from '../../i18n/locale.ts';
import { foldText } from '../../ui/fold-text.ts';

type SearchPage = 'overview' | 'indicators' | 'review' | 'timeliness' | 'reports' | 'yearEnd' | 'help';

type Common = {
  readonly id: string;
  readonly name: string;
  /** Said after the name: the lead unit, or how many indicators a unit leads. */
  readonly aside: string;
  /** What is searched, without marks; the page's own name in both languages. */
  readonly folded: string;
};
export type SearchEntry =
  | (Common & { readonly kind: 'page'; readonly page: SearchPage })
  | (Common & { readonly kind: 'indicator'; readonly code: string })
  | (Common & { readonly kind: 'unit'; readonly count: number });

type Sources = {
  readonly catalogue: Catalogue | undefined;
  readonly locale: Locale;
  readonly pages: readonly { readonly page: SearchPage; readonly name: string }[];
};

/** Everything that can be found, in the order of the resolution. */
export const searchEntries = ({ catalogue, locale, pages }: Sources): readonly SearchEntry[] => {
  const indicators = catalogue?.indicators ?? [];
  const units = new Map<string, { name: string; folded: string; count: number }>();
  for (const { leadUnit, leadUnitName } of indicators) {
    const known = units.get(leadUnit.vi);
    units.set(leadUnit.vi, {
      name: leadUnit[locale],
      folded: foldText(`${leadUnit.vi} ${leadUnit.en} ${leadUnitName.vi} ${leadUnitName.en}`),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [
    ...pages.map(({ page, name }) => ({
      kind: 'page' as const,
      id: `page-${page}`,
      page,
      name,
      aside: '',
      folded: foldText(name),
    })),
    ...indicators.map((indicator) => ({
      kind: 'indicator' as const,
      id: `indicator-${indicator.code}`,
      code: indicator.code,
      name: indicator.name[locale],
      aside: indicator.leadUnit[locale],
      folded: foldText(
        [
          indicator.code,
          indicator.name.vi,
          indicator.name.en,
          indicator.shortName.vi,
          indicator.shortName.en,
          indicator.leadUnit.vi,
          indicator.leadUnit.en,
          indicator.leadUnitName.vi,
          indicator.leadUnitName.en,
        ].join(' '),
      ),
    })),
    ...[...units.values()].map(({ name, folded, count }) => ({
      kind: 'unit' as const,
      id: `unit-${folded}`,
      name,
      aside: '',
      folded,
      count,
    })),
  ];
};

/** How well an entry answers: its beginning, the beginning of a word, or anywhere; null where it does not. */
const rankOf = (entry: SearchEntry, words: readonly string[]): number | null => {
  if (!words.every((word) => entry.folded.includes(word))) return null;
  const name = foldText(entry.name);
  const query = words.join(' ');
  if (name.startsWith(query)) return 0;
  if (name.includes(query)) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
};

/** The entries that answer, best first; all of them while nothing is typed. */
export const findEntries = (entries: readonly SearchEntry[], query: string): readonly SearchEntry[] => {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries
    .flatMap((entry, order) => {
      const rank = rankOf(entry, words);
      return rank === null ? [] : [{ entry, rank, order }];
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ entry }) => entry);
};
