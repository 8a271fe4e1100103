import { useQueryClient } from '@tanstack/react-query';
import type { EntryForm } from '@ve-dich/contract';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { call } from '../../api/client.ts';
import { deviceStore } from '../../api/device-store.ts';
import { contentOnWire } from '../../api/entry-content.ts';
import { problemOf, signedOut } from '../../api/problem-error.ts';
import { entryFormQuery, sessionQuery } from '../../api/queries.ts';
import { markSessionEnded, useSessionEnded } from '../../api/session-end.ts';
import type { DeskState } from './desk/desk-state.ts';
import { makeEntryDesk, type EntryDesk } from './desk/entry-desk.ts';
import { isNowhere } from './desk/line.ts';
import { noteOpenForm } from '../../api/kept-names.ts';
import { newKey } from '../../api/new-key.ts';

/** How long an answer is waited for: a line that swallows everything gives none for ever. */
const PATIENCE = 20_000;

/** Asks with an end to the waiting. */
const within = async <Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    return await ask(stop.signal);
  } finally {
    clearTimeout(timer);
  }
};

type Facts = {
  readonly form: EntryForm;
  readonly accountId: string;
  /** The present moment by the server's clock. */
  readonly now: () => string;
};

/** The desk of a form while its page is open: at the real server, on this device. */
export const useEntryDesk = ({
  form,
  accountId,
  now,
}: Facts): { readonly desk: EntryDesk; readonly state: DeskState } => {
  const queryClient = useQueryClient();
  const [desk] = useState(() => {
    const { year, month } = form.calendar;
    const params = { year, month, unit: form.unit.code };
    const query = entryFormQuery(year, month, form.unit.code);
    /** Never in somebody else's name: the one who typed is still the one who is signed in. */
    const asMyself = async <Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
      const session = queryClient.getQueryData(sessionQuery.queryKey);
      if (session?.account.id !== accountId) throw signedOut();
      try {
        return await within(ask);
      } catch (fault) {
        if (problemOf(fault).status === 401) markSessionEnded();
        throw fault;
      }
    };
    return makeEntryDesk({
      form,
      accountId,
      store: deviceStore,
      newKey,
      now,
      save: (code, content, version) =>
        asMyself((signal) =>
          call('saveEntry', {
            params: { ...params, code },
            body: contentOnWire(content),
            version,
            signal,
            // A phone may put the page away the moment one looks elsewhere.
            keepalive: document.visibilityState === 'hidden',
          }),
        ),
      handIn: (body, key) => asMyself((signal) => call('handIn', { params, body, key, signal })),
      look: async () => {
        const fresh = await asMyself((signal) => call('entryForm', { params, signal }));
        queryClient.setQueryData(query.queryKey, fresh);
        return fresh;
      },
    });
  });

  useEffect(() => desk.open(), [desk]);
  useEffect(() => desk.take(form), [desk, form]);
  useEffect(
    () =>
      noteOpenForm({
        unkept: () => Object.values(desk.state().lines).filter(isNowhere).length,
        onCleared: desk.forgetUnsaved,
      }),
    [desk],
  );

  // Somebody is signed in again.
  const isEnded = useSessionEnded();
  const wasEnded = useRef(isEnded);
  useEffect(() => {
    if (wasEnded.current && !isEnded) void desk.resume();
    wasEnded.current = isEnded;
  }, [desk, isEnded]);

  useEffect(() => {
    const goOn = (): void => void desk.resume();
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') goOn();
      else void desk.saveNow();
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      // Only where something would really be lost: what the device has is found again.
      if (Object.values(desk.state().lines).some(isNowhere)) event.preventDefault();
    };
    // The browser's word that the line is back is a hint to try, never the proof.
    window.addEventListener('online', goOn);
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('online', goOn);
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [desk]);

  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return { desk, state };
};
