/** A frozen dossier with a text and a file, for the suite. */
import { createHash } from 'node:crypto';
import { civilDate, type Dossier, type SavedLayout } from '@ve-dich/domain';
import type { NewDossierText, NewReportExport, Storage } from '../repositories/interfaces.ts';
import { ACCOUNT, ENTRY, instant, NOW, PERIOD, TARGET_SET } from './book.ts';

/** SHA-256, hex. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

// Its keys stand in no order, as no JSON library would leave them: what was hashed must come back as it was.
const FACTS = '{"b":"Đắk Lắk, Nguyễn Thị Diễm Quỳnh «quý I/2024»","a":[1.0,-0.50],"ư":"\\u1ebf ế"}';

export const DOSSIER: Dossier = {
  id: 'do-0',
  targetSetId: TARGET_SET.id,
  period: PERIOD.period,
  meeting: 'Hội nghị Ban Thường vụ Tỉnh ủy tháng 5 (phiên thứ nhất)',
  heldOn: civilDate('2024-05-31'),
  frozenAt: instant('2024-05-30T03:04:05.678Z'),
  frozenBy: ACCOUNT.id,
  facts: FACTS,
  hash: sha256(FACTS),
};

export const DOSSIER_TEXT: NewDossierText = {
  id: 'dt-0',
  dossierId: DOSSIER.id,
  key: 'summary',
  text: 'Kết quả thực hiện các chỉ tiêu còn chậm;\nđề nghị Sở NN&PTNT tập trung tháo gỡ.',
  at: NOW,
  by: ACCOUNT.id,
};

/** Every byte there is, in both directions. */
export const CONTENT = Uint8Array.from({ length: 512 }, (_, index) => (index < 256 ? index : 511 - index));

export const REPORT_EXPORT: NewReportExport = {
  id: 're-0',
  dossierId: DOSSIER.id,
  version: 1,
  format: 'docx',
  profile: 'party-2026',
  sections: ['tong-hop', 'phu-luc', 'kiến nghị'],
  lastText: 3,
  layout: 1,
  fileName: 'Báo cáo tháng 5-2024 v1.docx',
  contentHash: sha256(CONTENT),
  size: CONTENT.length,
  at: NOW,
  by: ACCOUNT.id,
};

export const LAYOUT: Omit<SavedLayout, 'sequence'> = {
  id: 'rl-0',
  setCode: 'tu',
  name: 'Ban Thường vụ',
  columns: [
    { key: 'plan', header: '' },
    { key: 'toDate', header: 'TH {tháng} tháng <"&\'>' },
  ],
  savedAt: NOW,
  savedBy: ACCOUNT.id,
};

/** Puts them there where they are not yet. */
export const ensureDossier = (storage: Storage): Promise<void> =>
  storage.write(async ({ dossiers, audit }) => {
    if ((await dossiers.byId(DOSSIER.id)) !== null) return;
    await dossiers.freeze(DOSSIER);
    await dossiers.write([DOSSIER_TEXT]);
    await dossiers.keepExport(REPORT_EXPORT, CONTENT);
    await dossiers.saveLayout(LAYOUT);
    await audit.append([ENTRY]);
  });
