import type { ReopeningOnWire, Review } from '@ve-dich/contract';
import { useMemo, useState } from 'react';
import { call } from '../../api/client.ts';
import { contentOnWire } from '../../api/entry-content.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import type { EditWish } from './edit-dialog.tsx';
import type { Excuse } from './lock-dialog.tsx';
import { inOrder, isApprovable, nextWaiting, queueOf, withoutWarnings } from './queue.ts';
import type { DeadlinesWish } from './deadlines-dialog.tsx';
import type { ReopeningWish } from './reopening-dialog.tsx';
import type { ReturnWish } from './return-dialog.tsx';
import { reviewRows, type ReviewRow } from './review-rows.ts';
import type { DeskActions } from './use-desk-actions.ts';

/** The rows of a month, judged once per answer. */
export const useReviewRows = (review: Review): readonly ReviewRow[] =>
  useMemo(() => reviewRows(review), [review]);

type Desk = {
  readonly period: YearMonth;
  readonly rows: readonly ReviewRow[];
  readonly actions: DeskActions;
  /** Goes on to the figure that waits next; null where none is left. */
  readonly onNext: (code: string | null) => void;
};

const versionOf = ({ row }: ReviewRow): number => row.submission?.version ?? 0;

/** Deciding on figures: approving one or several, returning one. */
export const useDecisions = ({ period, rows, actions, onNext }: Desk) => {
  const { locale, text, format } = useLocale();
  const words = useReviewText();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const approvable = rows.filter(isApprovable);
  const chosen = approvable.filter(({ row }) => selected.has(row.code));

  const goOn = (done: readonly ReviewRow[]): void => {
    const last = done.at(-1);
    if (last === undefined) return;
    const waiting = inOrder(queueOf(rows, 'cho'));
    onNext(nextWaiting(waiting, new Set(done.map(({ row }) => row.code)), last.row.code));
  };

  const approve = async (done: readonly ReviewRow[], place: string): Promise<boolean> => {
    const body = { entries: done.map((each) => ({ code: each.row.code, version: versionOf(each) })) };
    const isDone = await actions.run({
      place,
      codes: done.map(({ row }) => row.code),
      deed: body,
      ask: (key) => call('approve', { params: period, body, key }),
      said: ({ entries }) => {
        const [first] = entries;
        const name = done[0]?.row.shortName[locale] ?? '';
        if (first === undefined) return '';
        // The server's word, not ours: whatever state it says the figure is in.
        const other = entries.find(({ state }) => state !== 'approved');
        if (other !== undefined) return words.stateIs({ name, state: text.work.states[other.state] });
        const at = format.instant(first.savedAt);
        return entries.length === 1
          ? words.approved({ name, at })
          : words.approvedMany({ count: format.count(entries.length), at });
      },
    });
    if (isDone) {
      setSelected(new Set());
      goOn(done);
    }
    return isDone;
  };

  const giveBack = async (row: ReviewRow, wish: ReturnWish): Promise<boolean> => {
    const name = row.row.shortName[locale];
    const params = { ...period, code: row.row.code };
    const body = { version: versionOf(row), ...wish };
    const isDone = await actions.run({
      place: 'return',
      codes: [row.row.code],
      deed: [params, body],
      ask: (key) => call('returnEntry', { params, body, key }),
      said: ({ state, savedAt }) =>
        state === 'returned'
          ? words.returned({ name, at: format.instant(savedAt) })
          : words.stateIs({ name, state: text.work.states[state] }),
    });
    if (isDone && row.tab === 'cho') goOn([row]);
    return isDone;
  };

  const editForUnit = ({ row }: ReviewRow, { content, ...wish }: EditWish): Promise<boolean> => {
    const name = row.shortName[locale];
    const params = { ...period, code: row.code };
    const body = { ...wish, content: contentOnWire(content) };
    return actions.run({
      place: 'edit',
      codes: [row.code],
      deed: [params, body],
      ask: (key) => call('editForUnit', { params, body, key }),
      said: ({ savedAt }) => words.edited({ name, at: format.instant(savedAt) }),
    });
  };

  return {
    approve,
    giveBack,
    editForUnit,
    selected,
    select: (code: string): void => {
      const next = new Set(selected);
      if (!next.delete(code)) next.add(code);
      setSelected(next);
    },
    chosen,
    clear: withoutWarnings(rows),
    own: rows.filter(({ tab, row }) => tab === 'cho' && row.submission?.isOwnWork === true).length,
  };
};

/** Closing the month and opening it again. */
export const usePeriodWork = (period: YearMonth, { run }: DeskActions) => {
  const { format } = useLocale();
  const { lock: words, reopening, deadlines } = useLockingText();
  const month = format.monthName(period.month, period.year);
  return {
    propose: (excuses: readonly Excuse[]) =>
      run({
        place: 'lock',
        ask: () => call('proposeLock', { params: period, body: { excuses } }),
        said: () => words.proposed({ month }),
        isDone: ({ lock }) => lock.proposal?.isOwn === true,
        doneWords: words.proposed({ month }),
      }),
    withdraw: () =>
      run({
        place: 'lock',
        ask: () => call('withdrawLockProposal', { params: period }),
        said: () => words.withdrawn,
        isDone: ({ calendar, lock }) => calendar.state === 'open' && lock.proposal === null,
        doneWords: words.withdrawn,
      }),
    /** Of exactly what was proposed then: other excuses would be another proposal. */
    lock: (proposedAt: string) =>
      run({
        place: 'lock',
        ask: () => call('lock', { params: period, body: { proposedAt } }),
        said: () => words.locked({ month }),
        isDone: ({ calendar }) => calendar.state === 'locked',
        doneWords: words.locked({ month }),
      }),
    setDeadlines: (version: number, wish: DeadlinesWish) =>
      run({
        place: 'deadlines',
        ask: () => call('setDeadlines', { params: period, body: { version, ...wish } }),
        said: () => deadlines.set({ month }),
        isDone: ({ calendar }) =>
          calendar.version > version &&
          calendar.dueAt === wish.dueAt &&
          JSON.stringify(calendar.dueAtByLevel) === JSON.stringify(wish.dueAtByLevel),
        doneWords: deadlines.set({ month }),
      }),
    askReopening: (wish: ReopeningWish) =>
      run({
        place: 'reopen',
        deed: wish,
        ask: (key) => call('requestReopening', { params: period, body: wish, key }),
        said: () => reopening.asked,
      }),
    decideReopening: ({ id, version }: ReopeningOnWire, refusalReason: string | null) => {
      const decision = refusalReason === null ? ('approved' as const) : ('refused' as const);
      const body = { version, decision, reason: refusalReason };
      return run({
        place: refusalReason === null ? 'reopenings' : 'refuse',
        deed: [id, body],
        ask: (key) => call('decideReopening', { params: { id }, body, key }),
        said: ({ state }) => (state === 'approved' ? reopening.allowed : reopening.refusedDone),
      });
    },
  };
};
