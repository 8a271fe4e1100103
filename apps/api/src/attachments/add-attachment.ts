import { MOST_ATTACHMENTS, type AttachmentOnWire } from '@ve-dich/contract';
import { isRefusal, refusal, type Actor, type Month, type Refusal } from '@ve-dich/domain';
import type { Attachment, ReadingRepositories } from '@ve-dich/storage';
import { createHash } from 'node:crypto';
import type { Dependencies } from '../dependencies.ts';
import { FaultyFile } from '../files/faulty-file.ts';
import { FILE_TYPES, type FileKind } from '../files/file-types.ts';
import { keptName } from '../files/file-name.ts';
import type { FileWork } from '../files/file-work.ts';
import { refusedFile } from '../files/refused-file.ts';
import { ifOpen, indicatorIn, unitsMonth } from '../month-work/find-entry.ts';
import { readAccounts } from '../month-work/people.ts';
import { attachmentOnWire } from '../month-work/rows.ts';
import type { Structures } from '../month-work/structure.ts';

export type FilePut = {
  readonly year: number;
  readonly month: Month;
  readonly unitCode: string;
  readonly code: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Where a file is put: the figure it stands beside. */
type Place = Pick<Attachment, 'indicatorId' | 'unitId' | 'period'> & {
  /** The unit it is put there for by somebody else. */
  readonly onBehalfOf: string | null;
};

const nameFor = (given: string, kind: FileKind): string | Refusal => {
  try {
    return keptName(given, kind);
  } catch (error) {
    if (error instanceof FaultyFile) return refusedFile(error.fault);
    throw error;
  }
};

const auditRow = (attachment: Attachment, onBehalfOf: string | null) => ({
  at: attachment.uploadedAt,
  actorId: attachment.uploadedBy,
  onBehalfOf,
  action: 'attachment.added',
  objectKind: 'attachment',
  objectId: attachment.id,
  after: {
    name: attachment.name,
    type: attachment.type,
    size: attachment.size,
    sha256: attachment.sha256,
    indicatorId: attachment.indicatorId,
    period: attachment.period,
  },
});

/** Puts proof beside a figure of an open month. Whether one may is asked before the file is opened, and again after. */
export const addAttachment = (dependencies: Dependencies, structures: Structures, fileWork: FileWork) => {
  const { storage, clock, newId } = dependencies;

  const placeFor = async (
    repositories: ReadingRepositories,
    actor: Actor,
    { year, month, unitCode, code }: FilePut,
  ): Promise<Place | Refusal> => {
    const structure = await structures(repositories, year);
    const found = unitsMonth(structure, actor, unitCode, month);
    if (structure === null || isRefusal(found)) return refusal('not-found');
    const each = indicatorIn(structure, found, code);
    if (isRefusal(each)) return each;
    const closed = ifOpen(structure, found.entry, each, clock.now());
    if (closed !== null) return closed;
    const { period } = found.entry;
    const beside = await repositories.attachments.inRange({
      unitId: structure.provinceId,
      from: period,
      to: period,
      indicatorIds: [each.indicator.id],
    });
    if (beside.length >= MOST_ATTACHMENTS) return refusedFile('too_many');
    return {
      indicatorId: each.indicator.id,
      unitId: structure.provinceId,
      period,
      onBehalfOf: actor.role === 'office' ? found.unit.id : null,
    };
  };

  return async (
    actor: Actor,
    put: FilePut,
    report: (cause: string) => void,
  ): Promise<AttachmentOnWire | Refusal> => {
    const wouldStand = await storage.read((repositories) => placeFor(repositories, actor, put));
    if (isRefusal(wouldStand)) return wouldStand;
    const kind = await fileWork.kindOf(put.bytes, report);
    if (isRefusal(kind)) return kind;
    const name = nameFor(put.name, kind);
    if (isRefusal(name)) return name;
    return storage.write(async (repositories) => {
      const place = await placeFor(repositories, actor, put);
      if (isRefusal(place)) return place;
      const { onBehalfOf, ...beside } = place;
      const attachment: Attachment = {
        id: newId(),
        ...beside,
        name,
        type: FILE_TYPES[kind],
        size: put.bytes.length,
        sha256: createHash('sha256').update(put.bytes).digest('hex'),
        uploadedAt: clock.now(),
        uploadedBy: actor.accountId,
      };
      await repositories.attachments.add(attachment, put.bytes);
      await repositories.audit.append([auditRow(attachment, onBehalfOf)]);
      return attachmentOnWire(attachment, await readAccounts(repositories));
    });
  };
};
