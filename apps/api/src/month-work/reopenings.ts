/** A request to correct a locked month as it travels. */
import type { ReopeningOnWire } from '@ve-dich/contract';
import { isInForce, type Instant, type Reopening } from '@ve-dich/domain';
import type { Accounts } from './people.ts';
import type { YearStructure } from './structure.ts';

/** A request as it travels, its indicators by code. */
export const reopeningOnWire = (
  reopening: Reopening,
  { indicators }: YearStructure,
  { personOf }: Accounts,
  reader: { readonly accountId: string; readonly now: Instant },
): ReopeningOnWire => ({
  id: reopening.id,
  period: reopening.period,
  codes: reopening.indicatorIds.flatMap((id) => {
    const found = indicators.find(({ indicator }) => indicator.id === id);
    return found === undefined ? [] : [found.indicator.code];
  }),
  reason: reopening.reason,
  endsAt: reopening.endsAt,
  state: reopening.state,
  inForce: isInForce(reopening, reader.now),
  requestedAt: reopening.requestedAt,
  requestedBy: personOf(reopening.requestedBy),
  isOwnRequest: reopening.requestedBy === reader.accountId,
  decidedAt: reopening.decidedAt,
  decidedBy: reopening.decidedBy === null ? null : personOf(reopening.decidedBy),
  decisionReason: reopening.decisionReason,
  version: reopening.version,
});
