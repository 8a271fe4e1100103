import { refusal, type DossierText, type Refusal } from '@ve-dich/domain';
import type { ReportFacts } from '@ve-dich/reports';
import type { DossierHead, ReadingRepositories } from '@ve-dich/storage';

/** The last text of each key: an empty one has taken it back. */
export const lastTexts = (texts: readonly DossierText[]): ReadonlyMap<string, DossierText> =>
  new Map(texts.map((each) => [each.key, each]));

export type LoadedDossier = {
  readonly head: DossierHead;
  readonly facts: ReportFacts;
  readonly texts: ReadonlyMap<string, DossierText>;
};

/** A dossier with its facts as they were frozen and its texts as they are now. */
export const loadDossier = async (
  repositories: ReadingRepositories,
  id: string,
): Promise<LoadedDossier | Refusal> => {
  const found = await repositories.dossiers.byId(id);
  if (found === null) return refusal('not-found');
  const { facts, ...head } = found;
  return {
    head,
    // Written by this program, and hashed: read as what it was.
    facts: JSON.parse(facts) as ReportFacts,
    texts: lastTexts(await repositories.dossiers.texts(id)),
  };
};
