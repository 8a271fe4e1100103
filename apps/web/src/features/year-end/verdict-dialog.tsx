import type { YearEnd, YearEndRow } from '@ve-dich/contract';
import { needsReason, VERDICTS } from '@ve-dich/domain';
import { useState } from 'react';
import type { VerdictWish } from '../../api/client.ts';
import { problemOf } from '../../api/problem-error.ts';
import type { Unsaved } from '../../api/unsaved.ts';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ReasonField } from '../../feedback/reason-field.tsx';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import form from '../../ui/form.module.css';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ProposedMark } from './proposed-mark.tsx';
import { lastOf } from './year-end-counts.ts';
import { useYearEndWords } from './year-end-words.ts';
import styles from './dialogs.module.css';

/** A choice that is not confirmed yet. */
export type VerdictDraft = { readonly chosen: YearEndRow['proposed']; readonly reason: string };

/** As the server takes it. */
const MOST_REASON = 1_000;

type Props = {
  readonly end: YearEnd;
  readonly row: YearEndRow;
  readonly unsaved: Unsaved<VerdictDraft>;
  /** @throws ProblemError */
  readonly onConfirm: (wish: VerdictWish) => Promise<void>;
  /** Asks for the year anew, after somebody else was quicker. */
  readonly onLook: () => Promise<unknown>;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
};

/** Confirms one verdict: what the rule proposes is chosen already, anything else needs a reason. */
export const VerdictDialog = ({ end, row, unsaved, onConfirm, onLook, onDone, onClose }: Props) => {
  const { locale, text } = useLocale();
  const all = useYearEndText();
  const words = all.verdict;
  const say = useSentence();
  const why = useProblemWords();
  const { valueOf, vintageOf, byWhom } = useYearEndWords();
  const last = lastOf(end, row);
  const [draft, setDraft] = useState(
    (): VerdictDraft =>
      unsaved.get(row.code) ?? { chosen: last?.confirmed ?? row.proposed, reason: last?.reason ?? '' },
  );
  const { chosen, reason } = draft;
  // Closed by a slip, it is still there when it is opened again.
  const put = (change: Partial<VerdictDraft>): void => {
    const next = { ...draft, ...change };
    setDraft(next);
    // A choice is made again by one press; words are not.
    const isWorthKeeping = next.reason.trim() !== '' && next.reason !== (last?.reason ?? '');
    if (isWorthKeeping) unsaved.put(row.code, next);
    else unsaved.drop(row.code);
  };
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = row.shortName[locale];
  const isOther = chosen !== null && needsReason(row.proposed, chosen);
  const lacksReason = isOther && reason.trim() === '';

  const confirm = async (): Promise<void> => {
    setTried(true);
    if (isBusy || chosen === null || lacksReason) return;
    setBusy(true);
    setRefusal(null);
    try {
      await onConfirm({
        code: row.code,
        confirmed: chosen,
        reason: isOther ? reason.trim() : null,
        proposed: row.proposed,
        seen: last?.sequence ?? 0,
        basis: row.basis,
      });
      unsaved.drop(row.code);
      onDone(words.done({ name, verdict: text.status.names[chosen] }));
    } catch (fault) {
      const isChanged = problemOf(fault).code === 'changed-by-someone-else';
      const isLoaded = isChanged && (await onLook()) !== null;
      setRefusal(isLoaded ? words.changed : words.refused({ why: why(fault) }));
      setBusy(false);
    }
  };

  return (
    <FormDialog
      title={end.occasion === 'official' ? words.titleOfficial({ name }) : words.title({ name })}
      confirm={words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={() => void confirm()}
      // What the server answers is said here, not to nobody.
      onClose={() => isBusy || onClose()}
    >
      <dl className={styles.facts}>
        <dt>{all.table.plan}</dt>
        <dd lang="vi">{row.target?.rawText ?? all.table.noPlan}</dd>
        <dt>{all.table.result}</dt>
        <dd>
          {valueOf(row, row.figure)}
          {row.figure === null ? null : ` (${vintageOf(row.figure).toLowerCase()})`}
        </dd>
        <dt>{all.table.proposed}</dt>
        <dd>
          {row.proposed === null ? (
            row.figure === null ? (
              all.table.notYet
            ) : (
              all.table.noProposal
            )
          ) : (
            <ProposedMark verdict={row.proposed} />
          )}
          {row.figure === null || row.proposed !== null ? null : (
            <span className={styles.sentence}>{say(row.sentence)}</span>
          )}
        </dd>
      </dl>
      {end.occasion === 'official' && row.conference !== null ? (
        <p>{words.atConference({ verdict: text.status.names[row.conference.confirmed] })}</p>
      ) : null}
      {last === null ? null : (
        <p>{words.stands({ verdict: text.status.names[last.confirmed], by: byWhom(last) })}</p>
      )}
      <fieldset className={form.group}>
        <legend>{words.choose}</legend>
        <div className={form.chips}>
          {VERDICTS.toReversed().map((verdict) => (
            <label key={verdict} className={form.chip} data-on={chosen === verdict || undefined}>
              <input
                type="radio"
                name="verdict"
                checked={chosen === verdict}
                onChange={() => put({ chosen: verdict })}
              />
              <StatusMark status={verdict} word={text.status.names[verdict]} />
            </label>
          ))}
        </div>
        {isTried && chosen === null ? (
          <p className={form.fault} role="alert">
            {words.chooseMissing}
          </p>
        ) : null}
      </fieldset>
      {isOther ? (
        <ReasonField
          label={row.proposed === null ? words.reasonNone : words.reasonOther}
          value={reason}
          onChange={(said) => put({ reason: said })}
          most={MOST_REASON}
          fault={isTried && lacksReason ? words.reasonMissing : null}
        />
      ) : chosen === null ? null : (
        <p className={styles.quiet}>{words.asProposed}</p>
      )}
    </FormDialog>
  );
};
