/** On which side of a month's work somebody stands: those who put figures down. */
import { refusal, type Actor, type Instant, type Refusal, type Side } from '@ve-dich/domain';

/** The side of whoever acts now; refused for those who only read. */
export const sideOf = ({ accountId, role }: Actor, at: Instant): Side | Refusal =>
  role === 'head' || role === 'clerk' || role === 'office'
    ? { accountId, role, at }
    : refusal('forbidden', { action: 'entry.save' });
