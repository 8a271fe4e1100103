import { isRefusal, refusal, worksFor, type Actor, type Refusal, type Submission } from '@ve-dich/domain';
import type { Dependencies } from '../dependencies.ts';
import { ifOpen } from '../month-work/find-entry.ts';
import type { Structures } from '../month-work/structure.ts';
import { findAttachment } from './find-attachment.ts';

/** What the office has before it, or has approved, keeps its proof: the unit takes the figure back first. */
const isWithOffice = (submission: Submission | null): boolean =>
  submission !== null && (submission.state === 'submitted' || submission.state === 'approved');

/** Takes proof away from beside a figure of an open month. Its row and its bytes stay in the record. */
export const removeAttachment =
  ({ storage, clock }: Dependencies, structures: Structures) =>
  (actor: Actor, id: string): Promise<null | Refusal> =>
    storage.write(async (repositories) => {
      const found = await findAttachment(repositories, structures, id, (unit) => worksFor(actor, unit));
      if (isRefusal(found)) return found;
      const { attachment, structure, entry, indicator, leadUnitId } = found;
      const now = clock.now();
      const closed = ifOpen(structure, entry, indicator, now);
      if (closed !== null) return closed;
      const { period, unitId, indicatorId } = attachment;
      const submission = await repositories.submissions.ofMonth({ period, unitId, indicatorId });
      if (actor.role !== 'office' && isWithOffice(submission))
        return refusal('wrong-state', { state: submission?.state ?? '' });
      if (!(await repositories.attachments.remove(id, now))) return refusal('not-found');
      await repositories.audit.append([
        {
          at: now,
          actorId: actor.accountId,
          onBehalfOf: actor.role === 'office' ? leadUnitId : null,
          action: 'attachment.removed',
          objectKind: 'attachment',
          objectId: id,
          before: { name: attachment.name, sha256: attachment.sha256, indicatorId, period },
        },
      ]);
      return null;
    });
