import type { YearEndRow } from '@ve-dich/contract';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import { StatusMark, type Status } from '../../ui/status-mark.tsx';

type Proposed = NonNullable<YearEndRow['proposed']>;

/** Drawn as what is still running: the words and the drawing of a verdict are a person's to give (`ux.md` §0.3). */
const RUNNING: Readonly<Record<Proposed, Status>> = {
  final_exceeded: 'met',
  final_met: 'met',
  final_missed: 'will_miss',
};

/** What the rule proposes, told apart from what somebody has confirmed. */
export const ProposedMark = ({ verdict, size }: { readonly verdict: Proposed; readonly size?: number }) => {
  const words = useYearEndText().proposals;
  return (
    <StatusMark status={RUNNING[verdict]} word={words[verdict]} {...(size === undefined ? {} : { size })} />
  );
};
