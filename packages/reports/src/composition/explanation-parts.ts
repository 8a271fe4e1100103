/** Why a target is behind, in the five parts practice asks for (`domain.md` §1.8); what nobody has said is to be written. */
import type { IndicatorFacts } from '../facts.ts';
import type { Paragraph, Run } from '../report.ts';
import { gapRuns, planWords } from './indicator-sentence.ts';
import { capitalised, numberRun, plain } from './words.ts';
import type { Writing } from './writing.ts';

/** As the offices sort causes (`ux.md` §4.4). */
const CAUSES: Readonly<Record<string, string>> = {
  site_clearance: 'giải phóng mặt bằng',
  capital_allocation: 'phân bổ vốn',
  procedures: 'thủ tục',
  policy: 'cơ chế, chính sách',
  coordination: 'phối hợp giữa các cơ quan',
  staff: 'nhân lực',
  weather: 'thời tiết, dịch bệnh',
  market: 'thị trường',
  late_publication: 'số liệu công bố muộn',
  other: 'nguyên nhân khác',
};
const ORIGINS: Readonly<Record<string, string>> = {
  subjective: 'chủ quan',
  objective: 'khách quan',
  both: 'khách quan và chủ quan',
};

/** Ends a text that somebody wrote with exactly one full stop. */
const sentence = (text: string): string => {
  const bare = text
    .normalize('NFC')
    .trim()
    .replace(/[.;,\s]+$/u, '');
  return /[!?…]$/u.test(bare) ? bare : `${bare}.`;
};

const body = (runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', role: 'body', runs, written: null });
const label = (text: string): Run => ({ text: `${text}: `, italic: true });

/** «bằng 47,3 % kế hoạch năm, chậm 8,4 điểm % so với lộ trình». */
export const shortfallRuns = (row: IndicatorFacts): readonly Run[] => {
  const known =
    row.toDate === null
      ? [plain('chưa có số liệu')]
      : [
          numberRun(row, 'toDate', row.toDate, { decimals: row.decimals, unit: row.unit }),
          plain(` so với kế hoạch năm ${planWords(row)}`),
          ...(row.percentOfPlan === null
            ? []
            : [
                plain(', đạt '),
                numberRun(row, 'percentOfPlan', row.percentOfPlan, { decimals: 1, unit: '%' }),
              ]),
        ];
  const gap = gapRuns(row);
  return gap.length === 0 ? known : [...known, plain(', '), ...gap];
};

/** What is missed, or likely to be, is explained in all five parts; what is in danger by its causes and measures. */
const isGrave = ({ status, verdict }: IndicatorFacts): boolean =>
  status === 'will_miss' || verdict?.confirmed === 'final_missed';

const requests = (row: IndicatorFacts, writing: Writing): Paragraph =>
  writing.ask(
    `explain.${row.code}.requests`,
    'Nội dung vượt thẩm quyền: [đề nghị ghi rõ kiến nghị ai, việc gì, trước ngày nào; nếu không có, ghi «Không có»].',
  );
const commitment = (row: IndicatorFacts, writing: Writing): Paragraph =>
  writing.ask(
    `explain.${row.code}.commitment`,
    'Cam kết: [đề nghị ghi mức phấn đấu đến cuối năm của người đứng đầu].',
  );

/** The paragraphs of one indicator that is missed or in danger. */
export const explanationParts = (row: IndicatorFacts, writing: Writing): readonly Paragraph[] => {
  const given = row.explanation;
  const causes = (given?.causes ?? []).map((code) => CAUSES[code] ?? code);
  const origin = given?.origin == null ? '' : ` (${ORIGINS[given.origin] ?? ''})`;
  const measuresEnd = [
    given?.measuresBy == null
      ? null
      : `hoàn thành trong tháng ${Number(given.measuresBy.slice(5))}/${given.measuresBy.slice(0, 4)}`,
    given === null || given.responsible.trim() === '' ? null : `trách nhiệm: ${given.responsible.trim()}`,
  ].filter((each) => each !== null);
  return [
    body([label('Mức hụt'), ...shortfallRuns(row), plain('.')]),
    given === null || given.text.trim() === ''
      ? writing.ask(
          `explain.${row.code}.causes`,
          `Nguyên nhân: [đề nghị ${row.lead.shortName} nêu nguyên nhân khách quan, chủ quan].`,
        )
      : body([
          label('Nguyên nhân'),
          plain(
            `${causes.length === 0 ? '' : `${causes.join(', ')}${origin}. `}${capitalised(sentence(given.text))}`,
          ),
        ]),
    given === null || given.measures.trim() === ''
      ? writing.ask(
          `explain.${row.code}.measures`,
          'Giải pháp: [đề nghị nêu giải pháp thuộc thẩm quyền, thời hạn].',
        )
      : body([
          label('Giải pháp'),
          plain(
            `${capitalised(sentence(given.measures)).slice(0, -1)}${measuresEnd.length === 0 ? '' : `; ${measuresEnd.join('; ')}`}.`,
          ),
        ]),
    ...(isGrave(row) ? [requests(row, writing), commitment(row, writing)] : []),
  ];
};
