/** Toàn cảnh: the sentence, the strip of tiles, what needs attention, what changed. */
import type { Locator, Page } from '@playwright/test';

/** The words for statuses, as the screen says them. */
export const STATUS_WORDS = {
  will_miss: 'Dự kiến không đạt',
  at_risk: 'Có nguy cơ',
  on_track: 'Đúng tiến độ',
  met: 'Đã đạt',
  no_data: 'Chưa có số liệu',
  not_due: 'Chưa đến kỳ',
  withheld: 'Chưa công bố',
  final_missed: 'Không đạt',
  final_met: 'Đạt',
  final_exceeded: 'Vượt',
} as const;
export type StatusKey = keyof typeof STATUS_WORDS;

export const overviewAddress = (year: number, month: number): string =>
  `/${year}/${String(month).padStart(2, '0')}/toan-canh`;

export const overviewOf = (page: Page) => {
  const strip = page.getByRole('region', { name: 'Chỉ tiêu theo trạng thái' });
  return {
    title: page.getByRole('heading', { level: 1 }),
    facts: page.getByRole('list', { name: 'Tình trạng số liệu' }),
    strip,
    /** «3 Dự kiến không đạt. Xem danh sách». */
    groupHead: (status: StatusKey): Locator =>
      strip.getByRole('link', { name: new RegExp(`^\\d+ ${STATUS_WORDS[status]} ?\\. Xem danh sách$`) }),
    /** Tiles are named «4. Giải ngân vốn đầu tư công: Dự kiến không đạt». */
    tiles: strip.getByRole('link', { name: /^\d+\. / }),
    tilesOf: (status: StatusKey): Locator =>
      strip.getByRole('link', { name: new RegExp(`^\\d+\\. .*: ${STATUS_WORDS[status]}$`) }),
    tile: (name: string): Locator => strip.getByRole('link', { name: new RegExp(`^\\d+\\. ${name}:`) }),
    attention: page.getByRole('region', { name: /^Cần chú ý/ }),
    showAllAttention: page.getByRole('button', { name: /^Xem cả/ }),
    changes: page.getByRole('region', { name: /^Thay đổi so với/ }),
    start: page.getByRole('region', { name: /^Khởi động đầu năm/ }),
    startStage: (name: string): Locator =>
      page.getByRole('region', { name: /^Khởi động đầu năm/ }).getByRole('region', { name, exact: true }),
    collecting: page.getByText(/^Đang thu thập số liệu/),
    groupBy: (name: string): Locator =>
      page.getByRole('group', { name: 'Xếp theo' }).getByRole('button', { name }),
  };
};
