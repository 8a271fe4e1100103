import type { YearEnd } from '@ve-dich/contract';
import { useState } from 'react';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { conferenceCount, misfitOf } from './year-end-counts.ts';
import { useYearEndWords } from './year-end-words.ts';
import styles from './dialogs.module.css';

type Props = {
  readonly end: YearEnd;
  /** @throws ProblemError */
  readonly onCloseYear: () => Promise<void>;
  readonly onLook: () => Promise<unknown>;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
};

/** What is still to be done before the year may close, one line each; empty where nothing is. */
const useObstacles = (end: YearEnd): readonly string[] => {
  const { locale, format } = useLocale();
  const { closing: words } = useYearEndText();
  const { gapsOf } = useYearEndWords();
  return [
    ...end.collecting.map((period) => words.collecting({ month: format.periodName(period) })),
    ...end.rows.flatMap(({ conference, gaps, shortName, isStale }) => [
      ...(conference === null ? [words.noVerdict({ name: shortName[locale] })] : []),
      ...(isStale ? [words.stale({ name: shortName[locale] })] : []),
      ...(conference?.confirmed === 'final_missed' && gaps.length > 0
        ? [words.lacks({ name: shortName[locale], gaps: gapsOf(gaps) })]
        : []),
    ]),
  ];
};

/** Closes the year: what that means, the count it closes with, or what is still to be done. */
export const CloseDialog = ({ end, onCloseYear, onLook, onDone, onClose }: Props) => {
  const { format } = useLocale();
  const { closing: words, count } = useYearEndText();
  const why = useProblemWords();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const obstacles = useObstacles(end);
  const misfit = misfitOf(end);
  const year = String(end.year);
  const { exceeded, met, missed, undecided, total } = conferenceCount(end);
  const line = count.line({
    exceeded: format.count(exceeded),
    met: format.count(met),
    missed: format.count(missed),
    undecided: format.count(undecided),
    total: format.count(total),
  });
  const close = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await onCloseYear();
      onDone(words.done({ year }));
    } catch (fault) {
      await onLook();
      setRefusal(words.refused({ why: why(fault) }));
      setBusy(false);
    }
  };
  if (obstacles.length > 0 || end.hasConfirmed) {
    return (
      <ModalDialog title={words.title({ year })} onClose={onClose}>
        <div className={form.form}>
          <p>{words.meaning}</p>
          {obstacles.length === 0 ? null : (
            <>
              <p>{words.obstacles({ count: format.count(obstacles.length) })}</p>
              <ScrollFrame className={styles.frame} label={words.left}>
                <ul className={styles.obstacles}>
                  {obstacles.map((obstacle) => (
                    <li key={obstacle}>{obstacle}</li>
                  ))}
                </ul>
              </ScrollFrame>
            </>
          )}
          {end.hasConfirmed ? <p>{words.own}</p> : null}
          {refusal === null ? null : (
            <p className={form.refusal} role="alert">
              {refusal}
            </p>
          )}
          <div className={form.foot}>
            <button type="button" className={buttons.plain} onClick={onClose}>
              {words.cancel}
            </button>
          </div>
        </div>
      </ModalDialog>
    );
  }
  return (
    <FormDialog
      title={words.title({ year })}
      confirm={words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={() => void close()}
      onClose={() => isBusy || onClose()}
    >
      <p>{words.ready}</p>
      <p className={styles.strong}>{line}</p>
      {misfit === null ? null : (
        <p className={styles.misfit}>
          {count.notStated({ stated: format.count(misfit.stated), sum: format.count(misfit.sum) })}
        </p>
      )}
      <p>{words.meaning}</p>
    </FormDialog>
  );
};
