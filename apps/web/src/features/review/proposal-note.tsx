import type { Review } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import type { ReviewRow } from './review-rows.ts';

type Props = {
  readonly proposal: NonNullable<Review['lock']['proposal']>;
  readonly rows: readonly ReviewRow[];
};

/** Who proposed to lock, when, and what the month would be locked without. */
export const ProposalNote = ({ proposal, rows }: Props) => {
  const { locale, format } = useLocale();
  const words = useLockingText().lock;
  const nameOf = (code: string): string =>
    rows.find(({ row }) => row.code === code)?.row.shortName[locale] ?? code;
  return (
    <div>
      <p>
        {proposal.isOwn
          ? words.ownProposal({ at: format.instant(proposal.at) })
          : words.proposedBy({
              name: proposal.by.fullName,
              title: proposal.by.title[locale],
              at: format.instant(proposal.at),
            })}
      </p>
      {proposal.excuses.length === 0 ? null : (
        <>
          <h3>{words.excuses}</h3>
          <ul>
            {proposal.excuses.map(({ code, reason }) => (
              <li key={code}>{words.excused({ name: nameOf(code), reason })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
