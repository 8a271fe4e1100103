/**
 * A change that may be sent twice (a lost answer, a double tap) is done once: its answer is kept in the same transaction
 * as the change, and given again to whoever comes with the same key.
 */
import { isRefusal, refusal, type Instant, type Refusal } from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import { createHash } from 'node:crypto';
import { later } from '../clock.ts';

const KEPT_MILLISECONDS = 48 * 60 * 60 * 1_000;

/** A change as it was asked for: under which name, where, with what. */
export type Sent = {
  readonly key: string;
  /** The endpoint with what stands in its address. */
  readonly route: string;
  readonly body: unknown;
};

export type Once = Sent & { readonly accountId: string; readonly at: Instant };

/**
 * Does a change, or gives the answer it had the first time. A refusal is not kept: what was wrong may be mended and sent
 * again under the same key.
 */
export const answeredOnce = async <Answer>(
  { answeredKeys }: WritingRepositories,
  { accountId, key, route, body, at }: Once,
  change: () => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> => {
  const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const known = await answeredKeys.find(accountId, key);
  if (known !== null) {
    return known.route === route && known.bodyHash === bodyHash
      ? (JSON.parse(known.answer) as Answer)
      : refusal('key-reused');
  }
  const answer = await change();
  if (isRefusal(answer)) return answer;
  await answeredKeys.forgetBefore(later(at, -KEPT_MILLISECONDS));
  await answeredKeys.keep({ accountId, key, route, bodyHash, answer: JSON.stringify(answer), at });
  return answer;
};
