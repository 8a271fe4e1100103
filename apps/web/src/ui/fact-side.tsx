import { isDecimalText, type AbsenceReason, type Status } from '@ve-dich/domain';
import { useLocale } from '../i18n/locale-provider.tsx';

type Props = {
  /** What of an indicator it is a side of. */
  readonly what: 'value' | 'status' | 'target' | 'verdict' | 'explanation' | 'added' | 'removed';
  readonly said: string | null;
  /** Words for nothing. */
  readonly nothing: string;
};

/**
 * One side of what was presented and what is known: numbers as the reader's language prints them, statuses and absences in
 * its words, the rest as written.
 */
export const FactSide = ({ what, said, nothing }: Props) => {
  const { text, format } = useLocale();
  if (said === null || said === '') return <span>{nothing}</span>;
  if (what === 'status' || what === 'verdict')
    return <span>{text.status.names[said as Status] ?? said}</span>;
  if (what !== 'target' && what !== 'explanation') {
    if (isDecimalText(said)) return <span>{format.decimal(said)}</span>;
    const absence = text.work.absences[said as AbsenceReason] as string | undefined;
    if (absence !== undefined) return <span>{absence}</span>;
  }
  return <span lang="vi">{said}</span>;
};
