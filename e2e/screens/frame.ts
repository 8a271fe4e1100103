/** The frame around every page: header, months, navigation, the layers over it. Found as a reader finds them, by name. */
import type { Locator, Page } from '@playwright/test';

export const frameOf = (page: Page) => {
  const header = page.getByRole('banner');
  return {
    header,
    main: page.getByRole('main'),
    title: page.getByRole('heading', { level: 1 }),
    skip: page.getByRole('link', { name: 'Đến nội dung chính' }),
    navigation: page.getByRole('navigation', { name: 'Điều hướng chính' }),
    overviewLink: page
      .getByRole('navigation', { name: 'Điều hướng chính' })
      .getByRole('link', { name: 'Toàn cảnh' }),
    indicatorsLink: page
      .getByRole('navigation', { name: 'Điều hướng chính' })
      .getByRole('link', { name: 'Chỉ tiêu' }),
    helpLink: page
      .getByRole('navigation', { name: 'Điều hướng chính' })
      .getByRole('link', { name: 'Trợ giúp' }),
    years: header.getByRole('combobox', { name: 'Năm' }),
    month: (number: number): Locator => header.getByRole('link', { name: new RegExp(`^Tháng ${number},`) }),
    monthState: (words: string): Locator => header.getByText(words),
    search: header.getByRole('button', { name: /Tìm chỉ tiêu, đơn vị, trang/ }),
    vietnamese: page.getByRole('button', { name: /Tiếng Việt/ }).filter({ visible: true }),
    english: page.getByRole('button', { name: /English/ }).filter({ visible: true }),
    theme: page.getByRole('button', { name: /Nền tối|Nền sáng|Dark|Light/ }).filter({ visible: true }),
    account: header.getByRole('button', { name: /Tài khoản:|Account:/ }),
    signOut: page.getByRole('button', { name: 'Đăng xuất' }),
    searchDialog: page.getByRole('dialog', { name: 'Tìm kiếm' }),
    keyboardDialog: page.getByRole('dialog', { name: 'Phím tắt' }),
    sessionDialog: page.getByRole('dialog', { name: 'Phiên làm việc đã hết' }),
    monthPicker: header.getByRole('button', { name: /^Chọn tháng/ }),
    copyLink: page.getByRole('button', { name: 'Sao chép đường dẫn' }),
    retry: page.getByRole('button', { name: 'Thử lại' }),
    failure: page.getByRole('alert'),
  };
};
