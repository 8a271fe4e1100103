/** The report's text: general result, by group, what is behind and why, how units report, direction (`domain.md` §4.2). */
import { STATUS_ORDER, type Status, type StatusCount, type ReportKind } from '@ve-dich/domain';
import type { ChangeFacts, IndicatorFacts, ReportFacts } from '../facts.ts';
import type { OfficeOfProfile } from '../profiles/office.ts';
import type { Paragraph, ParagraphRole, Run } from '../report.ts';
import { explanationParts, measuresOf } from './explanation-parts.ts';
import { indicatorSentence } from './indicator-sentence.ts';
import {
  capitalised,
  countRun,
  dayWords,
  listed,
  momentWords,
  periodWords,
  plain,
  shareRun,
  upToWords,
} from './words.ts';
import type { Writing } from './writing.ts';

const paragraph = (role: ParagraphRole, ...runs: readonly (Run | string)[]): Paragraph => ({
  kind: 'paragraph',
  role,
  runs: runs.map((run) => (typeof run === 'string' ? plain(run) : run)),
  written: null,
});

/** How a count goes on in a sentence: «12 chỉ tiêu đúng tiến độ». */
const COUNTED: Readonly<Record<Status, string>> = {
  met: 'đã đạt kế hoạch năm',
  on_track: 'đúng tiến độ',
  at_risk: 'có nguy cơ không đạt',
  will_miss: 'dự kiến không đạt',
  no_data: 'chưa có số liệu',
  not_due: 'chưa đến kỳ công bố',
  withheld: 'chưa công bố',
  final_exceeded: 'vượt kế hoạch',
  final_met: 'đạt kế hoạch',
  final_missed: 'không đạt kế hoạch',
};
/** The good first, as papers do. */
const IN_TEXT: readonly Status[] = [
  'final_exceeded',
  'final_met',
  'final_missed',
  'met',
  'on_track',
  'at_risk',
  'will_miss',
  'no_data',
  'not_due',
  'withheld',
];

const countRuns = (
  { byStatus, total }: StatusCount,
  what: string,
  first: 'of_total' | 'alone',
): readonly Run[] =>
  IN_TEXT.filter((status) => (byStatus[status] ?? 0) > 0).flatMap((status, at) => {
    const count = byStatus[status] ?? 0;
    const number =
      at === 0 && first === 'of_total'
        ? shareRun(count, total, `${what}.${status}`)
        : countRun(count, `${what}.${status}`);
    return [...(at === 0 ? [] : [plain('; ')]), number, plain(` chỉ tiêu ${COUNTED[status]}`)];
  });

/** «Đến hết tháng 10, có 12/29 chỉ tiêu đạt và vượt kế hoạch năm; …» */
const generalResult = (facts: ReportFacts): Paragraph => {
  const { final, count, year } = facts;
  if (final !== null) {
    return paragraph(
      'body',
      `Năm ${year}, có `,
      shareRun(final.exceeded + final.met, final.total, 'final.reached'),
      ' chỉ tiêu đạt và vượt kế hoạch năm (',
      countRun(final.exceeded, 'final.exceeded'),
      ' chỉ tiêu vượt, ',
      countRun(final.met, 'final.met'),
      ' chỉ tiêu đạt); ',
      countRun(final.missed, 'final.missed'),
      ' chỉ tiêu không đạt',
      ...(final.undecided === 0
        ? []
        : ['; ', countRun(final.undecided, 'final.undecided'), ' chỉ tiêu chưa đánh giá']),
      '.',
    );
  }
  return paragraph('body', `Đến ${upToWords(facts)}, có `, ...countRuns(count, 'count', 'of_total'), '.');
};

const namesOf = (facts: ReportFacts, codes: readonly string[]): string =>
  listed(codes.map((code) => facts.indicators.find((each) => each.code === code)?.shortName ?? code));

const changesPart = (facts: ReportFacts): readonly Paragraph[] => {
  const { newlyMet, better, worse, revised } = facts.changes;
  const said = (changes: readonly ChangeFacts[], what: string, words: string): (Run | string)[] =>
    changes.length === 0
      ? []
      : [
          countRun(changes.length, what),
          ` chỉ tiêu ${words} (${namesOf(
            facts,
            changes.map(({ code }) => code),
          )})`,
        ];
  const parts = [
    said(newlyMet, 'changes.newlyMet', 'mới đạt kế hoạch năm'),
    said(better, 'changes.better', 'chuyển biến tốt hơn'),
    said(worse, 'changes.worse', 'kém hơn'),
  ].filter((each) => each.length > 0);
  const lines =
    parts.length === 0
      ? [paragraph('body', 'So với tháng trước, trạng thái các chỉ tiêu không thay đổi.')]
      : [
          paragraph(
            'body',
            'So với tháng trước, có ',
            ...parts.flatMap((part, at) => (at === 0 ? part : ['; ', ...part])),
            '.',
          ),
        ];
  if (revised.length === 0) return lines;
  return [
    ...lines,
    paragraph('body', `Số liệu các tháng trước đã được điều chỉnh ở: ${namesOf(facts, revised)}.`),
  ];
};

/** Whole rows that count. */
const counted = (row: IndicatorFacts): boolean => row.judged && row.parent === null;

const groupsPart = (facts: ReportFacts): readonly Paragraph[] =>
  facts.groups
    .filter(({ count }) => count.total > 0)
    .flatMap(({ code, name, count }, at) => [
      paragraph('item', `${at + 1}. ${name}`),
      paragraph(
        'body',
        'Trong ',
        countRun(count.total, `group.${code}.total`),
        ' chỉ tiêu: ',
        ...countRuns(count, `group.${code}`, 'alone'),
        '.',
      ),
      ...facts.indicators
        .filter((row) => counted(row) && row.group === code)
        .map((row) => ({ ...paragraph('list'), runs: indicatorSentence(row) })),
    ]);

/** Worst first. */
const CONCERNS: readonly Status[] = ['final_missed', 'will_miss', 'at_risk'];
export const concernsOf = (facts: ReportFacts): readonly IndicatorFacts[] =>
  facts.indicators
    .filter((row) => counted(row) && CONCERNS.includes(statusOf(row)))
    .toSorted((a, b) => STATUS_ORDER.indexOf(statusOf(a)) - STATUS_ORDER.indexOf(statusOf(b)));

/** The verdict where there is one, else the status of the month. */
export const statusOf = ({ verdict, status }: Pick<IndicatorFacts, 'verdict' | 'status'>): Status =>
  verdict?.confirmed ?? status;

/** Verdicts on official figures that are not what the conference confirmed: both are said. */
const officialPart = (facts: ReportFacts): readonly Paragraph[] => {
  const changed = facts.indicators.filter(
    ({ verdict, conferenceVerdict }) =>
      verdict !== null && conferenceVerdict != null && conferenceVerdict !== verdict.confirmed,
  );
  if (changed.length === 0) return [];
  return [
    paragraph(
      'body',
      'So với kết luận tại hội nghị, theo số liệu chính thức có ',
      countRun(changed.length, 'official.changed'),
      ` chỉ tiêu thay đổi: ${changed
        .map(
          ({ shortName, verdict, conferenceVerdict }) =>
            `${shortName} (hội nghị kết luận ${COUNTED[conferenceVerdict ?? 'final_met']}, nay ${COUNTED[verdict?.confirmed ?? 'final_met']})`,
        )
        .join('; ')}.`,
    ),
  ];
};

const concernsPart = (facts: ReportFacts, writing: Writing): readonly Paragraph[] => {
  const rows = concernsOf(facts);
  if (rows.length === 0)
    return [
      paragraph(
        'body',
        facts.final === null
          ? 'Không có chỉ tiêu chậm hoặc có nguy cơ không đạt.'
          : 'Không có chỉ tiêu không đạt.',
      ),
    ];
  return rows.flatMap((row, at) => [
    paragraph('item', `${at + 1}. ${row.name} (${row.lead.shortName})`),
    ...explanationParts(row, writing),
  ]);
};

const reportingPart = (facts: ReportFacts): readonly Paragraph[] => {
  const { reported, late, reopenings } = facts;
  const missing = late.filter((unit) => unit.missing.length > 0);
  const behind = late.filter((unit) => unit.missing.length === 0 && unit.late.length > 0);
  return [
    paragraph(
      'body',
      'Đã có số liệu của ',
      shareRun(reported.received, reported.due, 'reported.received'),
      ' chỉ tiêu đến kỳ báo cáo',
      // Before the deadline nobody is late, and nobody has been on time.
      late.length === 0 && reported.received >= reported.due ? '; các đơn vị báo cáo đúng hạn.' : '.',
    ),
    ...(missing.length === 0
      ? []
      : [
          paragraph(
            'body',
            `Đơn vị chưa gửi đủ: ${missing.map((unit) => `${unit.name} (${listed(unit.missing)})`).join('; ')}.`,
          ),
        ]),
    ...(behind.length === 0
      ? []
      : [
          paragraph(
            'body',
            `Đơn vị gửi sau hạn: ${behind.map((unit) => `${unit.name} (${listed(unit.late)})`).join('; ')}.`,
          ),
        ]),
    ...reopenings.map((each) =>
      paragraph(
        'body',
        `Kỳ tháng ${Number(each.period.slice(5))}/${each.period.slice(0, 4)} được mở lại để sửa ${listed(each.names)}, đến ${momentWords(each.endsAt)}. Lý do: ${each.reason.trim().replace(/[.\s]+$/u, '')}.`,
      ),
    ),
  ];
};

/** The blocks of the main part. */
export const mainPart = (
  facts: ReportFacts,
  {
    kind,
    office,
    writing,
  }: { readonly kind: ReportKind; readonly office: OfficeOfProfile; readonly writing: Writing },
): readonly Paragraph[] => {
  const { document } = facts.targetSet;
  const basis =
    document.number === ''
      ? facts.targetSet.name
      : `${document.title} (${document.number}${document.issuedOn === null ? '' : `, ngày ${dayWords(document.issuedOn)}`})`;
  const behind =
    facts.final === null
      ? 'CHỈ TIÊU CHẬM, CÓ NGUY CƠ KHÔNG ĐẠT VÀ NGUYÊN NHÂN'
      : 'CHỈ TIÊU KHÔNG ĐẠT VÀ NGUYÊN NHÂN';
  return [
    paragraph(
      'body',
      `Thực hiện ${basis}, ${office.author} báo cáo tình hình thực hiện các chỉ tiêu ${periodWords(kind, facts.year, facts.month)} như sau:`,
    ),
    paragraph('part', 'Phần thứ nhất: Tình hình và kết quả'),
    paragraph('section', 'I- KẾT QUẢ CHUNG'),
    generalResult(facts),
    ...(facts.final === null ? changesPart(facts) : officialPart(facts)),
    writing.ask(
      'general.assessment',
      '[Đề nghị nêu đánh giá chung của cấp ủy: kết quả nổi bật, hạn chế chủ yếu.]',
    ),
    paragraph('section', 'II- KẾT QUẢ THEO NHÓM CHỈ TIÊU'),
    ...groupsPart(facts),
    paragraph('section', `III- ${behind}`),
    ...concernsPart(facts, writing),
    paragraph('section', 'IV- CHẤP HÀNH CHẾ ĐỘ BÁO CÁO'),
    ...reportingPart(facts),
    paragraph('part', 'Phần thứ hai: Phương hướng, nhiệm vụ'),
    writing.ask(
      'direction',
      `[Đề nghị nêu phương hướng, nhiệm vụ trọng tâm ${facts.month === 12 ? `năm ${facts.year + 1}` : 'tháng tới'}.]`,
    ),
    ...concernsOf(facts)
      .map((row) => ({ row, measures: measuresOf(row) }))
      .filter(({ measures }) => measures !== '')
      .map(({ row, measures }) =>
        paragraph('list', `- ${row.lead.name}: ${capitalised(measures)} (${row.shortName}).`),
      ),
  ];
};
