import type { Review } from '@ve-dich/contract';
import { useCallback, useRef, useState } from 'react';
import { newKey } from '../../api/new-key.ts';
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
  /**
   * What is asked for, whole. Asked again after a lost answer it is the same deed: the server answers it instead of doing
   * it twice. Absent where the server takes no key.
   */
  readonly deed?: unknown;
  readonly ask: (key: string) => Promise<Answer>;
  /** What the server has done, in words; said only once it has answered. */
  readonly said: (answer: Answer) => string;
  /** Without a key, whether the month as it now stands shows it done: looked at where the answer was lost. */
  readonly isDone?: (now: Review) => boolean;
  /** What is said then. */
  readonly doneWords?: string;
  /** The figures it was about: named where somebody else has changed them. */
  readonly codes?: readonly string[];
};

/** True where nobody knows whether the server did it: the line broke, or something between us and it spoke. */
const isAnswerLost = (fault: unknown): boolean =>
  ['unreachable', 'unreadable'].includes(problemOf(fault).code);

export type DeskActions = {
  readonly busy: Place | null;
  readonly toast: Said | null;
  readonly refusalAt: (place: Place) => string | null;
  readonly clear: () => void;
  /** Asks the server. True once it has done it and the desk is up to date again. */
  readonly run: <Answer>(action: Action<Answer>) => Promise<boolean>;
};

/**
 * Decisions of the desk. Nothing is said to be done before the server has answered, and nothing to have failed before it
 * was asked again or looked at; after every answer, good or bad, the
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

  const unanswered = useRef(new Map<string, string>());

  const refusalWords = (
    fault: unknown,
    after: Review | undefined,
    { codes = [], deed }: { readonly codes?: readonly string[]; readonly deed?: unknown },
  ): string => {
    const isKeyed = deed !== undefined;
    const problem = problemOf(fault);
    const words = reviewText;
    const [changed] = problem.status === 412 && after !== undefined ? changedRows(review, after, codes) : [];
    if (changed === undefined && isAnswerLost(fault))
      return (isKeyed ? words.unknown : words.unknownUnkeyed)({ why: why(fault) });
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

  /** Asks; once more where the answer was lost, under the same key. The key is kept until the server has answered. */
  const askTwice = async <Answer>({ place, deed, ask }: Action<Answer>): Promise<Answer> => {
    const name = `${place} ${JSON.stringify(deed)}`;
    const key = unanswered.current.get(name) ?? newKey();
    unanswered.current.set(name, key);
    let isLost = false;
    try {
      return await ask(key).catch((fault: unknown) => {
        if (deed === undefined || !isAnswerLost(fault)) throw fault;
        return ask(key);
      });
    } catch (fault) {
      isLost = isAnswerLost(fault);
      throw fault;
    } finally {
      if (!isLost) unanswered.current.delete(name);
    }
  };

  const run = async <Answer>(action: Action<Answer>): Promise<boolean> => {
    const { place, said, isDone, doneWords } = action;
    if (busy !== null) return false;
    setBusy(place);
    setToast(null);
    setRefusal(null);
    try {
      const answer = await askTwice(action);
      setToast({ words: said(answer) });
      await refresh(true);
      return true;
    } catch (fault) {
      const after = await refresh(false);
      if (isAnswerLost(fault) && after !== undefined && doneWords !== undefined && isDone?.(after) === true) {
        setToast({ words: doneWords });
        return true;
      }
      setRefusal({ place, words: refusalWords(fault, after, action) });
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
