/** What kind of document a guarded zip is, by what its parts say they are (never by a name), and what it may not hold. */
import { posix } from 'node:path';
import { FaultyFile } from './faulty-file.ts';
import { readXml } from './xml-reader.ts';
import type { Parts } from './zip-guard.ts';

export type Document = { readonly kind: 'xlsx' | 'docx'; readonly mainPart: string };

export type Relation = {
  readonly id: string;
  /** The last word of its type: «worksheet», «styles». */
  readonly type: string;
  /** The part it leads to, from the root; for one that leads outside what it says. */
  readonly target: string;
  readonly external: boolean;
};

const MAIN_TYPES: Readonly<Record<string, Document['kind']>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
};

/** The part that a target leads to: «../styles.xml» of xl/worksheets/ is «xl/styles.xml». */
const partAt = (source: string, target: string): string =>
  posix.resolve('/', posix.dirname(source), target).slice(1);

const relationsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The relations of a part; of the whole file where its name is empty. */
export const readRelations = async (parts: Parts, part: string): Promise<Relation[]> => {
  const name = relationsPart(part);
  if (!parts.names.includes(name)) return [];
  const relations: Relation[] = [];
  await readXml(await parts.open(name), {
    open: (tag, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (tag !== 'Relationship') return;
      const external = TargetMode?.toLowerCase() === 'external';
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: external ? Target : partAt(part, Target),
        external,
      });
    },
  });
  return relations;
};

type Types = { readonly all: readonly string[]; readonly of: (part: string) => string };

const readTypes = async (parts: Parts): Promise<Types> => {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  await readXml(await parts.open('[Content_Types].xml'), {
    open: (tag, { PartName = '', Extension = '', ContentType = '' }) => {
      const type = ContentType.trim().toLowerCase();
      if (tag === 'Override') overrides.set(PartName.replace(/^\//, '').toLowerCase(), type);
      if (tag === 'Default') defaults.set(Extension.toLowerCase(), type);
    },
  });
  return {
    all: [...overrides.values(), ...defaults.values()],
    of: (part) =>
      overrides.get(part.toLowerCase()) ??
      defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ??
      '',
  };
};

/** What is not taken, by the names of parts, their types and the relations between them. */
const FORBIDDEN = [
  {
    fault: 'macros',
    part: /vbaproject|(?:^|\/)(?:macrosheets|vba[^/]*\.bin)/i,
    type: /vbaproject|macroenabled|macrosheet|intlmacro/,
    relation: /^(?:vbaproject|xlmacrosheet|xlintlmacrosheet|wordvbadata|attachedtoolbars)$/i,
  },
  {
    fault: 'external',
    part: /(?:^|\/)externallinks\/|(?:^|\/)connections\.xml$/i,
    type: /externallink\+xml|\.connections\+xml/,
    relation: /^(?:externallink|externallinkpath|connections|attachedtemplate|subdocument)$/i,
  },
  {
    fault: 'embedded',
    part: /(?:^|\/)(?:embeddings|activex)\//i,
    type: /oleobject|activex|vnd\.ms-package/,
    relation: /^(?:oleobject|package|control|activexcontrolbinary|afchunk)$/i,
  },
] as const;

const checkParts = (parts: Parts, types: Types): void => {
  for (const { fault, part, type } of FORBIDDEN) {
    const isThere = parts.names.some((name) => part.test(name)) || types.all.some((each) => type.test(each));
    if (isThere) throw new FaultyFile(fault);
  }
};

/** Links in the text may lead outside; nothing that is loaded from there. */
const checkRelations = async (parts: Parts): Promise<void> => {
  for (const name of parts.names.filter((each) => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(each))) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/i, '$1');
    for (const { type, external } of await readRelations(parts, source)) {
      const forbidden = FORBIDDEN.find(({ relation }) => relation.test(type));
      if (forbidden !== undefined) throw new FaultyFile(forbidden.fault);
      if (external && type.toLowerCase() !== 'hyperlink') throw new FaultyFile('external');
    }
  }
};

/**
 * What a guarded zip is; `null` for none of ours.
 * @throws FaultyFile for one that holds what is not taken
 */
export const readDocument = async (parts: Parts): Promise<Document | null> => {
  if (!parts.names.includes('[Content_Types].xml')) return null;
  const types = await readTypes(parts);
  checkParts(parts, types);
  await checkRelations(parts);
  const main = (await readRelations(parts, '')).filter(({ type }) => type === 'officeDocument');
  const mainPart = main[0]?.target ?? '';
  const kind = MAIN_TYPES[types.of(mainPart)];
  return main.length === 1 && kind !== undefined && parts.names.includes(mainPart)
    ? { kind, mainPart }
    : null;
};
