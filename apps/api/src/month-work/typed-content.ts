/** What was typed, on its way in and back. */
import type { EntryContentOnWire, SavedEntry } from '@ve-dich/contract';
import type { EntryContent, Period, Submission } from '@ve-dich/domain';

/**
 * What was typed as it is kept. Normalised as everything that comes in: macOS and old fonts send decomposed Vietnamese.
 * The shapes are the same; the wire does not know that a month's text is a period.
 */
export const typedContent = ({ explanation, ...content }: EntryContentOnWire): EntryContent => ({
  ...content,
  text: content.text.normalize('NFC'),
  note: content.note.normalize('NFC'),
  explanation: {
    ...explanation,
    text: explanation.text.normalize('NFC'),
    measures: explanation.measures.normalize('NFC'),
    measuresBy: explanation.measuresBy as Period | null,
    responsible: explanation.responsible.normalize('NFC'),
  },
});

/** What came of a change of a form, as it travels. */
export const savedOnWire = (code: string, { version, state, savedAt }: Submission): SavedEntry => ({
  code,
  version,
  state,
  savedAt,
});
