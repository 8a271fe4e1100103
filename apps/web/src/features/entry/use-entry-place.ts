import { useMutation } from '@tanstack/react-query';
import type { EntryForm, Session } from '@ve-dich/contract';
import { useEffect, useMemo, useState } from 'react';
import { call } from '../../api/client.ts';
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

  const takeBack = useMutation({
    mutationFn: (codes: readonly string[]) => {
      const { year, month } = form.calendar;
      const entries = codes.map((code) => ({ code, version: state.lines[code]?.version ?? 0 }));
      return call('takeBack', { params: { year, month, unit: form.unit.code }, body: { entries } });
    },
    onSuccess: (_, codes) => {
      desk.clearSending();
      return onTakenBack(codes);
    },
    onError: (fault) => {
      if (problemOf(fault).status === 401) markSessionEnded();
    },
    onSettled: desk.lookAgain,
  });

  const place: EntryPlace = {
    ...seams,
    form,
    desk,
    state,
    worker,
    rows,
    now: clock.now,
    correct: (code) => setCorrecting((all) => new Set([...all, code])),
    takeBack: takeBack.mutate,
    isTakingBack: takeBack.isPending,
  };
  return { place, takeBackFault: takeBack.error };
};
