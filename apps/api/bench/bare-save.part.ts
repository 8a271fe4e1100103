/**
 * What a save is held against: a Fastify route that writes the same two rows (the form, its audit row) of a copy of the
 * same file, in one transaction with the same settings, by plain prepared statements. No session, no schema, no rules,
 * no chain: the hash of a row is its number.
 *
 *   node bare-save.part.ts <database file>
 */
import BetterSqlite from 'better-sqlite3';
import Fastify from 'fastify';

const [file = ''] = process.argv.slice(2);
const database = new BetterSqlite(file);
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
  database.pragma(pragma);

type Row = Readonly<Record<string, unknown>>;
const submissions = database.prepare('select * from submissions where content is not null').all() as Row[];
const audited = database
  .prepare("select * from audit where action = 'entry.saved' order by sequence desc")
  .get() as Row;
const byIndicator = new Map(
  submissions.map((row) => [
    database.prepare('select code from indicators where id = ?').pluck().get(row['indicator_id']) as string,
    row,
  ]),
);
const columns = Object.keys(submissions[0] ?? {}).filter((name) => name !== 'id');
const change = database.prepare(
  `update submissions set ${columns.map((name) => `${name} = @${name}`).join(', ')} where id = @id`,
);
const names = Object.keys(audited);
const append = database.prepare(
  `insert into audit (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
);
let sequence = database.prepare('select max(sequence) from audit').pluck().get() as number;
let previous = database
  .prepare('select hash from audit order by sequence desc limit 1')
  .pluck()
  .get() as string;
const hashOf = (number: number): string => number.toString(16).padStart(64, '0');
let version = 1_000;
const save = database.transaction((row: Row, content: string) => {
  version += 1;
  const at = new Date().toISOString();
  change.run({ ...row, content, saved_at: at, version });
  sequence += 1;
  append.run({
    ...audited,
    sequence,
    at,
    object_id: row['id'],
    before: row['content'],
    after: content,
    previous_hash: previous,
    hash: hashOf(sequence),
  });
  previous = hashOf(sequence);
  return { version, state: row['state'], savedAt: at };
});

const app = Fastify();
app.put('/entries/:code', (request, reply) => {
  const { code } = request.params as { code: string };
  const row = byIndicator.get(code);
  if (row === undefined) return reply.code(404).send({});
  return { code, ...save.immediate(row, JSON.stringify(request.body)) };
});
process.on('SIGTERM', () => {
  void app.close().then(() => process.exit(0));
});
process.stdout.write(
  `${JSON.stringify({ address: await app.listen({ port: 0, host: '127.0.0.1' }), codes: [...byIndicator.keys()] })}\n`,
);
