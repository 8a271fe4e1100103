/** Who was reminded: asked for by the two pages that remind, and carried by them alone. */
import { queryOptions } from '@tanstack/react-query';
import { call } from './client.ts';

/** What was sent of a year's months, the newest first. */
export const reminderLogQuery = (year: number) =>
  queryOptions({
    queryKey: ['reminders', year],
    queryFn: ({ signal }) => call('reminderLog', { params: { year }, signal }),
    staleTime: 30_000,
  });
