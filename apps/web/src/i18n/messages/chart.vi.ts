const NBSP = '\u00A0';

/** Vietnamese texts of `chart`. A message is a string, or a function of parameters already formatted. */
export const chartVi = {
  // Series, as they stand at the ends of their lines.
  actual: 'Thực hiện',
  path: 'Lộ trình',
  lastYear: ({ year }: { year: string }) => `Năm ${year}`,
  lastYearSamePeriod: ({ year }: { year: string }) => `cùng tháng năm ${year}`,
  plan: ({ target }: { target: string }) => `Kế hoạch năm: ${target}`,
  planChanged: ({ date }: { date: string }) => `KH điều chỉnh ${date}`,
  limit: ({ target }: { target: string }) => `Mức giới hạn: ${target}`,
  goodBelow: 'đạt khi ở dưới đường này',
  goodAbove: 'đạt khi ở trên đường này',
  goodBetween: 'đạt khi ở trong dải này',
  required: 'Cần mỗi tháng',
  allowed: 'Còn được phép mỗi tháng',
  best: ({ value, period }: { value: string; period: string }) => `cao nhất từng đạt ${value} (${period})`,
  bestShort: ({ value }: { value: string }) => `cao nhất ${value}`,
  now: ({ month }: { month: string }) => `đến hết ${month}`,
  // What is measured: the subtitle.
  toDate: ({ unit }: { unit: string }) => `Lũy kế từ đầu năm, ${unit}`,
  level: ({ unit }: { unit: string }) => `Mức cuối tháng, ${unit}`,
  inMonth: ({ unit }: { unit: string }) => `Kết quả từng tháng, ${unit}`,
  notFromZero: 'trục không bắt đầu từ 0',
  illustrative: 'có số minh họa',
  // Key of the marks.
  key: {
    official: 'số chính thức, sơ bộ',
    estimate: 'số ước',
    revised: 'đã điều chỉnh',
    sameMonth: 'cùng tháng năm trước',
  },
  // The table under the chart.
  showTable: 'Xem bảng số liệu',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyFailed: 'Chưa sao chép được. Đề nghị chọn bảng rồi sao chép bằng Ctrl+C.',
  month: 'Tháng',
  inMonthHead: 'Trong tháng',
  lastYearInMonth: ({ year }: { year: string }) => `Năm ${year}, trong tháng`,
  vintage: 'Loại số',
  unknown: 'chưa có số liệu',
  absent: 'không phát sinh',
  notDue: 'chưa đến kỳ',
  withheld: 'chưa công bố',
  tableCaption: ({ title }: { title: string }) => `Bảng số liệu: ${title}`,
  // In place of a drawing.
  empty: 'Chưa có số liệu tháng nào để vẽ.',
  // Text alternatives.
  describeCumulative: ({ name, year, sentence }: { name: string; year: string; sentence: string }) =>
    `Biểu đồ đường: lũy kế ${name} theo tháng năm ${year}, so với lộ trình, kế hoạch và năm trước. ${sentence}`,
  describeLevel: ({ name, year, sentence }: { name: string; year: string; sentence: string }) =>
    `Biểu đồ đường: mức ${name} theo tháng năm ${year}, so với lộ trình, mục tiêu và năm trước. ${sentence}`,
  describePace: ({ name, year, sentence }: { name: string; year: string; sentence: string }) =>
    `Biểu đồ cột: ${name} từng tháng năm ${year}, mức cần đạt mỗi tháng còn lại và cùng tháng năm trước. ${sentence}`,
  // Bullet bars, read aloud.
  bar: {
    plan: ({ percent, expected }: { percent: string; expected: string }) =>
      `Đạt ${percent} kế hoạch năm, lộ trình ${expected}`,
    planNoPath: ({ percent }: { percent: string }) => `Đạt ${percent} kế hoạch năm, chưa có lộ trình`,
    way: ({ percent, expected }: { percent: string; expected: string }) =>
      `Đã đi ${percent} quãng đường từ mức đầu kỳ đến mục tiêu, lộ trình ${expected}`,
    wayNoPath: ({ percent }: { percent: string }) =>
      `Đã đi ${percent} quãng đường từ mức đầu kỳ đến mục tiêu`,
    limit: ({ value, target }: { value: string; target: string }) => `${value}, mức giới hạn ${target}`,
    rate: ({ value, target }: { value: string; target: string }) => `${value}, mục tiêu ${target}`,
    unknown: 'Chưa có số liệu để so với kế hoạch',
  },
  spark: ({ name, last, months }: { name: string; last: string; months: string }) =>
    `${name}: ${months} tháng có số liệu, mới nhất ${last}`,
  sparkEmpty: ({ name }: { name: string }) => `${name}: chưa có số liệu tháng nào`,
  points: `điểm${NBSP}%`,
};
