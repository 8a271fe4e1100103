import type { Review } from '@ve-dich/contract';
import { useCallback, useState } from 'react';
import { problemOf } from '../../api/problem-error.ts';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { changedRows } from './newer.ts';
import type { Said } from '../../feedback/toast.tsx';

/** Where a decision was taken, and so where it is said that it was not carried out: an indicator's code, or a dialog. */
type Place = string;

type Action<Answer> = {
  readonly place: Place;
  readonly ask: () => Promise<Answer>;
  /** What the server has done, in words; said only once it has answered. */
  readonly said: (answer: Answer) => string;
  /** The figures it was about: named where somebody else has changed them. */
  readonly codes?: readonly string[];
};

export type DeskActions = {
  readonly busy: Place | null;
  readonly toast: Said | null;
  readonly refusalAt: (place: Place) => string | null;
  readonly clear: () => void;
  /** Asks the server. True once it has done it and the desk is up to date again. */
  readonly run: <Answer>(action: Action<Answer>) => Promise<boolean>;
};

/**
 * Decisions of the desk. Nothing is said to be done before the server has answered; after every answer, good or bad, the
 * month is fetched anew, so that what is on the screen is what the server has.
 */
export const useDeskActions = (
  review: Review,
  refresh: (isDone: boolean) => Promise<Review | undefined>,
): DeskActions => {
  const { locale, text, format } = useLocale();
  const reviewText = useReviewText();
  const why = useProblemWords();
  const [busy, setBusy] = useState<Place | null>(null);
  const [toast, setToast] = useState<Said | null>(null);
  const [refusal, setRefusal] = useState<{ readonly place: Place; readonly words: string } | null>(null);

  const refusalWords = (fault: unknown, after: Review | undefined, codes: readonly string[]): string => {
    const problem = problemOf(fault);
    const words = reviewText;
    const [changed] = problem.status === 412 && after !== undefined ? changedRows(review, after, codes) : [];
    if (changed === undefined) {
      const refused = words.refused({ why: why(fault) });
      return problem.status >= 500
        ? `${refused} ${text.shell.errorCode({ code: problem.instance })}`
        : refused;
    }
    const said = {
      name: changed.row.shortName[locale],
      by: changed.by,
      at: format.instant(changed.at),
    };
    return changed.from === null || changed.to === null || changed.from === changed.to
      ? words.changed(said)
      : words.changedNumber({ ...said, from: changed.from, to: changed.to });
  };

  const run = async <Answer>({ place, ask, said, codes = [] }: Action<Answer>): Promise<boolean> => {
    if (busy !== null) return false;
    setBusy(place);
    setToast(null);
    setRefusal(null);
    try {
      const answer = await ask();
      setToast({ words: said(answer) });
      await refresh(true);
      return true;
    } catch (fault) {
      const after = await refresh(false);
      setRefusal({ place, words: refusalWords(fault, after, codes) });
      return false;
    } finally {
      setBusy(null);
    }
  };

  return {
    busy,
    toast,
    refusalAt: (place) => (refusal?.place === place ? refusal.words : null),
    clear: useCallback(() => setRefusal(null), []),
    run,
  };
};
