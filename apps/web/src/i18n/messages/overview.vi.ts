import { sentenceStart } from '../sentence-start.ts';

type Headline = { lead: string; miss: string; risk: string; good: string; total: string };

export const overviewVi = {
  title: 'Toàn cảnh',
  // «[[ ]]» holds the clause that is coloured.
  headline: {
    // How far the figures go: a locked month is there as a whole, of an open one only a part.
    lead: ({ month }: { month: string }) => `Đến hết ${month}`,
    leadOpen: ({ month, received, due }: { month: string; received: string; due: string }) =>
      `${sentenceStart(month)} chưa khóa, mới có ${received}/${due} số liệu`,
    bad: ({ lead, miss, risk, good, total }: Headline) =>
      `${lead}: [[${miss} chỉ tiêu dự kiến không đạt]], ${risk} có nguy cơ; ${good}/${total} đã đạt hoặc đúng tiến độ.`,
    good: ({ lead, risk, good, total }: Headline) =>
      `${lead}: chưa có chỉ tiêu nào dự kiến không đạt; ${risk} có nguy cơ; ${good}/${total} đã đạt hoặc đúng tiến độ.`,
    unknown: ({ lead }: Headline) => `${lead}: chưa có chỉ tiêu nào đánh giá được.`,
    own: ({ lead, miss, risk, good, total }: Headline) =>
      `${lead}; trong ${total} chỉ tiêu của đơn vị: ${miss} dự kiến không đạt, ${risk} có nguy cơ, ${good} đã đạt hoặc đúng tiến độ.`,
    closed: ({ year, met, total, missed }: { year: string; met: string; total: string; missed: string }) =>
      `Năm ${year}: ${met}/${total} chỉ tiêu đạt và vượt; ${missed} không đạt.`,
  },
  toVerdicts: 'Kết luận và giải trình từng chỉ tiêu',
  closedNames: 'Không đạt:',
  closedParts: ({ exceeded, met }: { exceeded: string; met: string }) => `${exceeded} vượt, ${met} đạt`,
  undecided: ({ count }: { count: string }) => `${count} chỉ tiêu chưa có đánh giá được xác nhận`,
  facts: {
    label: 'Tình trạng số liệu',
    unknown: ({ noFigure, notDue }: { noFigure: string; notDue: string }) =>
      `${noFigure} chưa có số liệu, ${notDue} chưa đến kỳ`,
    unknownAwaited: ({ noFigure, notDue, awaited }: { noFigure: string; notDue: string; awaited: string }) =>
      `${noFigure} chưa có số liệu, ${notDue} chưa đến kỳ, ${awaited} chưa đến hạn nộp`,
    withheld: ({ count }: { count: string }) => `${count} chưa công bố`,
    lastYear: ({ year, met, total }: { year: string; met: string; total: string }) =>
      `Năm ${year}: ${met}/${total} đạt và vượt`,
    reported: ({ received, due }: { received: string; due: string }) =>
      `${received}/${due} số liệu đến kỳ đã có`,
    dotted: 'gạch chấm: số minh họa',
    set: ({ name, document }: { name: string; document: string }) => `${name}, ${document}`,
  },
  collecting: ({ month, received, due }: { month: string; received: string; due: string }) =>
    `Đang thu thập số liệu ${month}: đã có ${received}/${due} số liệu đến kỳ. Kết quả dưới đây có thể thay đổi khi tháng được khóa.`,
  ownOnly: ({ count, month }: { count: string; month: string }) =>
    `${count} chỉ tiêu của đơn vị khác chưa công bố cho đến khi ${month} được khóa: trang này chỉ nói về chỉ tiêu của đơn vị.`,
  laterMonthOpen: ({ month }: { month: string }) => `Đang thu thập số liệu ${month}.`,
  seeUnlocked: 'Xem số liệu chưa khóa',
  strip: 'Chỉ tiêu theo trạng thái',
  tile: ({ number, name, status }: { number: string; name: string; status: string }) =>
    `${number}. ${name}: ${status}`,
  showList: 'Xem danh sách',
  awaited: ({ count }: { count: string }) => `gồm ${count} chưa đến hạn nộp`,
  reconcile: ({ counted, total }: { counted: string; total: string }) =>
    `Tổng các nhóm là ${counted}, số chỉ tiêu là ${total}: còn chênh lệch, Văn phòng đang kiểm tra.`,
  attention: {
    title: 'Cần chú ý',
    count: ({ count }: { count: string }) => `(${count})`,
    none: 'Không có chỉ tiêu nào cần chú ý trong tháng này.',
    noneOwn: 'Không có chỉ tiêu nào của đơn vị cần chú ý trong tháng này.',
    since: ({ month }: { month: string }) => `từ ${month}`,
    sinceFull: ({ month }: { month: string }) => `Cảnh báo từ ${month}`,
    lead: ({ unit, head }: { unit: string; head: string }) => `${unit} – đ/c ${head}`,
    all: ({ count }: { count: string }) => `Xem cả ${count}`,
    first: ({ shown, count }: { shown: string; count: string }) =>
      `${shown} trong ${count} chỉ tiêu, nặng nhất trước`,
    legendTick: 'lộ trình đến nay',
    legendFull: 'kế hoạch năm',
    gap: 'So lộ trình',
    lastDue: ({ month, status }: { month: string; status: string }) => `Kỳ gần nhất (${month}): ${status}`,
    lastDueTitle: 'Chưa có số liệu tháng này, nhưng kỳ gần nhất chưa tốt:',
  },
  start: {
    title: 'Khởi động đầu năm',
    days: ({ days, date }: { days: string; date: string }) => `${days} ngày kể từ 01/01, tính đến ${date}`,
    notConsidered: ({ count }: { count: string }) => `${count} chưa đến kỳ, chưa xét`,
    withResult: 'Có kết quả',
    startedWithoutResult: 'Đã triển khai, chưa có kết quả',
    notStarted: 'Chưa triển khai',
    withoutPath: 'Chưa có lộ trình',
    units: 'Đơn vị chưa có chỉ tiêu nào triển khai',
    unitLine: ({ unit, count, days }: { unit: string; count: string; days: string }) =>
      `${unit}: ${count} chỉ tiêu, sau ${days} ngày`,
    noUnits: 'Trong các đơn vị có chỉ tiêu đến kỳ, đơn vị nào cũng đã có ít nhất một chỉ tiêu triển khai.',
    none: 'Không có.',
  },
  changes: {
    title: ({ month }: { month: string }) => `Thay đổi so với ${month}`,
    none: 'Không thay đổi so với tháng trước.',
    noneOwn: 'Chỉ tiêu của đơn vị không thay đổi so với tháng trước.',
    better: 'Tốt lên',
    worse: 'Xấu đi',
    newlyMet: 'Mới đạt',
    revised: 'Số liệu tháng trước được điều chỉnh',
    firstMonth: 'Tháng đầu năm: chưa có tháng trước để so sánh.',
  },
  matrix: {
    title: 'Xu hướng và trạng thái',
    titleByGroup: 'Trạng thái theo lĩnh vực',
    titleByUnit: 'Trạng thái theo đơn vị',
    by: 'Xếp theo',
    byTrend: 'Xu hướng',
    byGroup: 'Lĩnh vực',
    byUnit: 'Đơn vị',
    improving: 'Đang tốt lên',
    steady: 'Ổn định',
    worsening: 'Đang xấu đi',
    unknown: 'Chưa đủ số liệu',
    first: 'cần xử lý trước',
    note: 'Xu hướng: trạng thái tháng này so với 3 tháng trước.',
    empty: '—',
    found: ({ count }: { count: string }) => `${count} chỉ tiêu đang xấu đi`,
    foundNone: 'Không có chỉ tiêu nào đang xấu đi',
    foundNoneOwn: 'Không có chỉ tiêu nào của đơn vị đang xấu đi',
  },
  history: {
    title: 'Diễn biến',
    up: ({ from, to, since, now }: { from: string; to: string; since: string; now: string }) =>
      `Chỉ tiêu cần chú ý tăng từ ${from} (${since}) lên ${to} (${now})`,
    down: ({ from, to, since, now }: { from: string; to: string; since: string; now: string }) =>
      `Chỉ tiêu cần chú ý giảm từ ${from} (${since}) xuống ${to} (${now})`,
    same: ({ count, since, now }: { count: string; since: string; now: string }) =>
      `Chỉ tiêu cần chú ý: ${count}, không đổi từ ${since} đến ${now}`,
    closed: ({ missed, peak, when }: { missed: string; peak: string; when: string }) =>
      `Kết thúc năm có ${missed} chỉ tiêu không đạt; nhiều nhất có ${peak} chỉ tiêu cần chú ý (${when})`,
    one: ({ count, now }: { count: string; now: string }) => `Chỉ tiêu cần chú ý: ${count} (${now})`,
    note: 'Số chỉ tiêu theo trạng thái, từng tháng. Cần chú ý gồm: dự kiến không đạt, có nguy cơ, chưa có số liệu.',
    status: 'Trạng thái',
    open: 'chưa khóa',
    openNote: 'Cột gạch chéo, viền đứt nét: tháng chưa khóa.',
    lastYear: ({ year, met, total, missed }: { year: string; met: string; total: string; missed: string }) =>
      `Cuối năm ${year}: ${met}/${total} đạt và vượt, ${missed} không đạt.`,
  },
  groups: {
    title: 'Theo lĩnh vực',
    group: 'Lĩnh vực',
    total: 'Số chỉ tiêu',
    all: 'Cộng',
  },
  empty: {
    title: ({ year }: { year: string }) => `Chưa có kế hoạch năm ${year}.`,
    next: 'Khi bộ chỉ tiêu của năm được nhập, trang này hiển thị trạng thái từng chỉ tiêu.',
    action: 'Chọn năm khác ở phần chọn năm, tháng đầu trang.',
  },
  catalogue: {
    title: ({ year }: { year: string }) => `Danh mục chỉ tiêu năm ${year}`,
    why: 'Tài khoản quản trị không xem số liệu: quản trị đơn vị và người dùng tách khỏi số liệu của Tỉnh ủy. Dưới đây là tên chỉ tiêu và đơn vị chủ trì.',
    name: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    lead: 'Đơn vị chủ trì',
  },
  filtered: ({ names }: { names: string }) => `Chỉ liệt kê lĩnh vực: ${names}.`,
  showAll: 'Xem tất cả lĩnh vực',
  legend: 'Chú giải',
};
