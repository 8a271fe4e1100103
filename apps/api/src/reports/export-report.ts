/** Files of a dossier's report: made in a thread, kept as they were given out, with who and when. */
import type { ExportOnWire } from '@ve-dich/contract';
import {
  isRefusal,
  refusal,
  type Actor,
  type ExportFormat,
  type Refusal,
  type ReportAnnex,
  type ReportProfile,
  type ReportKind,
} from '@ve-dich/domain';
import { fileNameOf, fileStemOf } from '@ve-dich/reports';
import { createHash } from 'node:crypto';
import type { Dependencies } from '../dependencies.ts';
import type { SentBytes } from '../http/sent-bytes.ts';
import { fileBytes } from '../http/sent-bytes.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { readAccounts } from '../month-work/people.ts';
import { choiceOf, composeOf } from './dossiers.ts';
import { readLayouts } from './layouts.ts';
import { versionOf, type Unnumbered } from './export-versions.ts';
import { exportsOnWire } from './exports-on-wire.ts';
import { loadDossier, type LoadedDossier } from './load-dossier.ts';
import type { ReportWork } from './report-work.ts';

export type ExportAsked = {
  readonly id: string;
  readonly profile: ReportProfile;
  readonly kind: ReportKind;
  readonly annexes: readonly ReportAnnex[];
  /** A saved layout of the first annex by name; `null` for the usual one. */
  readonly layout: string | null;
  readonly format: ExportFormat;
  readonly key: string;
};

/** The order of recording of the last sentence that is in a dossier. */
const lastTextOf = ({ texts }: LoadedDossier): number =>
  Math.max(0, ...[...texts.values()].map(({ sequence }) => sequence));

/** Makes a file and keeps it. The file is made before the transaction, so that nobody waits for it to write a figure. */
export const exportReport =
  ({ storage, clock, newId, office }: Dependencies, work: ReportWork) =>
  async (
    actor: Actor,
    asked: ExportAsked,
    tell: (cause: string) => void,
  ): Promise<ExportOnWire | Refusal> => {
    const read = await storage.read(async (repositories) => {
      const dossier = await loadDossier(repositories, asked.id);
      if (isRefusal(dossier)) return dossier;
      return { dossier, layouts: await readLayouts(repositories, dossier.facts) };
    });
    if (isRefusal(read)) return read;
    const { dossier: loaded, layouts } = read;
    const layout = layouts.find(({ name }) => name === asked.layout) ?? null;
    // Of a file nothing is guessed: a layout that was taken away meanwhile is said.
    if (asked.layout !== null && layout === null) return refusal('not-found', { layout: asked.layout });
    const choice = choiceOf(loaded.facts.month, asked, layout);
    const report = composeOf(loaded, choice, office);
    const bytes = await work.make({ report, format: asked.format }, tell);
    if (isRefusal(bytes)) return bytes;
    const at = clock.now();
    const { key, ...body } = asked;
    return storage.write((repositories) =>
      answeredOnce(
        repositories,
        { accountId: actor.accountId, key, route: `exportReport ${asked.id}`, body, at },
        async () => {
          const sections = report.sections.map((section) => section.key);
          const made: Unnumbered = {
            dossierId: asked.id,
            format: asked.format,
            profile: choice.profile,
            sections,
            lastText: lastTextOf(loaded),
            // Columns of an annex that is not in it make no difference.
            layout: sections.includes('annex-indicators') ? (layout?.sequence ?? null) : null,
            contentHash: createHash('sha256').update(bytes).digest('hex'),
            at,
          };
          const nameOf = (version: number): string =>
            fileNameOf(loaded.facts, { kind: choice.kind, version, format: asked.format });
          const version = await versionOf(repositories, loaded.head, fileStemOf(nameOf(1)), made);
          const kept =
            typeof version === 'number'
              ? await repositories.dossiers.keepExport(
                  {
                    ...made,
                    id: newId(),
                    version,
                    fileName: nameOf(version),
                    size: bytes.byteLength,
                    by: actor.accountId,
                  },
                  bytes,
                )
              : // The very same file was made before: it is given out again.
                version;
          await repositories.audit.append([
            {
              at,
              actorId: actor.accountId,
              action: 'report.exported',
              objectKind: 'dossier',
              objectId: asked.id,
              after: {
                fileName: kept.fileName,
                contentHash: kept.contentHash,
                profile: kept.profile,
                layout: layout === null ? null : { name: layout.name, sequence: layout.sequence },
              },
            },
          ]);
          const accounts = await readAccounts(repositories);
          const [told] = await exportsOnWire(repositories, loaded.head, [kept], accounts);
          if (told === undefined) throw new RangeError('one file was kept and none came back');
          return told;
        },
      ),
    );
  };

const TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

/** A file as it was given out. */
export const exportedFile = async ({ storage }: Dependencies, id: string): Promise<SentBytes | Refusal> => {
  const found = await storage.read((repositories) => repositories.dossiers.exportContent(id));
  return found === null
    ? refusal('not-found')
    : fileBytes({ name: found.export.fileName, type: TYPES[found.export.format], bytes: found.content });
};
