/** Counters kept as rows: engines' own sequences leave gaps and differ. */
import { eq, sql } from 'drizzle-orm';
import { once, type Connection } from '../connection.ts';

export type CounterName =
  | 'revision'
  | 'figures'
  | 'verdicts'
  | 'verdict_explanations'
  | 'report_layouts'
  | 'submission_events'
  | 'notices'
  | 'sheet_labels'
  | 'dossier_texts'
  | 'report_exports'
  | 'readiness';

export const counters = ({ db, tables: { sequences } }: Omit<Connection, 'auditKey'>) => {
  const current = once(() =>
    db
      .select({ value: sequences.value })
      .from(sequences)
      .where(eq(sequences.name, sql.placeholder('name')))
      .prepare('counter_value'),
  );
  const next = once(() =>
    db
      .update(sequences)
      .set({ value: sql`${sequences.value} + ${sql.placeholder('by')}` })
      .where(eq(sequences.name, sql.placeholder('name')))
      .returning({ value: sequences.value })
      .prepare('counter_advance'),
  );
  const only = (rows: readonly { readonly value: number }[], name: CounterName): number => {
    const row = rows[0];
    if (row === undefined) throw new Error(`no counter «${name}»: the migrations did not run`);
    return row.value;
  };

  return {
    value: async (name: CounterName): Promise<number> => only(await current().execute({ name }), name),
    /** Moves a counter on; the first of the numbers so taken. */
    advance: async (name: CounterName, by: number): Promise<number> =>
      only(await next().execute({ name, by }), name) - by + 1,
  };
};
