/** A refusal becomes an RFC 9457 problem document here and nowhere else. */
import type { Problem } from '@ve-dich/contract';
import { LONGEST_REOPENING_DAYS, type Bilingual, type Refusal, type RefusalCode } from '@ve-dich/domain';
import { fileFaultWords } from './file-faults.ts';

/** Total over the codes: a new refusal without a status does not compile. */
const refusalStatus = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'too-many-tries': 429,
  busy: 503,
  forbidden: 403,
  'not-found': 404,
  malformed: 400,
  'unsupported-content': 415,
  'too-large': 413,
  'wrong-origin': 403,
  'method-not-allowed': 405,
  'changed-by-someone-else': 412,
  'version-required': 428,
  'wrong-state': 409,
  'period-closed': 409,
  'not-ready': 422,
  'reason-required': 422,
  'past-end': 422,
  'end-too-far': 422,
  'request-expired': 409,
  'bad-deadline': 422,
  'file-refused': 422,
  'four-eyes': 403,
  'month-not-settled': 409,
  'year-not-settled': 409,
  'key-required': 400,
  'key-reused': 422,
  'too-many-requests': 429,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<RefusalCode, number>;

const TITLES: Readonly<Record<RefusalCode, Bilingual>> = {
  'not-signed-in': { vi: 'Đề nghị đăng nhập để tiếp tục.', en: 'Sign in to continue.' },
  'wrong-credentials': {
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    en: 'User name or password is not right.',
  },
  'too-many-tries': {
    vi: 'Đã thử nhiều lần. Đề nghị chờ một lát rồi đăng nhập lại.',
    en: 'Too many tries. Wait a moment, then sign in again.',
  },
  busy: {
    vi: 'Máy chủ đang bận. Đề nghị thử lại sau ít giây.',
    en: 'The server is busy. Try again in a few seconds.',
  },
  forbidden: { vi: 'Đồng chí không có quyền xem mục này.', en: 'You may not view this.' },
  'not-found': { vi: 'Không tìm thấy trang hoặc chỉ tiêu này.', en: 'Page or indicator not found.' },
  malformed: { vi: 'Yêu cầu chưa đúng dạng.', en: 'The request is not well formed.' },
  'unsupported-content': {
    vi: 'Kiểu nội dung không được nhận; chỉ nhận application/json.',
    en: 'This content type is not accepted; only application/json is.',
  },
  'too-large': { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
  'wrong-origin': {
    vi: 'Yêu cầu không xuất phát từ trang này nên không được nhận.',
    en: 'The request did not come from this site and was refused.',
  },
  'method-not-allowed': {
    vi: 'Địa chỉ này không nhận thao tác đó.',
    en: 'This address does not take that method.',
  },
  'changed-by-someone-else': {
    vi: 'Số liệu này vừa được người khác sửa. Đề nghị xem lại rồi chọn số giữ lại.',
    en: 'Somebody else has just changed this. Look again and choose which to keep.',
  },
  'version-required': {
    vi: 'Yêu cầu không nói sửa từ phiên bản nào nên không được nhận.',
    en: 'The request does not say which version it changes and was refused.',
  },
  'wrong-state': {
    vi: 'Trạng thái đã thay đổi nên không làm được việc này nữa. Đề nghị tải lại.',
    en: 'Its state has changed, so this can no longer be done. Reload.',
  },
  'period-closed': {
    vi: 'Kỳ số liệu này chưa mở hoặc đã khóa. Cần sửa thì đề nghị Văn phòng mở lại.',
    en: 'This month is not open or is locked. Ask the Party office to reopen it.',
  },
  'not-ready': {
    vi: 'Còn chỗ cần sửa hoặc bổ sung trước khi gửi.',
    en: 'There are things to mend or add before sending.',
  },
  'reason-required': { vi: 'Đề nghị ghi lý do.', en: 'Give a reason.' },
  'past-end': {
    vi: 'Thời hạn đã chọn đã qua. Đề nghị chọn thời điểm muộn hơn.',
    en: 'The time chosen has passed. Choose a later one.',
  },
  'end-too-far': {
    vi: `Chỉ mở lại không quá ${LONGEST_REOPENING_DAYS} ngày. Đề nghị chọn thời điểm sớm hơn.`,
    en: `A month is reopened for ${LONGEST_REOPENING_DAYS} days at most. Choose an earlier time.`,
  },
  'request-expired': {
    vi: 'Đề nghị mở lại này đã hết hạn nên không cho phép được nữa. Đề nghị chọn “Không cho phép” và báo đơn vị gửi đề nghị mới.',
    en: 'The end asked for has passed, so this request can no longer be allowed. Refuse it and ask for a new one.',
  },
  'bad-deadline': {
    vi: 'Hạn nộp phải sau ngày mở kỳ, chưa qua, và hạn của từng cấp không muộn hơn hạn chung.',
    en: 'A deadline lies after the month opens and ahead of now, and that of a level not after the month’s own.',
  },
  'file-refused': { vi: 'Tệp này không được nhận.', en: 'This file is not taken.' },
  'four-eyes': {
    vi: 'Việc này phải do người khác làm: người nhập hoặc đề nghị không tự duyệt.',
    en: 'Somebody else must do this: nobody approves what they typed or asked for themselves.',
  },
  'month-not-settled': {
    vi: 'Chưa khóa được: còn số liệu chưa nộp, chưa duyệt hoặc chưa sửa xong.',
    en: 'Cannot be locked: some figures are missing, undecided or not yet corrected.',
  },
  'year-not-settled': {
    vi: 'Chưa khép năm được: còn chỉ tiêu chưa kết luận hoặc chỉ tiêu không đạt chưa giải trình đủ năm phần.',
    en: 'The year cannot be closed: a verdict or the five-part explanation of a miss is missing.',
  },
  'key-required': {
    vi: 'Yêu cầu thiếu mã chống gửi trùng.',
    en: 'The request lacks its Idempotency-Key.',
  },
  'key-reused': {
    vi: 'Mã chống gửi trùng đã dùng cho nội dung khác.',
    en: 'This Idempotency-Key was used for something else.',
  },
  'too-many-requests': {
    vi: 'Quá nhiều yêu cầu trong thời gian ngắn. Đề nghị chờ ít giây.',
    en: 'Too many requests in a short time. Wait a few seconds.',
  },
  unavailable: {
    vi: 'Chưa kết nối được cơ sở dữ liệu. Đề nghị thử lại sau ít phút.',
    en: 'The database cannot be reached. Try again in a few minutes.',
  },
  internal: {
    vi: 'Máy chủ gặp lỗi. Đề nghị báo Văn phòng kèm mã yêu cầu.',
    en: 'Something went wrong on the server. Report it with the request id.',
  },
};

/** How many free tries a name has left after a wrong password: the same for a name nobody has. */
const triesLeft = (refusal: Refusal): Bilingual | undefined => {
  const left = refusal.facts['triesLeft'];
  const title = TITLES[refusal.code];
  if (typeof left !== 'number') return undefined;
  return {
    vi: `${title.vi} Còn ${left} lần thử.`,
    en: `${title.en} ${left} ${left === 1 ? 'try' : 'tries'} left.`,
  };
};

export type ProblemExtras = Pick<Problem, 'errors'> & {
  readonly details?: Bilingual;
  /** Where HTTP has a closer word than the refusal's usual status. */
  readonly status?: number;
};

/** The problem document of a refusal. `instance` is the request's id. */
export const problemOf = (refusal: Refusal, instance: string, extras: ProblemExtras = {}): Problem => {
  const titles = TITLES[refusal.code];
  const details = extras.details ?? triesLeft(refusal) ?? fileFaultWords(refusal);
  const retryAfter = refusal.facts['retryAfter'];
  return {
    type: `urn:ve-dich:problem:${refusal.code}`,
    title: titles.vi,
    titles,
    status: extras.status ?? refusalStatus[refusal.code],
    code: refusal.code,
    instance,
    ...(details === undefined ? {} : { detail: details.vi, details }),
    ...(extras.errors === undefined ? {} : { errors: extras.errors }),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
  };
};
