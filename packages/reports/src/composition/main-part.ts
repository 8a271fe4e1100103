/** The report's text: general result, by group, what is behind and why, how units report, direction (`domain.md` §4.2). */
import { saysResult, STATUS_ORDER, type Status, type StatusCount, type ReportKind } from '@ve-dich/domain';
import type { ChangeFacts, IndicatorFacts, ReportFacts } from '../facts.ts';
import type { OfficeOfProfile } from '../profiles/office.ts';
import type { Profile } from '../profiles/profile.ts';
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
  shareRuns,
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
        ? shareRuns([count, `${what}.${status}`], [total, `${what}.total`])
        : [countRun(count, `${what}.${status}`)];
    return [...(at === 0 ? [] : [plain('; ')]), ...number, plain(` chỉ tiêu ${COUNTED[status]}`)];
  });

/** «Đến hết tháng 10, có 12/29 chỉ tiêu đạt và vượt kế hoạch năm; …» */
const generalResult = (facts: ReportFacts): Paragraph => {
  const { final, count, year } = facts;
  if (final !== null) {
    return paragraph(
      'body',
      `Năm ${year}, có `,
      ...shareRuns([final.exceeded + final.met, 'final.reached'], [final.total, 'final.total']),
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

/** Whole rows that count. */
const counted = (row: IndicatorFacts): boolean => row.judged && row.parent === null;

/** How a status that says nothing of the result is told where it is new. That a month owes no figure is the calendar's. */
const NEWLY_UNKNOWN: Partial<Record<Status, string>> = {
  no_data: 'nay chưa có số liệu',
  withheld: 'nay chưa công bố',
};

type Told = { readonly what: string; readonly words: string; readonly codes: readonly string[] };

const codesOfRows = (rows: readonly IndicatorFacts[]): readonly string[] => rows.map(({ code }) => code);

/** What is otherwise than a month ago: better and worse, and what has come to be known or is not known any more. */
const toldChanges = (facts: ReportFacts): readonly Told[] => {
  const { newlyMet, better, worse } = facts.changes;
  const codesOf = (changes: readonly ChangeFacts[]): readonly string[] => changes.map(({ code }) => code);
  const named = new Set(codesOf([...newlyMet, ...better, ...worse]));
  const others = facts.indicators.filter(
    (row) =>
      counted(row) &&
      row.previousStatus !== null &&
      row.previousStatus !== row.status &&
      !named.has(row.code),
  );
  const knownSince = (before: (status: Status) => boolean): readonly string[] =>
    codesOfRows(
      others.filter(
        ({ status, previousStatus }) =>
          saysResult(status) &&
          previousStatus !== null &&
          !saysResult(previousStatus) &&
          before(previousStatus),
      ),
    );
  return [
    { what: 'changes.newlyMet', words: 'mới đạt kế hoạch năm', codes: codesOf(newlyMet) },
    { what: 'changes.better', words: 'chuyển biến tốt hơn', codes: codesOf(better) },
    { what: 'changes.worse', words: 'kém hơn', codes: codesOf(worse) },
    {
      what: 'changes.due',
      words: 'mới đến kỳ, có số liệu',
      codes: knownSince((status) => status === 'not_due'),
    },
    { what: 'changes.known', words: 'mới có số liệu', codes: knownSince((status) => status !== 'not_due') },
    ...Object.entries(NEWLY_UNKNOWN).map(([status, words]): Told => ({
      what: `changes.${status}`,
      words,
      codes: codesOfRows(others.filter((row) => row.status === status)),
    })),
  ].filter(({ codes }) => codes.length > 0);
};

const changesPart = (facts: ReportFacts): readonly Paragraph[] => {
  const told = toldChanges(facts);
  const { revised } = facts.changes;
  // The first month of a year follows none of it.
  const isFirst = facts.month === 1;
  const isUnchanged = facts.indicators
    .filter(counted)
    .every(({ status, previousStatus }) => status === previousStatus);
  return [
    ...(isFirst || told.length === 0
      ? []
      : [
          paragraph(
            'body',
            'So với tháng trước, có ',
            ...told.flatMap(({ what, words, codes }, at) => [
              ...(at === 0 ? [] : ['; ']),
              countRun(codes.length, what),
              ` chỉ tiêu ${words} (${namesOf(facts, codes)})`,
            ]),
            '.',
          ),
        ]),
    ...(!isFirst && told.length === 0 && isUnchanged
      ? [paragraph('body', 'So với tháng trước, trạng thái các chỉ tiêu không thay đổi.')]
      : []),
    ...(revised.length === 0
      ? []
      : [paragraph('body', `Số liệu các tháng trước đã được điều chỉnh ở: ${namesOf(facts, revised)}.`)]),
  ];
};

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
      ...shareRuns([reported.received, 'reported.received'], [reported.due, 'reported.due']),
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

type Composing = {
  readonly kind: ReportKind;
  readonly office: OfficeOfProfile;
  readonly profile: Profile;
  readonly writing: Writing;
};

/** The blocks of the main part. */
export const mainPart = (
  facts: ReportFacts,
  { kind, office, profile, writing }: Composing,
): readonly Paragraph[] => {
  const { document } = facts.targetSet;
  const { afterSectionNumber, assessor } = profile.wording;
  const basis =
    document.number === ''
      ? facts.targetSet.name
      : `${document.title} (${document.number}${document.issuedOn === null ? '' : `, ngày ${dayWords(document.issuedOn)}`})`;
  const behind =
    facts.final === null
      ? 'CHỈ TIÊU CHẬM, CÓ NGUY CƠ KHÔNG ĐẠT VÀ NGUYÊN NHÂN'
      : 'CHỈ TIÊU KHÔNG ĐẠT VÀ NGUYÊN NHÂN';
  const section = (number: string, name: string): Paragraph =>
    paragraph('section', `${number}${afterSectionNumber}${name}`);
  return [
    paragraph(
      'body',
      `Thực hiện ${basis}, ${office.author} báo cáo tình hình thực hiện các chỉ tiêu ${periodWords(kind, facts.year, facts.month)} như sau:`,
    ),
    paragraph('part', 'Phần thứ nhất: Tình hình và kết quả'),
    section('I', 'KẾT QUẢ CHUNG'),
    generalResult(facts),
    ...(facts.final === null ? changesPart(facts) : officialPart(facts)),
    ...writing.ask(
      'general.assessment',
      null,
      `[Đề nghị nêu đánh giá chung của ${assessor ?? office.author}: kết quả nổi bật, hạn chế chủ yếu.]`,
    ),
    section('II', 'KẾT QUẢ THEO NHÓM CHỈ TIÊU'),
    ...groupsPart(facts),
    section('III', behind),
    ...concernsPart(facts, writing),
    section('IV', 'CHẤP HÀNH CHẾ ĐỘ BÁO CÁO'),
    ...reportingPart(facts),
    paragraph('part', 'Phần thứ hai: Phương hướng, nhiệm vụ'),
    ...writing.ask(
      'direction',
      null,
      `[Đề nghị nêu phương hướng, nhiệm vụ trọng tâm ${facts.month === 12 ? `năm ${facts.year + 1}` : 'tháng tới'}.]`,
    ),
    ...concernsOf(facts)
      .map((row) => ({ row, measures: measuresOf(row, writing) }))
      .filter(({ measures }) => measures !== '')
      .map(({ row, measures }) =>
        paragraph('list', `- ${row.lead.name}: ${capitalised(measures)} (${row.shortName}).`),
      ),
  ];
};
