/** What stands below a number only once there is one: fetched right after the page's first sight (`later-parts.tsx`). */
import { lazy } from 'react';
import { insist } from '../insist.ts';

const load = {
  standing: insist(() => import('./live-standing.tsx')),
  explanation: insist(() => import('./explanation-fields.tsx')),
  question: insist(() => import('./number-question.tsx')),
  background: insist(() => import('./background-facts.tsx')),
  notes: insist(() => import('./row-notes.tsx')),
  instead: insist(() => import('./instead-of-number.tsx')),
  note: insist(() => import('./note-field.tsx')),
  checks: insist(() => import('./check-list.tsx')),
  attachments: insist(() => import('../attachments/attachment-fields.tsx')),
} as const;

export const LiveStanding = lazy(async () => ({ default: (await load.standing()).LiveStanding }));
export const ExplanationFields = lazy(async () => ({
  default: (await load.explanation()).ExplanationFields,
}));
export const NumberQuestion = lazy(async () => ({ default: (await load.question()).NumberQuestion }));
export const CheckList = lazy(async () => ({ default: (await load.checks()).CheckList }));

export const BackgroundFacts = lazy(async () => ({ default: (await load.background()).BackgroundFacts }));
export const AttachmentFields = lazy(async () => ({
  default: (await load.attachments()).AttachmentFields,
}));
export const InsteadOfNumber = lazy(async () => ({ default: (await load.instead()).InsteadOfNumber }));
export const NoteField = lazy(async () => ({ default: (await load.note()).NoteField }));
export const RowNotes = lazy(async () => ({ default: (await load.notes()).RowNotes }));

/** Brings what is still missing. */
export const fetchLaterFields = (): void => {
  for (const part of Object.values(load)) void part();
};
