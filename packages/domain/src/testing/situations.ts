/** The situations an indicator can be in, each with the status and the sentence it must get. */
import type { AssessmentFacts } from '../assessment.ts';
import { civilDate } from '../civil-date.ts';
import type { MessageKey } from '../message.ts';
import { MONTHS } from '../period.ts';
import type { Status } from '../vocabulary.ts';
import {
  flatPath,
  inWords,
  NOT_OCCURRED,
  NOT_PUBLISHED,
  ofMonth,
  onlyMonth,
  path,
  toDate,
  yearOf,
  yearOfReadings,
} from './build.ts';
import {
  accidents,
  accidentsInAll,
  criteria,
  disbursed,
  economy,
  forest,
  grdp,
  insurance,
  meanPrices,
  place,
  planning,
  planting,
  poverty,
  prices,
  revenue,
} from './indicators.ts';

export type Situation = readonly [name: string, facts: AssessmentFacts, status: Status, key: MessageKey];

const overdue = { on: civilDate('2024-06-05'), daysOverdue: 7 };

/** An approved path that promises nothing before November. */
const later = path([...MONTHS.slice(0, 10).map(() => null), '30', '38']);

export const SITUATIONS: readonly Situation[] = [
  // A sum under way.
  ['thu ngân sách chậm', revenue('250'), 'at_risk', 'sentence.sum.behind'],
  ['thu ngân sách chậm nhiều', revenue('164'), 'will_miss', 'sentence.sum.behind'],
  ['thu ngân sách chậm ít, vẫn trong ngưỡng', revenue('380'), 'on_track', 'sentence.sum.behind'],
  ['thu ngân sách vượt lộ trình', revenue('420'), 'on_track', 'sentence.sum.ahead'],
  ['thu ngân sách đúng lộ trình', revenue('400.04'), 'on_track', 'sentence.sum.on_path'],
  ['thu ngân sách chưa có lộ trình', revenue('420', { path: null }), 'at_risk', 'sentence.sum.no_path'],
  [
    'thu ngân sách, lộ trình bắt đầu sau',
    revenue('3', { path: later }),
    'on_track',
    'sentence.sum.path_later',
  ],
  ['thu ngân sách đã đủ cả năm từ tháng 5', revenue('1010'), 'met', 'sentence.sum.reached'],
  ['đã đủ cả năm dù chưa có lộ trình', revenue('1035', { path: null }), 'met', 'sentence.sum.reached'],
  // Levels, rates, growth.
  ['BHYT kém lộ trình', insurance('95.8'), 'at_risk', 'sentence.level.behind'],
  ['BHYT tụt xa', insurance('95.5'), 'will_miss', 'sentence.level.behind'],
  ['BHYT vượt lộ trình', insurance('96.4'), 'on_track', 'sentence.level.ahead'],
  ['BHYT đúng lộ trình', insurance('96'), 'on_track', 'sentence.level.on_path'],
  ['BHYT chưa có lộ trình', insurance('96', { path: null }), 'at_risk', 'sentence.level.no_path'],
  ['BHYT, lộ trình bắt đầu sau', insurance('95.2', { path: later }), 'on_track', 'sentence.level.path_later'],
  ['BHYT đã tới 97 nhưng còn có thể tụt', insurance('97.2'), 'on_track', 'sentence.level.ahead'],
  ['GRDP quý II kém kịch bản', grdp(onlyMonth(6, '6.41'), { month: 6 }), 'at_risk', 'sentence.level.behind'],
  // A limit.
  ['tai nạn trong mức lộ trình', accidents('12'), 'on_track', 'sentence.limit.within'],
  ['tai nạn đúng mức lộ trình', accidents('16'), 'on_track', 'sentence.limit.within'],
  ['tai nạn hơn mức lộ trình', accidents('18'), 'at_risk', 'sentence.limit.over'],
  ['tai nạn hơn nhiều', accidents('25'), 'will_miss', 'sentence.limit.over'],
  ['tai nạn chưa có lộ trình', accidents('12', { path: null }), 'at_risk', 'sentence.limit.no_path'],
  [
    'tai nạn, lộ trình bắt đầu sau',
    accidents('12', { path: later }),
    'on_track',
    'sentence.limit.path_later',
  ],
  ['tai nạn đã vượt mức cả năm', accidents('41'), 'will_miss', 'sentence.limit.broken'],
  [
    'vượt mức cả năm ngay tháng 1',
    accidents(null, { series: yearOf('sum', ['41']), month: 1 }),
    'will_miss',
    'sentence.limit.broken',
  ],
  // The year's value is known.
  [
    'cả năm đạt',
    revenue(null, { series: yearOf('sum', onlyMonth(12, '1035')), month: 12 }),
    'met',
    'sentence.year.reached',
  ],
  [
    'cả năm hụt',
    revenue(null, { series: yearOf('sum', onlyMonth(12, '955')), month: 12 }),
    'will_miss',
    'sentence.year.short',
  ],
  [
    'GRDP cả năm 6,84 so với trên 8',
    grdp(onlyMonth(12, '6.84'), { month: 12 }),
    'will_miss',
    'sentence.year.short',
  ],
  ['giảm hộ nghèo 2,76 so với 2–2,5', poverty('2.76'), 'met', 'sentence.year.reached'],
  [
    'tai nạn cả năm 41 so với không quá 38',
    accidents(null, { series: yearOf('sum', onlyMonth(12, '41')), month: 12 }),
    'will_miss',
    'sentence.year.short',
  ],
  [
    'tai nạn cả năm 38',
    accidents(null, { series: yearOf('sum', onlyMonth(12, '38')), month: 12 }),
    'met',
    'sentence.year.reached',
  ],
  [
    'giao quân tháng 2, hỏi lúc tháng 8',
    revenue(null, { indicator: { dueMonths: [2] }, series: yearOf('sum', ['400', '1010']), month: 8 }),
    'met',
    'sentence.year.reached',
  ],
  // Verdicts of people.
  ['kết luận theo số', poverty('2.76', { verdict: 'final_exceeded' }), 'final_exceeded', 'sentence.verdict'],
  [
    'kết luận Đạt dù số hụt',
    grdp(onlyMonth(12, '7.18'), { month: 12, verdict: 'final_met' }),
    'final_met',
    'sentence.verdict',
  ],
  [
    'kết luận Không đạt dù số đủ',
    poverty('2.76', { verdict: 'final_missed' }),
    'final_missed',
    'sentence.verdict',
  ],
  [
    'kết luận khi không có số',
    poverty(null, { verdict: 'final_missed' }),
    'final_missed',
    'sentence.verdict.no_value',
  ],
  [
    'kết luận theo lời «Xuất siêu»',
    poverty(null, {
      series: yearOfReadings(
        'latest',
        MONTHS.map((m) => (m === 12 ? inWords('Xuất siêu') : null)),
      ),
      verdict: 'final_exceeded',
    }),
    'final_exceeded',
    'sentence.verdict.text',
  ],
  // Nothing to judge.
  ['quá hạn chưa nộp', revenue(null, { deadline: overdue }), 'no_data', 'sentence.no_data'],
  [
    'quá hạn đúng hôm nay',
    revenue(null, { deadline: { ...overdue, daysOverdue: 0 } }),
    'no_data',
    'sentence.no_data',
  ],
  ['chưa tới hạn nộp', revenue(null), 'not_due', 'sentence.awaiting'],
  ['chưa tới hạn, chưa có cả lộ trình', revenue(null, { path: null }), 'not_due', 'sentence.awaiting'],
  [
    'thiếu tháng trước nên chưa tính được lũy kế',
    revenue(null, {
      series: yearOfReadings('sum', [ofMonth('80'), null, ofMonth('84'), ofMonth('70'), ofMonth('90')]),
    }),
    'no_data',
    'sentence.incomplete',
  ],
  ['GRDP trước quý I', grdp([], { month: 2 }), 'not_due', 'sentence.not_due'],
  ['GRDP giữa hai quý', grdp(onlyMonth(3, '5.2'), { month: 5 }), 'not_due', 'sentence.not_due.last'],
  ['hộ nghèo giữa năm', poverty(null, { month: 7 }), 'not_due', 'sentence.not_due'],
  [
    'chưa công bố',
    revenue(null, {
      series: yearOfReadings(
        'sum',
        MONTHS.map((m) => (m === 5 ? NOT_PUBLISHED : null)),
      ),
    }),
    'not_due',
    'sentence.absent',
  ],
  [
    'ghi bằng lời',
    revenue(null, {
      series: yearOfReadings(
        'sum',
        MONTHS.map((m) => (m === 5 ? inWords('Xuất siêu') : null)),
      ),
    }),
    'no_data',
    'sentence.text',
  ],
  ['chưa giao kế hoạch', revenue('400', { target: null }), 'no_data', 'sentence.no_target'],
  ['trong khoảng', prices('4.2'), 'on_track', 'sentence.band.inside'],
  ['ngoài khoảng', prices('4.6'), 'at_risk', 'sentence.band.outside'],
  ['ngoài khoảng từ lâu', prices('5.5'), 'will_miss', 'sentence.band.outside'],
  ['trong khoảng, chưa có lộ trình', prices('4.2', { path: null }), 'at_risk', 'sentence.band.no_path'],
  [
    'trong khoảng, lộ trình bắt đầu sau',
    prices('4.2', { path: path(onlyMonth(12, '4.2')) }),
    'on_track',
    'sentence.band.path_later',
  ],
  ['cộng dồn tới khoảng, đúng lộ trình', planting('4'), 'on_track', 'sentence.sum.on_path'],
  ['cộng dồn tới khoảng, chậm', planting('3.5'), 'at_risk', 'sentence.sum.behind'],
  ['cộng dồn đã vào trong khoảng', planting('11'), 'on_track', 'sentence.sum.ahead'],
  ['cộng dồn đã vượt khoảng', planting('12.5'), 'will_miss', 'sentence.limit.broken'],
  ['thứ hạng như lộ trình', place('34'), 'on_track', 'sentence.rank.reached'],
  ['thứ hạng theo lộ trình', place('40', { path: flatPath('40') }), 'on_track', 'sentence.rank.on_path'],
  ['thứ hạng kém một bậc', place('35'), 'at_risk', 'sentence.rank.behind'],
  ['thứ hạng, chưa có lộ trình', place('34', { path: null }), 'at_risk', 'sentence.rank.no_path'],
  [
    'thứ hạng, lộ trình bắt đầu sau',
    place('34', { path: path(onlyMonth(12, '34')) }),
    'on_track',
    'sentence.rank.path_later',
  ],
  ['đủ số bước đến hạn', planning('2'), 'on_track', 'sentence.steps.on_path'],
  ['nhanh hơn một bước', planning('3'), 'on_track', 'sentence.steps.ahead'],
  ['chậm một bước', planning('1'), 'at_risk', 'sentence.steps.behind'],
  ['xong mọi bước', planning('4'), 'met', 'sentence.steps.reached'],
  ['các bước, chưa có lộ trình', planning('2', { path: null }), 'at_risk', 'sentence.steps.no_path'],
  [
    'các bước, lộ trình bắt đầu sau',
    planning('2', { path: path(onlyMonth(12, '4')) }),
    'on_track',
    'sentence.steps.path_later',
  ],
  ['nhiều tiêu chí', accidentsInAll(['met', 'on_track', 'at_risk']), 'at_risk', 'sentence.children'],
  ['nhiều tiêu chí, chưa có tiêu chí nào', accidentsInAll([]), 'no_data', 'sentence.no_children'],
  ['cơ cấu kinh tế', economy(['on_track', 'on_track', 'on_track']), 'on_track', 'sentence.children'],
  ['cơ cấu, một phần chưa có số liệu', economy(['met', 'no_data', 'met']), 'no_data', 'sentence.children'],
  ['che phủ rừng giữ được', forest('73.4'), 'on_track', 'sentence.level.on_path'],
  ['che phủ rừng tụt 0,05', forest('73.35'), 'at_risk', 'sentence.level.behind'],
  ['che phủ rừng cao hơn mức phải giữ', forest('74'), 'on_track', 'sentence.level.ahead'],
  ['giải ngân chậm', disbursed('430'), 'at_risk', 'sentence.sum.behind'],
  ['giải ngân rất chậm', disbursed('203.8'), 'will_miss', 'sentence.sum.behind'],
  ['giải ngân hết vốn', disbursed('2157.119'), 'met', 'sentence.sum.reached'],
  ['giá bình quân trong mức', meanPrices('2.79'), 'on_track', 'sentence.level.ahead'],
  ['giá bình quân vượt mức', meanPrices('4.3'), 'at_risk', 'sentence.level.behind'],
  ['bình quân tiêu chí kém lộ trình', criteria('12.05'), 'at_risk', 'sentence.level.behind'],
  ['bình quân tiêu chí đúng lộ trình', criteria('12.5'), 'on_track', 'sentence.level.on_path'],
  [
    'tốc độ tăng phải nằm trong khoảng, dù loại là tốc độ tăng',
    prices('4.3', { indicator: { kind: 'growth', direction: 'band', accumulation: 'latest' } }),
    'on_track',
    'sentence.band.inside',
  ],
  [
    'chưa công bố với người đọc này',
    revenue(null, { withheld: true, deadline: overdue }),
    'withheld',
    'sentence.withheld',
  ],
  // A stated nothing is a number for a sum.
  [
    'chưa phát sinh năm tháng liền',
    revenue(null, {
      series: yearOfReadings('sum', [NOT_OCCURRED, NOT_OCCURRED, NOT_OCCURRED, NOT_OCCURRED, NOT_OCCURRED]),
    }),
    'will_miss',
    'sentence.sum.behind',
  ],
  [
    'bằng không tính đến tháng 5',
    revenue(null, {
      series: yearOfReadings(
        'sum',
        MONTHS.map((m) => (m === 5 ? toDate('0') : null)),
      ),
    }),
    'will_miss',
    'sentence.sum.behind',
  ],
];
