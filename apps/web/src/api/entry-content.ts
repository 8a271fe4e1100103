/** What was typed, between the wire and the domain: the same shape, with months and lists as each side types them. */
import type { EntryContentOnWire } from '@ve-dich/contract';
import type { EntryContent } from '@ve-dich/domain';

/** What was put down, as the domain takes it. The server has checked that its months are months. */
export const contentOf = (onWire: EntryContentOnWire): EntryContent => onWire as EntryContent;

/** What was typed, as it is sent. */
export const contentOnWire = (content: EntryContent): EntryContentOnWire => ({
  ...content,
  explanation: { ...content.explanation, causes: [...content.explanation.causes] },
  answers: [...content.answers],
});
