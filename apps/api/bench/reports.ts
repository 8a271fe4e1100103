/**
 * What papers cost (R11): a month's report of 29 indicators with both annexes, in each format, through the whole product;
 * and ten at once, while somebody goes on typing figures.
 */
import type { DossierHeadOnWire, EntryForm, ExportOnWire } from '@ve-dich/contract';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../src/demo/demo.ts';
import { atMost, forNote, median, startProgram, temporaryFolder } from './measuring.part.ts';
import { contentOf } from './typed-content.part.ts';

const ROUNDS = 5;
const LIMITS = { docx: 2_000, xlsx: 2_000, pdf: 4_000, csv: 2_000 } as const;
type Format = keyof typeof LIMITS;
const FORMATS = Object.keys(LIMITS) as readonly Format[];
const OWN = { 'x-ve-dich-request': '1', 'content-type': 'application/json' };

const directory = join(temporaryFolder(), 'product');
mkdirSync(directory);
const product = startProgram('product.part.ts', [directory]);
const { address } = (await product.next()) as { address: string };

const signIn = async (userName: string): Promise<string> => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: OWN,
    body: JSON.stringify({ userName, password: DEMO_PASSWORD }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
};
const office = await signIn('van-phong');
const clerk = await signIn('can-bo-khdt');

const post = async <Answer>(path: string, body: object): Promise<Answer> => {
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { ...OWN, cookie: office, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
};

const { id } = await post<DossierHeadOnWire>('/api/years/2024/months/7/dossiers', {
  meeting: 'Hội nghị Ban Thường vụ Tỉnh ủy',
  heldOn: '2024-08-15',
});

/** Asks for a file and takes it home; milliseconds. */
const make = async (format: Format): Promise<number> => {
  const began = performance.now();
  const { id: file } = await post<ExportOnWire>(`/api/dossiers/${id}/exports`, {
    profile: 'party-2026',
    kind: 'month',
    annexes: ['annex-indicators', 'annex-concerns', 'annex-charts'],
    format,
  });
  const answer = await fetch(`${address}/api/exports/${file}`, { headers: { cookie: office } });
  await answer.arrayBuffer();
  return performance.now() - began;
};

for (const format of FORMATS) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await make(format));
  atMost(`a month’s report as .${format}`, median(times), 'ms', LIMITS[format]);
}

const month = `${address}/api/years/2024/months/8/entry/skhdt`;
const form = (await (await fetch(month, { headers: { cookie: clerk } })).json()) as EntryForm;
let version = form.rows.find(({ code }) => code === 'ct-11')?.submission?.version ?? 0;
const typingOver = new AbortController();
const saves: number[] = [];
const typing = (async (): Promise<void> => {
  for (let number = 1; !typingOver.signal.aborted; number += 1) {
    const began = performance.now();
    const saved = await fetch(`${month}/indicators/ct-11`, {
      method: 'PUT',
      headers: { ...OWN, cookie: clerk, 'if-match': `"${version}"` },
      body: JSON.stringify(contentOf(String(number))),
    });
    if (saved.status !== 200) throw new Error(`not saved: ${saved.status}`);
    version = ((await saved.json()) as { version: number }).version;
    saves.push(performance.now() - began);
  }
})();
const ten = await Promise.all(Array.from({ length: 10 }, (_, at) => make(FORMATS[at % 3] ?? 'docx')));
typingOver.abort();
await typing;
atMost('ten reports at once, the slowest', Math.max(...ten), 'ms', 20_000);
const sorted = saves.toSorted((a, b) => a - b);
forNote('figures saved meanwhile', saves.length, 'saves');
atMost('a save meanwhile, 95 of 100 within', sorted[Math.floor(sorted.length * 0.95)] ?? Infinity, 'ms', 500);
await product.end();
