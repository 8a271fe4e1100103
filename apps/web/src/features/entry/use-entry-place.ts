import type { EntryForm, Session } from '@ve-dich/contract';
import { useEffect, useMemo, useState } from 'react';
import { call } from '../../api/client.ts';
import { keysByBody } from '../../api/new-key.ts';
import { problemOf } from '../../api/problem-error.ts';
import { markSessionEnded } from '../../api/session-end.ts';
import type { EntryPlace } from './entry-context.ts';
import { useEntryDesk } from './use-entry-desk.ts';
import { whyReadOnly, workerOf } from './view/access.ts';
import { heardClock } from './view/deadline.ts';
import { rowViewsOf } from './view/row-view.ts';

type Facts = {
  readonly form: EntryForm;
  /** When this answer came, by the computer's own clock. */
  readonly receivedAt: number;
  readonly session: Session;
  readonly askToReopen: EntryPlace['askToReopen'];
  /** Some figures have been taken back to be mended. */
  readonly onTakenBack: (codes: readonly string[]) => unknown;
};

/** Whether figures are being taken back, and what the server said to the last try. */
type TakingBack = { readonly isPending: boolean; readonly fault: unknown };
const NOT_TAKING_BACK: TakingBack = { isPending: false, fault: null };

/** The form, the desk and the rows as they stand: what all parts of the page work with. */
export const useEntryPlace = ({ form, receivedAt, session, onTakenBack, ...seams }: Facts) => {
  const [clock] = useState(() => heardClock(form.calendar.now, receivedAt));
  useEffect(() => clock.hear(form.calendar.now, receivedAt), [clock, form.calendar.now, receivedAt]);
  const { desk, state } = useEntryDesk({ form, accountId: session.account.id, now: clock.now });
  const worker = workerOf(session);
  const [correcting, setCorrecting] = useState<ReadonlySet<string>>(new Set());

  const viewOf = useMemo(() => rowViewsOf(form), [form]);
  const rows = form.rows
    .filter((row) => row.due || row.submission !== null)
    .flatMap((row) => {
      const line = state.lines[row.code];
      if (line === undefined) return [];
      const isCorrecting = correcting.has(row.code);
      const { may, calendar } = form;
      const readOnly = whyReadOnly({
        row,
        period: calendar.period,
        line,
        desk: state,
        may,
        worker,
        isCorrecting,
      });
      return [viewOf(row, line, readOnly)];
    });

  // By hand: the library's own way of changing things is not on this page's first load.
  const [keyOf] = useState(keysByBody);
  const [takingBack, setTakingBack] = useState<TakingBack>(NOT_TAKING_BACK);
  const takeBack = async (codes: readonly string[]): Promise<void> => {
    if (takingBack.isPending) return;
    setTakingBack({ isPending: true, fault: null });
    const { year, month } = form.calendar;
    const entries = codes.map((code) => ({ code, version: state.lines[code]?.version ?? 0 }));
    try {
      const params = { year, month, unit: form.unit.code };
      await call('takeBack', { params, body: { entries }, key: keyOf({ params, entries }) });
      setTakingBack(NOT_TAKING_BACK);
      desk.clearSending();
      await onTakenBack(codes);
    } catch (fault) {
      setTakingBack({ isPending: false, fault });
      if (problemOf(fault).status === 401) markSessionEnded();
    }
    desk.lookAgain();
  };

  const place: EntryPlace = {
    ...seams,
    form,
    desk,
    state,
    worker,
    rows,
    now: clock.now,
    correct: (code) => setCorrecting((all) => new Set([...all, code])),
    takeBack: (codes) => void takeBack(codes),
    isTakingBack: takingBack.isPending,
  };
  return { place, takeBackFault: takingBack.fault };
};
