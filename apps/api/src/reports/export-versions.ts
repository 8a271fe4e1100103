/**
 * Versions of files. Under one name «v2» is always of a later content than «v1»: what has the same content has the same
 * number, whatever its format and whichever dossier of the meeting is asked. And what a version says otherwise than the
 * one before it.
 */
import type { ExportOnWire } from '@ve-dich/contract';
import type { ChosenColumn, DossierText, ExportFormat, ReportExport, ReportProfile } from '@ve-dich/domain';
import { changesSince, fileStemOf, type ReportFacts } from '@ve-dich/reports';
import type { DossierHead, ReadingRepositories } from '@ve-dich/storage';
import { isDeepStrictEqual } from 'node:util';
import { lastTexts } from './load-dossier.ts';

/** What a file was made of. */
type Content = {
  readonly dossierId: string;
  readonly choice: {
    readonly profile: ReportProfile;
    readonly sections: readonly string[];
    readonly columns: readonly ChosenColumn[] | null;
  };
  /** By key, none of them empty. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Dossiers with what was written into them and saved for them, each read once. */
type Shelf = {
  readonly factsOf: (dossierId: string) => Promise<ReportFacts>;
  readonly contentOf: (of: ReportExport) => Promise<Content>;
};

const shelfOf = ({ dossiers }: ReadingRepositories): Shelf => {
  const once = <Read>(read: (key: string) => Promise<Read>): ((key: string) => Promise<Read>) => {
    const kept = new Map<string, Promise<Read>>();
    return (key) => {
      const known = kept.get(key) ?? read(key);
      kept.set(key, known);
      return known;
    };
  };
  const factsOf = once(async (id): Promise<ReportFacts> => {
    const found = await dossiers.byId(id);
    if (found === null) throw new RangeError(`a file of a dossier that is not there: ${id}`);
    return JSON.parse(found.facts) as ReportFacts;
  });
  const textsOf = once((id) => dossiers.texts(id));
  const layoutsOf = once((setCode) => dossiers.layouts(setCode));
  return {
    factsOf,
    contentOf: async ({ dossierId, profile, sections, lastText, layout, at }) => {
      // A file of an earlier version of this program says no number: what was written before it was in it.
      const isIn = (text: DossierText): boolean =>
        lastText === null ? text.at <= at : text.sequence <= lastText;
      const texts = lastTexts((await textsOf(dossierId)).filter(isIn));
      const layouts = layout === null ? [] : await layoutsOf((await factsOf(dossierId)).targetSet.code);
      return {
        dossierId,
        choice: {
          profile,
          sections,
          columns: layouts.find(({ sequence }) => sequence === layout)?.columns ?? null,
        },
        texts: new Map([...texts].flatMap(([key, { text }]) => (text === '' ? [] : [[key, text] as const]))),
      };
    },
  };
};

/** Every file of a name that was ever made, the last first: a name belongs to one month. */
const exportsNamed = async (
  { dossiers }: ReadingRepositories,
  { period }: Pick<DossierHead, 'period'>,
  stem: string,
): Promise<readonly ReportExport[]> => {
  const found: ReportExport[] = [];
  for (const { id } of await dossiers.ofPeriods(period, period)) found.push(...(await dossiers.exports(id)));
  return found
    .filter(({ fileName }) => fileStemOf(fileName) === stem)
    .toSorted((left, right) => right.sequence - left.sequence);
};

/** A file that is about to be kept, but for its number. */
export type Unnumbered = Omit<ReportExport, 'id' | 'sequence' | 'version' | 'fileName' | 'size' | 'by'>;

/**
 * The number of a new file.
 * @returns the file itself where the very same one is kept already
 */
export const versionOf = async (
  repositories: ReadingRepositories,
  head: Pick<DossierHead, 'period'>,
  stem: string,
  made: Unnumbered,
): Promise<number | ReportExport> => {
  const shelf = shelfOf(repositories);
  const named = await exportsNamed(repositories, head, stem);
  const ofDossier = await repositories.dossiers.exports(made.dossierId);
  const content = await shelf.contentOf({
    ...made,
    id: '',
    sequence: 0,
    version: 0,
    fileName: '',
    size: 0,
    by: '',
  });
  const keptAs = (format: ExportFormat, version: number): ReportExport | undefined =>
    ofDossier.find((each) => each.format === format && each.version === version);
  for (const earlier of named) {
    if (!isDeepStrictEqual(await shelf.contentOf(earlier), content)) continue;
    const kept = keptAs(made.format, earlier.version);
    if (kept === undefined) return earlier.version;
    if (kept.contentHash === made.contentHash && fileStemOf(kept.fileName) === stem) return kept;
  }
  // Numbers of a dossier are given once, whatever its files are called.
  return Math.max(0, ...[...named, ...ofDossier].map(({ version }) => version)) + 1;
};

const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
    .length;

/** What a file says otherwise than the last of an earlier version of its name; `null` for the first version. */
const sinceLast = async (
  shelf: Shelf,
  named: readonly ReportExport[],
  own: ReportExport,
): Promise<ExportOnWire['sinceLast']> => {
  const [last] = named
    .filter(({ version }) => version < own.version)
    .toSorted((left, right) => right.version - left.version || right.sequence - left.sequence);
  if (last === undefined) return null;
  const [before, after] = [await shelf.contentOf(last), await shelf.contentOf(own)];
  const changes =
    before.dossierId === after.dossierId
      ? []
      : changesSince(await shelf.factsOf(before.dossierId), await shelf.factsOf(after.dossierId));
  const figures = new Set(changes.filter(({ what }) => what !== 'explanation').map(({ code }) => code));
  const explanations = changes.filter(({ what }) => what === 'explanation').length;
  return {
    figures: figures.size,
    texts: differing(before.texts, after.texts) + explanations,
    choice: !isDeepStrictEqual(before.choice, after.choice),
  };
};

/** Files with what each says otherwise than the version before it. */
export const withSinceLast = async (
  repositories: ReadingRepositories,
  head: Pick<DossierHead, 'period'>,
  exports: readonly ReportExport[],
): Promise<readonly (ReportExport & Pick<ExportOnWire, 'sinceLast'>)[]> => {
  const shelf = shelfOf(repositories);
  const named = new Map<string, readonly ReportExport[]>();
  const told: (ReportExport & Pick<ExportOnWire, 'sinceLast'>)[] = [];
  for (const each of exports) {
    const stem = fileStemOf(each.fileName);
    const others = named.get(stem) ?? (await exportsNamed(repositories, head, stem));
    named.set(stem, others);
    told.push({ ...each, sinceLast: await sinceLast(shelf, others, each) });
  }
  return told;
};
