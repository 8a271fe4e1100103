import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Reminded, ReminderLog } from '@ve-dich/contract';
import { periodOf } from '@ve-dich/domain';
import { useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { reminderLogQuery } from '../../api/reminder-query.ts';

/** A unit as the page names it. */
export type NamedUnit = { readonly code: string; readonly name: string };

/** Which button was pressed: a month's for all, or one unit's. */
type Place = string;
export const placeOf = (month: number, unit: string | null): Place => `${month}/${unit ?? ''}`;

type Said =
  | { readonly place: Place; readonly answer: Reminded; readonly units: readonly NamedUnit[] }
  | { readonly place: Place; readonly fault: unknown };

export type Reminding = {
  readonly year: number;
  /** Whether this reader may remind; everybody here may see who was. */
  readonly maySend: boolean;
  readonly log: UseQueryResult<ReminderLog>;
  /** When a unit was last reminded of a month, as far as is known here; null for never. */
  readonly lastAt: (month: number, unit: string) => string | null;
  readonly busy: Place | null;
  readonly said: Said | null;
  readonly send: (place: Place, month: number, units: readonly NamedUnit[]) => void;
};

/** Reminding units of a year's months: the log, and the one request that adds to it. */
export const useReminders = (year: number, may: readonly string[]): Reminding => {
  const queryClient = useQueryClient();
  const log = useQuery({ ...reminderLogQuery(year), enabled: may.includes('reminders.read') });
  const [busy, setBusy] = useState<Place | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  // Pressed again after a lost answer it is the same deed, and the server answers instead of reminding twice.
  const unanswered = useRef(new Map<Place, string>());

  const ask = async (place: Place, month: number, units: readonly NamedUnit[]): Promise<void> => {
    const deed = `${place} ${units.map(({ code }) => code).join(' ')}`;
    const key = unanswered.current.get(deed) ?? newKey();
    unanswered.current.set(deed, key);
    setBusy(place);
    setSaid(null);
    try {
      const answer = await call('remind', {
        params: { year, month },
        body: { units: units.map(({ code }) => code) },
        key,
      });
      unanswered.current.delete(deed);
      setSaid({ place, answer, units });
      await queryClient.invalidateQueries({ queryKey: reminderLogQuery(year).queryKey });
    } catch (fault) {
      setSaid({ place, fault });
    } finally {
      setBusy(null);
    }
  };

  return {
    year,
    maySend: may.includes('reminder.send'),
    log,
    lastAt: (month, unit) =>
      log.data?.reminders.find((each) => each.unit.code === unit && each.period === periodOf(year, month))
        ?.at ?? null,
    busy,
    said,
    send: (place, month, units) => {
      if (busy === null) void ask(place, month, units);
    },
  };
};
