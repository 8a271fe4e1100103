/** Why a target is behind, in the five parts practice asks for (`domain.md` §1.8); what nobody has said is to be written. */
import { gapsOf, type CauseSide, type Explanation } from '@ve-dich/domain';
import type { IndicatorFacts } from '../facts.ts';
import type { Paragraph, Run } from '../report.ts';
import { gapRuns, planWords } from './indicator-sentence.ts';
import { capitalised, dayWords, numberRun, plain } from './words.ts';
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

/** What is being done: of the year where that was written, else of the month; without a full stop. */
export const measuresOf = ({ yearExplanation, explanation }: IndicatorFacts): string =>
  [yearExplanation?.measures, explanation?.measures]
    .map((text) => (text ?? '').trim().replace(/[.;\s]+$/u, ''))
    .find((text) => text !== '') ?? '';

/** Why it is behind, in one line: of the year where that was written, with whose each cause is, else of the month. */
export const causesOf = ({
  yearExplanation,
  explanation,
}: Pick<IndicatorFacts, 'yearExplanation' | 'explanation'>): string =>
  (yearExplanation?.causes ?? []).length > 0
    ? (yearExplanation?.causes ?? [])
        .map(({ side, text }) => `${text.trim().replace(/[.;\s]+$/u, '')} (${ORIGINS[side] ?? side})`)
        .join('; ')
    : (explanation?.text ?? '');

/** What is missed, or likely to be, is explained in all five parts; what is in danger by its causes and measures. */
export const isGrave = ({ status, verdict }: IndicatorFacts): boolean =>
  status === 'will_miss' || verdict?.confirmed === 'final_missed';

const askForCauses = (row: IndicatorFacts, writing: Writing): Paragraph =>
  writing.ask(
    `explain.${row.code}.causes`,
    `Nguyên nhân: [đề nghị ${row.lead.shortName} nêu nguyên nhân khách quan, chủ quan].`,
  );
const askForMeasures = (row: IndicatorFacts, writing: Writing): Paragraph =>
  writing.ask(
    `explain.${row.code}.measures`,
    'Giải pháp: [đề nghị nêu giải pháp thuộc thẩm quyền, thời hạn].',
  );
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

const shortfall = (row: IndicatorFacts): Paragraph =>
  body([label('Mức hụt'), ...shortfallRuns(row), plain('.')]);

/** Several things somebody wrote, as one sentence. */
const together = (texts: readonly string[]): string =>
  capitalised(sentence(texts.map((text) => sentence(text).replace(/[.]$/u, '')).join('; ')));

/**
 * The year's own explanation as it was written, in its five parts; a part that is still missing is to be written. How far
 * it fell short is said from the figures, so that the number is the one that was assessed.
 */
const yearParts = (row: IndicatorFacts, said: Explanation, writing: Writing): readonly Paragraph[] => {
  const causes = (side: CauseSide): readonly Paragraph[] => {
    const texts = said.causes.filter((each) => each.side === side).map(({ text }) => text);
    return texts.length === 0
      ? []
      : [body([label(`Nguyên nhân ${ORIGINS[side] ?? ''}`), plain(together(texts))])];
  };
  const told = [...causes('objective'), ...causes('subjective')];
  const requested = said.requests.map(
    ({ asked, toDo, by }) =>
      `đề nghị ${asked.trim()}: ${sentence(toDo).replace(/[.]$/u, '')}${by === null ? '' : `, trước ngày ${dayWords(by)}`}`,
  );
  const measures = measuresOf(row);
  return [
    shortfall(row),
    ...(told.length === 0 ? [askForCauses(row, writing)] : told),
    measures === '' ? askForMeasures(row, writing) : body([label('Giải pháp'), plain(together([measures]))]),
    // That there is nothing is a statement: of a text that is not whole nobody has made it.
    requested.length === 0 && gapsOf(said).length > 0
      ? requests(row, writing)
      : body([
          label('Nội dung vượt thẩm quyền'),
          plain(requested.length === 0 ? 'Không có.' : together(requested)),
        ]),
    said.commitment.trim() === ''
      ? commitment(row, writing)
      : body([label('Cam kết'), plain(together([said.commitment]))]),
  ];
};

/** The paragraphs of one indicator that is missed or in danger. */
export const explanationParts = (row: IndicatorFacts, writing: Writing): readonly Paragraph[] => {
  if (row.yearExplanation != null && isGrave(row)) return yearParts(row, row.yearExplanation, writing);
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
    shortfall(row),
    given === null || given.text.trim() === ''
      ? askForCauses(row, writing)
      : body([
          label('Nguyên nhân'),
          plain(
            `${causes.length === 0 ? '' : `${causes.join(', ')}${origin}. `}${capitalised(sentence(given.text))}`,
          ),
        ]),
    given === null || given.measures.trim() === ''
      ? askForMeasures(row, writing)
      : body([
          label('Giải pháp'),
          plain(
            `${capitalised(sentence(given.measures)).slice(0, -1)}${measuresEnd.length === 0 ? '' : `; ${measuresEnd.join('; ')}`}.`,
          ),
        ]),
    ...(isGrave(row) ? [requests(row, writing), commitment(row, writing)] : []),
  ];
};
