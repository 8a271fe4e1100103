/** Whether two forms say the same: what went over the wire comes back in other objects, and in Unicode's composed form. */
import type { EntryContent } from '@ve-dich/domain';

const inOrder = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
};

/** True where both say the same; nothing at all is the same only as nothing. */
export const sameContent = (one: EntryContent | null, other: EntryContent | null): boolean =>
  one === other || JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
