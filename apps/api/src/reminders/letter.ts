/**
 * A reminder as a letter: what is owed, until when, and the one link to the form. In Vietnamese, the language of the
 * office. Names of indicators only: no figure leaves the house by e-mail.
 */
import { monthOf, yearOf, type Instant, type Period } from '@ve-dich/domain';

export type LetterMonth = {
  readonly period: Period;
  readonly unit: { readonly code: string; readonly name: string };
  readonly dueAt: Instant;
  readonly indicators: readonly string[];
};

export type LetterFacts = {
  readonly fullName: string;
  /** The nearest deadline first; never empty. */
  readonly months: readonly [LetterMonth, ...LetterMonth[]];
  /** The office asked for it, not the clock. */
  readonly byOffice: boolean;
  readonly now: Instant;
  /** Where the product is opened. */
  readonly publicUrl: string;
};

/** Names said in full; the rest are counted. */
const NAMED = 12;

const IN_HANOI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** «17:00 ngày 20/08/2024», by the clocks of Hà Nội wherever the server stands. */
const momentWords = (instant: Instant): string => {
  const parts = new Map(IN_HANOI.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('hour')}:${part('minute')} ngày ${part('day')}/${part('month')}/${part('year')}`;
};

const monthWords = (period: Period): string => `tháng ${monthOf(period)}/${yearOf(period)}`;

const deadlineWords = ({ dueAt }: LetterMonth, now: Instant): string =>
  now > dueAt
    ? `Đã quá hạn từ ${momentWords(dueAt)}. Vẫn nộp được, hệ thống ghi nhận nộp muộn.`
    : `Hạn nộp: ${momentWords(dueAt)}.`;

const addressOf = (publicUrl: string, { period, unit }: LetterMonth): string =>
  `${publicUrl}/${period.replace('-', '/')}/nhap-so-lieu/${encodeURIComponent(unit.code)}`;

const listWords = ({ indicators }: LetterMonth): readonly string[] => {
  const rest = indicators.length - NAMED;
  return [...indicators.slice(0, NAMED), ...(rest > 0 ? [`và ${rest} chỉ tiêu khác`] : [])];
};

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

const subjectOf = ({ months, now }: LetterFacts): string => {
  const [first] = months;
  if (months.length > 1) {
    const named = [...new Set(months.map(({ period }) => monthWords(period)))].join(', ');
    return `Nhắc nộp số liệu ${named}`;
  }
  const count = `còn ${first.indicators.length} chỉ tiêu`;
  return `Nhắc nộp số liệu ${monthWords(first.period)}: ${count}, ${now > first.dueAt ? 'đã quá hạn' : 'hạn'} ${momentWords(first.dueAt)}`;
};

const FOOT = 'Thư này do phần mềm Về Đích gửi tự động, đề nghị không trả lời.';

/** Composes the letter, as text and as simple HTML that says the same. */
export const composeLetter = (
  facts: LetterFacts,
): { readonly subject: string; readonly text: string; readonly html: string } => {
  const { fullName, months, byOffice, now, publicUrl } = facts;
  const greeting = `Kính gửi đồng chí ${fullName},`;
  const lead = byOffice
    ? 'Văn phòng Tỉnh ủy đề nghị đơn vị nộp đủ số liệu:'
    : 'Số liệu của đơn vị chưa nộp đủ:';
  const of = months.map((month) => ({
    title: `${month.unit.name}, ${monthWords(month.period)}: còn ${month.indicators.length} chỉ tiêu`,
    deadline: deadlineWords(month, now),
    list: listWords(month),
    address: addressOf(publicUrl, month),
  }));
  const text = [
    greeting,
    '',
    lead,
    '',
    ...of.flatMap(({ title, deadline, list, address }) => [
      title,
      deadline,
      ...list.map((name) => `- ${name}`),
      `Nhập và gửi: ${address}`,
      '',
    ]),
    FOOT,
    '',
  ].join('\n');
  const html = [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"></head>',
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">',
    `<p>${escaped(greeting)}</p><p>${escaped(lead)}</p>`,
    ...of.map(
      ({ title, deadline, list, address }) =>
        `<h2 style="font-size:18px;margin:16px 0 4px">${escaped(title)}</h2><p style="margin:0">${escaped(deadline)}</p>` +
        `<ul>${list.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>` +
        `<p><a href="${escaped(address)}">Nhập và gửi số liệu</a></p>`,
    ),
    `<p style="color:#555">${FOOT}</p></body></html>`,
  ].join('\n');
  return { subject: subjectOf(facts), text, html };
};
