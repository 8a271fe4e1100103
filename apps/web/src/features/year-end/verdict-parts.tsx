/** What a row says, the same in the table of wide screens and on the cards of narrow ones. */
import type { ConfirmedVerdictOnWire, YearEnd, YearEndRow } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import buttons from '../../ui/buttons.module.css';
import { Illustrative } from '../../ui/illustrative.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ProposedMark } from './proposed-mark.tsx';
import { lastOf } from './year-end-counts.ts';
import { useYearEndWords } from './year-end-words.ts';
import styles from './verdict-parts.module.css';

export type Openers = {
  readonly onDecide: (code: string) => void;
  readonly onExplain: (code: string) => void;
  /** Whether something typed of a row's explanation is not saved yet. */
  readonly isUnsaved: (code: string) => boolean;
};

export const Plan = ({ row }: { readonly row: YearEndRow }) => {
  const words = useYearEndText().table;
  return row.target === null ? (
    <span className={styles.quiet}>{words.noPlan}</span>
  ) : (
    <span lang="vi">
      <Illustrative when={row.target.illustrative}>{row.target.rawText}</Illustrative>
    </span>
  );
};

export const Result = ({ row }: { readonly row: YearEndRow }) => {
  const { format } = useLocale();
  const words = useYearEndText().table;
  const { valueOf, vintageOf } = useYearEndWords();
  if (row.figure === null) return <span className={styles.quiet}>{words.noFigure}</span>;
  return (
    <>
      <span className={styles.value}>
        <Illustrative when={row.figure.illustrative}>{valueOf(row, row.figure)}</Illustrative>
      </span>
      <span className={styles.quiet}>
        {vintageOf(row.figure)}
        {row.percentOfPlan === null
          ? null
          : `, ${words.percent({ percent: format.percent(row.percentOfPlan) })}`}
      </span>
    </>
  );
};

export const Proposal = ({ row }: { readonly row: YearEndRow }) => {
  const words = useYearEndText().table;
  const say = useSentence();
  return (
    <>
      {row.proposed === null ? (
        <span className={styles.open}>{row.figure === null ? words.notYet : words.noProposal}</span>
      ) : (
        <ProposedMark verdict={row.proposed} />
      )}
      {row.figure === null || row.proposed !== null ? null : (
        <span className={styles.quiet}>{say(row.sentence)}</span>
      )}
    </>
  );
};

/** A verdict as it was confirmed: by whom, on which number, and why where the rule said otherwise. */
const Confirmed = ({
  row,
  verdict,
}: {
  readonly row: YearEndRow;
  readonly verdict: ConfirmedVerdictOnWire;
}) => {
  const { text } = useLocale();
  const words = useYearEndText().table;
  const { byWhom, valueOf, proposalOf } = useYearEndWords();
  const isOther = verdict.confirmed !== verdict.proposed;
  const onAnother =
    verdict.figure !== null &&
    (verdict.figure.value !== row.figure?.value || verdict.figure.text !== row.figure.text);
  return (
    <>
      <StatusMark status={verdict.confirmed} word={text.status.names[verdict.confirmed]} />
      <span className={styles.quiet}>
        {byWhom(verdict)}
        {onAnother ? `, ${words.onFigure({ value: valueOf(row, verdict.figure) })}` : null}
      </span>
      {isOther ? (
        <span className={styles.quiet}>
          {verdict.proposed === null ? words.noRule : words.rule({ verdict: proposalOf(verdict.proposed) })}.{' '}
          {words.reason} <span lang="vi">{verdict.reason}</span>
        </span>
      ) : null}
    </>
  );
};

export const ConferenceVerdict = ({ row }: { readonly row: YearEndRow }) => {
  const words = useYearEndText().table;
  const { conference } = row;
  if (conference === null) return <span className={styles.open}>{words.noVerdict}</span>;
  return (
    <>
      <Confirmed row={row} verdict={conference} />
      {row.isStale ? (
        <span className={styles.warning}>
          <Icon name="warning" size={14} /> {words.changed}
        </span>
      ) : null}
    </>
  );
};

export const OfficialVerdict = ({ row }: { readonly row: YearEndRow }) => {
  const words = useYearEndText().table;
  if (row.official !== null) {
    return (
      <>
        <Confirmed row={row} verdict={row.official} />
        {row.official.proposed === row.proposed ? null : (
          <span className={styles.warning}>
            <Icon name="warning" size={14} /> {words.changed}
          </span>
        )}
      </>
    );
  }
  return (
    <span className={styles.quiet}>
      {row.may.includes('verdict.confirm') || row.figure?.vintage === 'official'
        ? words.waits
        : words.notOfficial}
    </span>
  );
};

/** Whether the explanation of a miss is whole, in words; nothing of what was not missed. */
export const ExplanationState = ({ row }: { readonly row: YearEndRow }) => {
  const words = useYearEndText().explain;
  const { gapsOf } = useYearEndWords();
  if (row.gaps.length > 0) {
    return (
      <span className={styles.warning}>
        <Icon name="warning" size={14} />{' '}
        {row.explanation === null ? words.none : words.lacks({ gaps: gapsOf(row.gaps) })}
      </span>
    );
  }
  return row.explanation === null ? null : (
    <span className={styles.done}>
      <Icon name="check" size={14} /> {words.whole}
    </span>
  );
};

export const Actions = ({
  end,
  row,
  onDecide,
  onExplain,
  isUnsaved,
}: Openers & { readonly end: YearEnd; readonly row: YearEndRow }) => {
  const { locale } = useLocale();
  const words = useYearEndText();
  const name = row.shortName[locale];
  const decide = lastOf(end, row) === null ? words.decide : words.decideAgain;
  const explain = row.may.includes('verdict.explain') ? words.explain.open : words.explain.read;
  // Also where it may not be written any more: what was typed can still be read, and let go.
  const isExplained = row.may.includes('verdict.explain') || row.explanation !== null || isUnsaved(row.code);
  return (
    <span className={styles.actions}>
      {row.may.includes('verdict.confirm') ? (
        <button
          type="button"
          className={buttons.plain}
          aria-label={words.decideOf({ action: decide, name })}
          onClick={() => onDecide(row.code)}
        >
          {decide}
        </button>
      ) : null}
      {isExplained ? (
        <button
          type="button"
          className={buttons.plain}
          aria-label={words.explain.openOf({ action: explain, name })}
          onClick={() => onExplain(row.code)}
        >
          {explain}
        </button>
      ) : null}
      {isUnsaved(row.code) ? <span className={styles.warning}>{words.explain.unsaved}</span> : null}
    </span>
  );
};
