/** A dossier's facts and what was written and chosen → the report as a value. Pure: the same gives the same. */
import {
  REPORT_ANNEXES,
  type ChosenColumn,
  type ReportAnnex,
  type ReportKind,
  type ReportProfile,
} from '@ve-dich/domain';
import type { ReportFacts } from '../facts.ts';
import type { Office, OfficeOfProfile } from '../profiles/office.ts';
import { PROFILES } from '../profiles/profiles.ts';
import type { Block, HeadLine, Paragraph, Report, Section } from '../report.ts';
import { chartsAnnex } from './annex-charts.ts';
import { concernsAnnex } from './annex-concerns.ts';
import { indicatorsAnnex } from './annex-indicators.ts';
import { mainPart } from './main-part.ts';
import { inTone } from './tone.ts';
import { dayWords, momentWords, monthNumber, periodWords, printed } from './words.ts';
import { writingWith, type WrittenTexts } from './writing.ts';

/** Each gives `null` where it would have nothing to show. */
const ANNEX_OF = {
  'annex-indicators': indicatorsAnnex,
  'annex-concerns': concernsAnnex,
  'annex-charts': chartsAnnex,
} as const satisfies Record<ReportAnnex, unknown>;

export type Choice = {
  readonly profile: ReportProfile;
  readonly kind: ReportKind;
  readonly annexes: readonly ReportAnnex[];
  /** Of the table of indicators; the usual ones where nobody has chosen. */
  readonly columns?: readonly ChosenColumn[] | null;
};

/** What is composed. */
export type Composing = {
  readonly facts: ReportFacts;
  /** SHA-256 of the facts as the dossier keeps them. */
  readonly hash: string;
  readonly choice: Choice;
  readonly office: Office;
  readonly texts: WrittenTexts;
};

/** Room for a number and a day that the document system gives. */
const BLANK_NUMBER = '\u00a0'.repeat(6);
const BLANK_DAY = '\u00a0'.repeat(5);

/** What a document is called by its number: «25-NQ/TU», «3012/QĐ-UBND». */
const DOCUMENTS: readonly (readonly [symbol: RegExp, words: string])[] = [
  [/(?<!\p{L})NQ(?!\p{L})/u, 'Nghị quyết'],
  [/(?<!\p{L})QĐ(?!\p{L})/u, 'Quyết định'],
  [/(?<!\p{L})KH(?!\p{L})/u, 'Kế hoạch'],
];
const BODIES: Readonly<Record<ReportFacts['targetSet']['body'], string>> = {
  tinh_uy: 'Tỉnh ủy',
  hdnd: 'Hội đồng nhân dân tỉnh',
  ubnd: 'Ủy ban nhân dân tỉnh',
};

/** «chỉ tiêu Nghị quyết Tỉnh ủy»: whose targets these are, where the document's number says what it is. */
const targetsWords = ({ body, document }: ReportFacts['targetSet']): string => {
  const [, kind] = DOCUMENTS.find(([symbol]) => symbol.test(document.number)) ?? [];
  return kind === undefined ? 'chỉ tiêu' : `chỉ tiêu ${kind} ${BODIES[body]}`;
};

const headOf = (profile: ReportProfile, office: OfficeOfProfile, heldOn: string): Report['head'] => {
  const place: HeadLine = {
    text: `${office.place}, ngày${BLANK_DAY}tháng ${monthNumber(Number(heldOn.slice(5, 7)))} năm ${heldOn.slice(0, 4)}`,
    style: 'place_date',
    rule: false,
  };
  const line = (style: HeadLine['style'], text: string, rule: HeadLine['rule'] = false): HeadLine => ({
    text,
    style,
    rule,
  });
  const superior = office.superior === '' ? [] : [line('superior', office.superior)];
  // The Party's heading and the State's are never mixed (`domain.md` §4.3).
  return profile === 'state-nd30'
    ? {
        left: [
          ...superior,
          line('issuer', office.issuer, 'short'),
          line('number', `Số:${BLANK_NUMBER}${office.symbol}`),
        ],
        right: [
          line('banner', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
          line('motto', 'Độc lập - Tự do - Hạnh phúc', true),
          place,
        ],
      }
    : {
        left: [
          ...superior,
          line('issuer', office.issuer),
          line('separator', '*'),
          line('number', `Số${BLANK_NUMBER}${office.symbol}`),
        ],
        right: [line('banner', 'ĐẢNG CỘNG SẢN VIỆT NAM', true), place],
      };
};

const basisLines = (facts: ReportFacts): readonly string[] => {
  const { auditHead, lock, meeting, ruleVersion, year, month } = facts;
  const state =
    lock.state === 'locked'
      ? `số liệu tháng ${month}/${year} đã khóa${lock.at === null ? '' : ` lúc ${momentWords(lock.at)}`}`
      : `số liệu tháng ${month}/${year} chưa khóa`;
  return [
    `Hồ sơ phiên họp: ${meeting.name}, ngày ${dayWords(meeting.heldOn)}; chốt lúc ${momentWords(facts.frozenAt)}; ${state}; quy tắc đánh giá ${ruleVersion}.`,
    `Nhật ký hệ thống khi chốt: dòng ${printed(String(auditHead.sequence), 0)}, mã ${auditHead.hash}.`,
  ];
};

const inToneEverywhere = (report: Report, tone: Office['tone']): Report => {
  if (tone === 'ủy') return report;
  const { profile, ...rest } = report;
  const moved = (value: unknown): unknown => {
    if (typeof value === 'string') return inTone(value, tone);
    if (Array.isArray(value)) return value.map(moved);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moved(each)]))
      : value;
  };
  return { ...(moved(rest) as Omit<Report, 'profile'>), profile };
};

/** «./.» brings the full stop of the last sentence with it. */
const ended = (blocks: readonly Paragraph[], bringsItsStop: boolean): readonly Paragraph[] => {
  const last = blocks.at(-1);
  const run = last?.runs.at(-1);
  if (!bringsItsStop || last === undefined || run === undefined) return blocks;
  const bare = { ...run, text: run.text.replace(/\.$/u, '') };
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), bare] }];
};

/** Annexes in the order of the document, numbered where there is more than one. */
const numbered = (make: (key: ReportAnnex, number: number | null) => Section | null): readonly Section[] => {
  const keys = REPORT_ANNEXES.filter((key) => make(key, null) !== null);
  return keys.flatMap((key, at) => make(key, keys.length === 1 ? null : at + 1) ?? []);
};

/** Composes a report. */
export const compose = ({ facts, hash, choice, office, texts }: Composing): Report => {
  const own = office.of[choice.profile];
  const period = periodWords(choice.kind, facts.year, facts.month);
  const abstract = `tình hình thực hiện các ${targetsWords(facts.targetSet)} ${period}`;
  const belongsTo = `(Kèm theo Báo cáo số${BLANK_NUMBER}${own.symbol}, ngày${BLANK_DAY}tháng${BLANK_DAY}năm ${facts.meeting.heldOn.slice(0, 4)} của ${own.author})`;
  const isState = choice.profile === 'state-nd30';
  const writing = writingWith(texts);
  const main: Section = {
    key: 'main',
    kind: 'main',
    orientation: 'portrait',
    name: 'Báo cáo',
    heading: [],
    blocks: ended(
      mainPart(facts, { kind: choice.kind, office: own, profile: PROFILES[choice.profile], writing }),
      isState,
    ),
  };
  const annexes = numbered((key, number) =>
    choice.annexes.includes(key)
      ? ANNEX_OF[key](facts, {
          kind: choice.kind,
          number,
          belongsTo,
          below: isState ? 'nothing' : 'hyphens',
          columns: choice.columns ?? null,
          writing,
        })
      : null,
  );
  return inToneEverywhere(
    {
      profile: PROFILES[choice.profile],
      properties: {
        title: `Báo cáo ${abstract}`,
        author: own.author,
        subject: facts.meeting.name,
        createdAt: facts.frozenAt,
        language: 'vi-VN',
      },
      head: headOf(choice.profile, own, facts.meeting.heldOn),
      title: { name: 'Báo cáo', abstract, below: isState ? 'line' : 'hyphens' },
      sections: [main, ...annexes],
      ending: isState ? './.' : '',
      signature: {
        recipientsLabel: 'Nơi nhận:',
        recipients: own.recipients,
        authority: own.authority,
        post: own.post,
        name: own.name,
      },
      basis: { lines: basisLines(facts), hash },
    },
    office.tone,
  );
};

/** Keys of every sentence that people write, whether they have or not. */
export const writtenKeys = (report: Report): ReadonlySet<string> =>
  new Set(
    report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.written !== null ? [block.written.key] : [],
      ),
    ),
  );

/** Sentences that are still to be written, with what the report says in their place. */
export const toWrite = (report: Report): readonly { readonly key: string; readonly prompt: string }[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block) =>
      block.kind === 'paragraph' && block.written?.state === 'to_write'
        ? [{ key: block.written.key, prompt: block.runs.map(({ text }) => text).join('') }]
        : [],
    ),
  );
