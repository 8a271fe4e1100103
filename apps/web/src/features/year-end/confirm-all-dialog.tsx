import type { YearEnd } from '@ve-dich/contract';
import { useState } from 'react';
import type { VerdictWish } from '../../api/client.ts';
import { problemOf } from '../../api/problem-error.ts';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { ProposedMark } from './proposed-mark.tsx';
import { confirmable, lastOf } from './year-end-counts.ts';
import { useYearEndWords } from './year-end-words.ts';
import styles from './dialogs.module.css';

type Props = {
  readonly end: YearEnd;
  /** @throws ProblemError */
  readonly onConfirm: (wishes: readonly VerdictWish[]) => Promise<void>;
  readonly onLook: () => Promise<unknown>;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
};

/** Confirms what is proposed, after it was seen row by row. */
export const ConfirmAllDialog = ({ end, onConfirm, onLook, onDone, onClose }: Props) => {
  const { locale, format } = useLocale();
  const { all: words, verdict, table } = useYearEndText();
  const [plan, noPlan] = [table.plan.toLowerCase(), table.noPlan];
  const why = useProblemWords();
  const { valueOf } = useYearEndWords();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const rows = confirmable(end);
  const count = format.count(rows.length);
  const confirm = async (): Promise<void> => {
    const wishes = rows.flatMap((row): VerdictWish[] =>
      row.proposed === null
        ? []
        : [
            {
              code: row.code,
              confirmed: row.proposed,
              reason: null,
              proposed: row.proposed,
              seen: lastOf(end, row)?.sequence ?? 0,
              basis: row.basis,
            },
          ],
    );
    if (isBusy || wishes.length === 0) return;
    setBusy(true);
    setRefusal(null);
    try {
      await onConfirm(wishes);
      onDone(words.done({ count }));
    } catch (fault) {
      const isChanged = problemOf(fault).code === 'changed-by-someone-else';
      const isLoaded = isChanged && (await onLook()) !== null;
      setRefusal(isLoaded ? verdict.changed : verdict.refused({ why: why(fault) }));
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={end.occasion === 'official' ? words.titleOfficial : words.title}
      confirm={words.confirm({ count })}
      cancel={verdict.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={() => void confirm()}
      onClose={() => isBusy || onClose()}
    >
      <p>{words.lead}</p>
      <ScrollFrame className={styles.frame} label={words.list}>
        <ul className={styles.list}>
          {rows.map((row) =>
            row.proposed === null ? null : (
              <li key={row.code}>
                <span>
                  {row.shortName[locale]}
                  <span className={styles.sentence}>
                    {valueOf(row, row.figure)}; {plan} <span lang="vi">{row.target?.rawText ?? noPlan}</span>
                  </span>
                </span>
                <ProposedMark verdict={row.proposed} size={14} />
              </li>
            ),
          )}
        </ul>
      </ScrollFrame>
    </FormDialog>
  );
};
