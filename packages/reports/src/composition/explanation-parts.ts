/** Why a target is behind, in the five parts practice asks for (`domain.md` §1.8); what nobody has said is to be written. */
import { gapsOf, type CauseSide, type Explanation } from '@ve-dich/domain';
import type { IndicatorFacts } from '../facts.ts';
import type { Paragraph, Run } from '../report.ts';
import { shortfallRuns } from './indicator-sentence.ts';
import { capitalised, dayWords, plain } from './words.ts';
import { inOneSentence, NOTHING_WRITTEN, sentence, type Writing } from './writing.ts';

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

const body = (runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', role: 'body', runs, written: null });
const label = (text: string): Run => ({ text: `${text}: `, italic: true });

/** The parts of an explanation that a person may have to write into the report. */
const PARTS = ['causes', 'measures', 'requests', 'commitment'] as const;
type Part = (typeof PARTS)[number];

const keyOf = ({ code }: Pick<IndicatorFacts, 'code'>, part: Part): string => `explain.${code}.${part}`;

/** What was written into the report for a part that was asked for; empty for nothing. */
const writtenOf = (row: Pick<IndicatorFacts, 'code'>, part: Part, writing: Writing): string =>
  inOneSentence(writing.textOf(keyOf(row, part)));

const firstTold = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => (text ?? '').trim()).find((text) => text !== '') ?? '';
const withoutStop = (text: string): string => text.trim().replace(/[.;\s]+$/u, '');

/** What is being done: of the year where that was written, else of the month, else as written in the report; without a full stop. */
export const measuresOf = (row: IndicatorFacts, writing: Writing): string =>
  firstTold(
    [row.yearExplanation?.measures, row.explanation?.measures, writtenOf(row, 'measures', writing)].map(
      (text) => withoutStop(text ?? ''),
    ),
  );

type Explained = Pick<IndicatorFacts, 'code' | 'yearExplanation' | 'explanation'>;

/**
 * Why it is behind, in one line: of the year where that was written, with whose each cause is, else as written in the
 * report, which asks only for what is missing, else of the month.
 */
export const causesOf = (row: Explained, writing: Writing): string => {
  const { yearExplanation, explanation } = row;
  const ofYear = (yearExplanation?.causes ?? [])
    .map(({ side, text }) => `${withoutStop(text)} (${ORIGINS[side] ?? side})`)
    .join('; ');
  return firstTold([ofYear, writtenOf(row, 'causes', writing), explanation?.text]);
};

/** What is missed, or likely to be, is explained in all five parts; what is in danger by its causes and measures. */
const isGrave = ({ status, verdict }: IndicatorFacts): boolean =>
  status === 'will_miss' || verdict?.confirmed === 'final_missed';

/** Whether nothing is missing of the explanation of a row that is missed or in danger, what was written into the report included. */
export const isExplained = (row: IndicatorFacts, writing: Writing): boolean => {
  const isWritten = (part: Part): boolean => writtenOf(row, part, writing) !== '';
  if (row.yearExplanation != null && isGrave(row)) {
    return gapsOf(row.yearExplanation).every(
      (gap) => (gap === 'causes' || gap === 'measures' || gap === 'commitment') && isWritten(gap),
    );
  }
  // A confirmed miss is not explained by what was said of a month.
  if (row.verdict?.confirmed === 'final_missed') return PARTS.every(isWritten);
  return causesOf(row, writing) !== '' && measuresOf(row, writing) !== '';
};

const PROMPTS: Readonly<
  Record<Part, { readonly label: string; readonly prompt: (row: IndicatorFacts) => string }>
> = {
  causes: {
    label: 'Nguyên nhân',
    prompt: ({ lead }) => `[đề nghị ${lead.shortName} nêu nguyên nhân khách quan, chủ quan].`,
  },
  measures: { label: 'Giải pháp', prompt: () => '[đề nghị nêu giải pháp thuộc thẩm quyền, thời hạn].' },
  requests: {
    label: 'Nội dung vượt thẩm quyền',
    prompt: () => '[đề nghị ghi rõ kiến nghị ai, việc gì, trước ngày nào; nếu không có, ghi «Không có»].',
  },
  commitment: {
    label: 'Cam kết',
    prompt: () => '[đề nghị ghi mức phấn đấu đến cuối năm của người đứng đầu].',
  },
};

const asked = (row: IndicatorFacts, part: Part, writing: Writing): readonly Paragraph[] =>
  writing.ask(keyOf(row, part), PROMPTS[part].label, PROMPTS[part].prompt(row));
const told = (part: Part, text: string): Paragraph => body([label(PROMPTS[part].label), plain(text)]);

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
  const sides = [...causes('objective'), ...causes('subjective')];
  const requested = said.requests.map(
    ({ asked: whom, toDo, by }) =>
      `đề nghị ${whom.trim()}: ${sentence(toDo).replace(/[.]$/u, '')}${by === null ? '' : `, trước ngày ${dayWords(by)}`}`,
  );
  const measures = measuresOf(row, NOTHING_WRITTEN);
  return [
    shortfall(row),
    ...(sides.length === 0 ? asked(row, 'causes', writing) : sides),
    ...(measures === '' ? asked(row, 'measures', writing) : [told('measures', together([measures]))]),
    // That there is nothing is a statement: of a text that is not whole nobody has made it.
    ...(requested.length === 0 && gapsOf(said).length > 0
      ? asked(row, 'requests', writing)
      : [told('requests', requested.length === 0 ? 'Không có.' : together(requested))]),
    ...(said.commitment.trim() === ''
      ? asked(row, 'commitment', writing)
      : [told('commitment', together([said.commitment]))]),
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
    ...(given === null || given.text.trim() === ''
      ? asked(row, 'causes', writing)
      : [
          told(
            'causes',
            `${causes.length === 0 ? '' : `${causes.join(', ')}${origin}. `}${capitalised(sentence(given.text))}`,
          ),
        ]),
    ...(given === null || given.measures.trim() === ''
      ? asked(row, 'measures', writing)
      : [
          told(
            'measures',
            `${capitalised(sentence(given.measures)).slice(0, -1)}${measuresEnd.length === 0 ? '' : `; ${measuresEnd.join('; ')}`}.`,
          ),
        ]),
    ...(isGrave(row) ? [...asked(row, 'requests', writing), ...asked(row, 'commitment', writing)] : []),
  ];
};
