/** The sentences of the rules in Vietnamese. */
import type { MESSAGE_PARAMETERS, MessageKey } from '@ve-dich/domain';
import { sentenceStart } from '../sentence-start.ts';

/** One function per sentence, taking exactly the parameters the rules give it, already formatted. */
export type Sentences = {
  [Key in MessageKey]: (
    parameters: Readonly<Record<(typeof MESSAGE_PARAMETERS)[Key][number], string>>,
  ) => string;
};

const NBSP = '\u00A0';
const amount = (value: string, unit: string): string => `${value}${NBSP}${unit}`;

export const sentencesVi: Sentences = {
  'sentence.sum.behind': ({ month, value, unit, percent, gap }) =>
    `Lũy kế đến hết ${month} đạt ${amount(value, unit)}, bằng ${percent}${NBSP}% kế hoạch năm, chậm ${gap}${NBSP}điểm${NBSP}% so với lộ trình.`,
  'sentence.sum.ahead': ({ month, value, unit, percent, gap }) =>
    `Lũy kế đến hết ${month} đạt ${amount(value, unit)}, bằng ${percent}${NBSP}% kế hoạch năm, vượt ${gap}${NBSP}điểm${NBSP}% so với lộ trình.`,
  'sentence.sum.on_path': ({ month, value, unit, percent }) =>
    `Lũy kế đến hết ${month} đạt ${amount(value, unit)}, bằng ${percent}${NBSP}% kế hoạch năm, đúng lộ trình.`,
  'sentence.sum.no_path': ({ month, value, unit, percent }) =>
    `Lũy kế đến hết ${month} đạt ${amount(value, unit)}, bằng ${percent}${NBSP}% kế hoạch năm; chưa có lộ trình để so sánh.`,
  'sentence.sum.path_later': ({ month, value, unit, percent }) =>
    `Lũy kế đến hết ${month} đạt ${amount(value, unit)}, bằng ${percent}${NBSP}% kế hoạch năm; lộ trình chưa giao mức cho tháng này.`,
  'sentence.sum.reached': ({ month, value, unit, percent }) =>
    `Lũy kế đến hết ${month} đạt ${amount(value, unit)}, bằng ${percent}${NBSP}% kế hoạch năm: đã đạt kế hoạch.`,
  'sentence.level.behind': ({ month, value, unit, gap, gapUnit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, kém lộ trình ${amount(gap, gapUnit)}; kế hoạch năm ${target}.`,
  'sentence.level.ahead': ({ month, value, unit, gap, gapUnit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, vượt lộ trình ${amount(gap, gapUnit)}; kế hoạch năm ${target}.`,
  'sentence.level.on_path': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, đúng lộ trình; kế hoạch năm ${target}.`,
  'sentence.level.no_path': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}; kế hoạch năm ${target}; chưa có lộ trình để so sánh.`,
  'sentence.level.path_later': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}; kế hoạch năm ${target}; lộ trình chưa giao mức cho tháng này.`,
  'sentence.limit.within': ({ month, value, unit, expected, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, trong mức lộ trình ${amount(expected, unit)}; kế hoạch năm ${target}.`,
  'sentence.limit.over': ({ month, value, unit, gap, gapUnit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, cao hơn mức lộ trình ${amount(gap, gapUnit)}; kế hoạch năm ${target}.`,
  'sentence.limit.no_path': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}; kế hoạch năm ${target}; chưa có lộ trình để so sánh.`,
  'sentence.limit.path_later': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}; kế hoạch năm ${target}; lộ trình chưa giao mức cho tháng này.`,
  'sentence.limit.broken': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, đã vượt mức cho phép cả năm (${target}).`,
  'sentence.band.inside': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, nằm trong khoảng kế hoạch (${target}).`,
  'sentence.band.outside': ({ month, value, unit, gap, gapUnit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}, ra ngoài khoảng kế hoạch ${amount(gap, gapUnit)} (${target}).`,
  'sentence.band.no_path': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}; kế hoạch năm ${target}; chưa có lộ trình để so sánh.`,
  'sentence.band.path_later': ({ month, value, unit, target }) =>
    `Đến hết ${month} là ${amount(value, unit)}; kế hoạch năm ${target}; lộ trình chưa đặt mức cho tháng này.`,
  'sentence.rank.reached': ({ month, place, wanted }) =>
    `Theo công bố đến hết ${month}: xếp thứ ${place}, đạt mức yêu cầu (thứ ${wanted}).`,
  'sentence.rank.on_path': ({ month, place, wanted }) =>
    `Theo công bố đến hết ${month}: xếp thứ ${place}, đúng lộ trình; mức yêu cầu cuối năm thứ ${wanted}.`,
  'sentence.rank.behind': ({ month, place, wanted, gap }) =>
    `Theo công bố đến hết ${month}: xếp thứ ${place}, kém ${gap} bậc so với lộ trình; mức yêu cầu thứ ${wanted}.`,
  'sentence.rank.no_path': ({ month, place, wanted }) =>
    `Theo công bố đến hết ${month}: xếp thứ ${place}; mức yêu cầu thứ ${wanted}; chưa có lộ trình để so sánh.`,
  'sentence.rank.path_later': ({ month, place, wanted }) =>
    `Theo công bố đến hết ${month}: xếp thứ ${place}; mức yêu cầu cuối năm thứ ${wanted}.`,
  'sentence.steps.reached': ({ month, total }) => `Đến hết ${month} đã xong cả ${total} bước.`,
  'sentence.steps.on_path': ({ month, done, total }) =>
    `Đến hết ${month} đã xong ${done}/${total} bước, đúng lộ trình.`,
  'sentence.steps.ahead': ({ month, done, total, gap }) =>
    `Đến hết ${month} đã xong ${done}/${total} bước, sớm ${gap} bước so với lộ trình.`,
  'sentence.steps.behind': ({ month, done, total, gap }) =>
    `Đến hết ${month} mới xong ${done}/${total} bước, chậm ${gap} bước so với lộ trình.`,
  'sentence.steps.no_path': ({ month, done, total }) =>
    `Đến hết ${month} đã xong ${done}/${total} bước; chưa có lộ trình để so sánh.`,
  'sentence.steps.path_later': ({ month, done, total }) =>
    `Đến hết ${month} đã xong ${done}/${total} bước; lộ trình chưa đặt mốc cho tháng này.`,
  'sentence.children': ({ month, good, total, worst }) =>
    `Đến hết ${month}: ${good}/${total} thành phần đạt hoặc đúng tiến độ; nặng nhất: ${worst}.`,
  'sentence.no_children': () => 'Chưa có thành phần nào để đánh giá chỉ tiêu này.',
  'sentence.year.reached': ({ value, unit, target }) =>
    `Kết quả cả năm ${amount(value, unit)}, đạt kế hoạch (${target}).`,
  'sentence.year.short': ({ value, unit, target, gap, gapUnit }) =>
    `Kết quả cả năm ${amount(value, unit)}, kém kế hoạch ${amount(gap, gapUnit)} (${target}).`,
  'sentence.verdict': ({ verdict, value, unit, target }) =>
    `Đánh giá cuối năm: ${verdict}. Kết quả ${amount(value, unit)}, kế hoạch ${target}.`,
  'sentence.verdict.no_value': ({ verdict, target }) =>
    `Đánh giá cuối năm: ${verdict}. Kế hoạch ${target}; không có số liệu cả năm.`,
  'sentence.verdict.text': ({ verdict, text, target }) =>
    `Đánh giá cuối năm: ${verdict}. Kết quả: ${text}; kế hoạch ${target}.`,
  'sentence.no_data': ({ month, days }) => `Chưa có số liệu ${month}, quá hạn ${days} ngày.`,
  'sentence.incomplete': ({ month, missing }) =>
    `Chưa tính được lũy kế đến hết ${month}: còn thiếu số liệu ${missing}.`,
  'sentence.awaiting': ({ month, due }) => `Chưa có số liệu ${month}; hạn nộp ${due}.`,
  'sentence.not_due': ({ next }) => `Chưa đến kỳ công bố; kỳ tới: ${next}.`,
  'sentence.not_due.last': ({ next, lastMonth, lastStatus }) =>
    `Chưa đến kỳ công bố; kỳ tới: ${next}. Kỳ gần nhất (${lastMonth}): ${lastStatus}.`,
  'sentence.absent': ({ month, absence }) => `${sentenceStart(month)}: ${absence}.`,
  'sentence.text': ({ month, text }) => `Kết quả ${month}: ${text}.`,
  'sentence.no_target': () => 'Chưa giao kế hoạch năm cho chỉ tiêu này.',
  'sentence.withheld': ({ month }) => `Số liệu ${month} đang được thu thập, chưa công bố.`,
  'warning.W1': () => 'Chưa có lộ trình tháng được duyệt',
  'warning.W2': ({ days }) => `Chưa nộp số liệu, quá hạn ${days} ngày`,
  'warning.W3': ({ months }) => `Chưa có kết quả nào sau ${months} tháng`,
  'warning.W4': ({ months }) => `Chậm quá ngưỡng so với lộ trình ${months} tháng liên tiếp`,
  'warning.W6': ({ multiple, perMonth, unit }) =>
    `Mỗi tháng còn lại cần ${amount(perMonth, unit)}, gấp ${multiple} lần bình quân 3 tháng qua`,
  'warning.W8': ({ percent }) => `Thấp hơn cùng kỳ ${percent}${NBSP}%`,
  'warning.W8.points': ({ gap, gapUnit }) => `Thấp hơn cùng kỳ ${amount(gap, gapUnit)}`,
  'warning.W8.higher': ({ percent }) => `Cao hơn cùng kỳ ${percent}${NBSP}%`,
  'warning.W8.points.higher': ({ gap, gapUnit }) => `Cao hơn cùng kỳ ${amount(gap, gapUnit)}`,
  'warning.W9': ({ times }) => `Số ước bị điều chỉnh giảm ${times} lần`,
  'warning.W10': () => 'Năm trước cùng đơn vị không đạt chỉ tiêu này',
};
