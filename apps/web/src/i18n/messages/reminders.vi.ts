import type { AttemptOutcome, MailState, ReminderStage } from '@ve-dich/domain';

/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;

const stages: Readonly<Record<ReminderStage, string>> = {
  three_days: 'Còn 3 ngày',
  one_day: 'Còn 1 ngày',
  two_hours: 'Còn 2 giờ',
  overdue: 'Quá hạn',
  by_office: 'Văn phòng nhắc',
};
const mailStates: Readonly<Record<MailState, string>> = {
  waiting: 'Thư đang chờ gửi',
  sent: 'Đã gửi thư',
  refused: 'Máy chủ thư từ chối',
  given_up: 'Không gửi được thư',
  not_needed: 'Đã nộp đủ, không gửi thư',
};
const attempts: Readonly<Record<AttemptOutcome, string>> = {
  sent: 'đã nhận',
  refused: 'từ chối',
  failed: 'chưa nhận',
};

/** Vietnamese texts of reminding units. */
export const remindersVi = {
  remind: 'Nhắc',
  remindUnit: ({ unit }: Of<'unit'>) => `Nhắc ${unit}`,
  remindAll: ({ count }: Of<'count'>) => `Nhắc ${count} đơn vị chưa nộp`,
  sending: 'Đang nhắc…',
  lastAt: ({ at }: Of<'at'>) => `Đã nhắc lúc ${at}`,
  never: 'Chưa nhắc lần nào',
  outcomes: {
    reminded: ({ unit, people, at }: Of<'unit' | 'people' | 'at'>) => `Đã nhắc ${unit} lúc ${at}: ${people}.`,
    lately: ({ unit, at }: Of<'unit' | 'at'>) =>
      `${unit} đã được nhắc lúc ${at}. Sau một giờ mới nhắc lại được.`,
    nothing_owed: ({ unit }: Of<'unit'>) => `${unit} đã nộp đủ, không còn gì để nhắc.`,
    nobody: ({ unit }: Of<'unit'>) => `${unit} chưa có tài khoản nào, đề nghị liên hệ trực tiếp.`,
  },
  many: {
    reminded: ({ count, units }: Of<'count' | 'units'>) => `Đã nhắc ${count} đơn vị: ${units}.`,
    lately: ({ units }: Of<'units'>) => `Đã nhắc trong một giờ qua nên chưa nhắc lại: ${units}.`,
    nothing_owed: ({ units }: Of<'units'>) => `Đã nộp đủ: ${units}.`,
    nobody: ({ units }: Of<'units'>) => `Chưa có tài khoản, đề nghị liên hệ trực tiếp: ${units}.`,
  },
  refused: ({ why }: Of<'why'>) => `Chưa nhắc được. ${why}`,
  pending: {
    title: ({ month }: Of<'month'>) => `Chưa nộp đủ số liệu ${month}`,
    due: ({ at }: Of<'at'>) => `Hạn ${at}.`,
    overdue: ({ at }: Of<'at'>) => `Đã quá hạn từ ${at}.`,
    caption: ({ month }: Of<'month'>) => `Đơn vị chưa nộp đủ số liệu ${month}`,
    heads: { unit: 'Đơn vị', received: 'Đã nộp', reminded: 'Nhắc' },
    share: ({ received, due }: Of<'received' | 'due'>) => `${received}/${due} chỉ tiêu`,
  },
  log: {
    title: 'Đã nhắc',
    lead: 'Phần mềm nhắc trước hạn 3 ngày, 1 ngày, 2 giờ; quá hạn thì mỗi ngày một lần, nhiều nhất 5 lần.',
    withMail: 'Lời nhắc hiện ở chuông thông báo và gửi qua thư điện tử.',
    withoutMail: 'Chưa đặt máy chủ thư: lời nhắc chỉ hiện ở chuông thông báo trong phần mềm.',
    caption: 'Các lời nhắc đã gửi, mới nhất ở trên',
    heads: { at: 'Lúc', unit: 'Đơn vị', month: 'Kỳ', person: 'Người nhận', stage: 'Mốc', how: 'Cách nhắc' },
    stages,
    round: ({ stage, round }: Of<'stage' | 'round'>) => `${stage}, lần ${round}`,
    by: ({ name }: Of<'name'>) => `đ/c ${name}`,
    indicators: ({ count }: Of<'count'>) => `${count} chỉ tiêu`,
    inProduct: 'Trong phần mềm',
    mail: ({ state, at }: Of<'state' | 'at'>) => `${state} lúc ${at}`,
    mailWaiting: ({ state, at }: Of<'state' | 'at'>) => `${state}, thử lúc ${at}`,
    lastTry: ({ outcome, code }: Of<'outcome' | 'code'>) => `lần gần nhất: ${outcome} (${code})`,
    tries: ({ count }: Of<'count'>) => `đã thử ${count} lần`,
    mailStates,
    attempts,
    empty: 'Chưa nhắc đơn vị nào.',
    emptyNext: 'Lời nhắc đầu tiên đi trước hạn nộp 3 ngày, hoặc khi Văn phòng bấm Nhắc.',
    more: ({ count }: Of<'count'>) => `Còn ${count} lời nhắc cũ hơn không hiện ở đây.`,
    loading: 'Đang tải nhật ký nhắc',
  },
};
