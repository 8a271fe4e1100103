/** What parts of the preview that ask something are given. */
import type { ImportFacts } from './import-facts.ts';
import type { ImportAnswers, ImportPreview } from './import-preview.ts';

export type Answering = {
  readonly preview: ImportPreview;
  readonly facts: ImportFacts;
  readonly answers: ImportAnswers;
  readonly onAnswers: (answers: ImportAnswers) => void;
};
