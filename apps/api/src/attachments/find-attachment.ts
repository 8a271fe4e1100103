/** A file beside a figure, with the unit that answers for the figure. */
import {
  isProofSent,
  monthOf,
  refusal,
  seesUnsent,
  yearOf,
  type Actor,
  type Refusal,
  type ReportingPeriod,
} from '@ve-dich/domain';
import type { Attachment, ReadingRepositories } from '@ve-dich/storage';
import {
  leadIn,
  periodIn,
  type Structures,
  type YearIndicator,
  type YearStructure,
} from '../month-work/structure.ts';

export type FoundAttachment = {
  readonly attachment: Attachment;
  readonly structure: YearStructure;
  readonly entry: ReportingPeriod;
  readonly indicator: YearIndicator;
  /** The unit that leads the indicator in the figure's month. */
  readonly leadUnitId: string;
};

/**
 * Finds a file by its id.
 * @param isSeen whether whoever asks may know of a file of this unit: one they may not know of is not there
 */
export const findAttachment = async (
  repositories: ReadingRepositories,
  structures: Structures,
  id: string,
  isSeen: (leadUnitId: string) => boolean,
): Promise<FoundAttachment | Refusal> => {
  const attachment = await repositories.attachments.byId(id);
  if (attachment === null) return refusal('not-found');
  const { period, indicatorId } = attachment;
  const structure = await structures(repositories, yearOf(period));
  const entry = structure === null ? null : periodIn(structure, monthOf(period));
  const indicator = structure?.indicators.find((each) => each.indicator.id === indicatorId);
  const lead = indicator === undefined ? null : leadIn(indicator, period);
  if (structure === null || entry === null || indicator === undefined || lead === null)
    return refusal('not-found');
  return isSeen(lead.leadUnitId)
    ? { attachment, structure, entry, indicator, leadUnitId: lead.leadUnitId }
    : refusal('not-found');
};

/** Whether whoever asks sees a file of a unit they may read: a leader only what was sent along with the figure. */
export const isShown = async (
  repositories: ReadingRepositories,
  { period, unitId, indicatorId, uploadedAt }: Attachment,
  actor: Actor,
): Promise<boolean> =>
  seesUnsent(actor) ||
  isProofSent(await repositories.submissions.ofMonth({ period, unitId, indicatorId }), uploadedAt);
