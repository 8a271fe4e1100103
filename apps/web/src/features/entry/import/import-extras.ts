/** What a row says beside its number and the form takes in with it: «tính đến ngày», «loại số liệu», «ghi chú». */
import { isBlank, type SheetRow } from '@ve-dich/domain';
import type { ImportCell, Outcome } from './import-cell.ts';
import type { ImportFacts, ImportLine } from './import-facts.ts';

export type ImportExtra = {
  readonly kind: 'asOf' | 'vintage' | 'note';
  readonly text: string;
  readonly was: string;
  readonly outcome: Extract<Outcome, 'write' | 'same' | 'skip'>;
};

/** The wire keeps no longer notes. */
const LONGEST_NOTE = 2_000;

/** Only with a number: a day or a note alone says nothing of an indicator that has none. */
export const extrasOf = (
  { note, asOf, vintage }: SheetRow,
  { content, closed }: ImportLine,
  cells: readonly ImportCell[],
  { cutoffOn }: Pick<ImportFacts, 'cutoffOn'>,
): readonly ImportExtra[] => {
  const isTaken = cells.some(({ outcome }) => outcome === 'write' || outcome === 'same');
  if (closed !== null || !isTaken) return [];
  const isNew = isBlank(content) && !cells.some(({ outcome }) => outcome === 'write');
  if (isNew) return [];
  const day = asOf === cutoffOn && content.asOf === '' ? '' : (asOf ?? '');
  const text = note.normalize('NFC').trim();
  const extra = (kind: ImportExtra['kind'], said: string): ImportExtra[] => {
    const was = content[kind];
    const isTooLong = kind === 'note' && said.length > LONGEST_NOTE;
    return said === ''
      ? []
      : [{ kind, text: said, was, outcome: said === was ? 'same' : isTooLong ? 'skip' : 'write' }];
  };
  return [...extra('asOf', day), ...extra('vintage', vintage ?? ''), ...extra('note', text)];
};
