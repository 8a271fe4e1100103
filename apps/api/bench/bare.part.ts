/**
 * What the product is held against: a Fastify route that reads the same rows of the same file by plain prepared
 * statements, every time, and sends JSON of the same length. No session, no schema, no assessment.
 *
 *   node bare.part.ts <database file> <length of the answer>
 */
import BetterSqlite from 'better-sqlite3';
import Fastify from 'fastify';

const [file = '', length = '0'] = process.argv.slice(2);
const database = new BetterSqlite(file, { readonly: true });
const province = database.prepare("select id from units where code = 'bac-kan'").pluck().get() as string;
const set = database.prepare('select id from target_sets where year = 2024').pluck().get() as string;
// Only what a dashboard shows, so that the rows themselves come to about the length of the product's answer.
const figures = database.prepare(
  `select indicator_id, period, form, month_value, to_date_value, vintage, as_of, recorded_at, illustrative
   from figures where unit_id = ? and period between '2023-01' and '2024-07' order by sequence`,
);
const targets = database.prepare(
  'select indicator_id, version, raw_text, operator, low, high, effective_from from targets where target_set_id = ?',
);
const paths = database.prepare('select * from paths where target_set_id = ?');

const app = Fastify();
app.get('/dashboard', (_, reply) => {
  const text = JSON.stringify({
    figures: figures.all(province),
    targets: targets.all(set),
    paths: paths.all(set),
  });
  return reply
    .type('application/json; charset=utf-8')
    .send(text.slice(0, Number(length)).padEnd(Number(length)));
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.on('SIGTERM', () => {
  void app.close().then(() => process.exit(0));
});
process.stdout.write(
  `${JSON.stringify({ address, read: JSON.stringify({ figures: figures.all(province), targets: targets.all(set), paths: paths.all(set) }).length })}\n`,
);
