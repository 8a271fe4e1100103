/** Nhập số liệu: the fields of an indicator's month, what the page says of them, and the way to sending. */
import type { Locator, Page } from '@playwright/test';

export const entryAddress = (unit: string, search = ''): string => `/2024/08/nhap-so-lieu/${unit}${search}`;

export const entryOf = (page: Page) => {
  const field = (name: RegExp) => page.getByRole('textbox', { name }).filter({ visible: true });
  return {
    /** «Lũy kế đến hết tháng 8, doanh nghiệp, …» */
    toDate: (unit: string) => field(new RegExp(`^(Lũy kế|Số đã giải ngân) đến hết tháng 8, ${unit}`)),
    note: field(/^Ghi chú/),
    saved: page.getByText(/^Đã lưu lúc \d\d:\d\d/).first(),
    keptHere: page.getByText(/giữ trên máy này/).first(),
    correct: page.getByRole('button', { name: 'Điều chỉnh số đã duyệt' }),
    toReview: page.getByRole('button', { name: /^Xem lại và (gửi|trình)/ }),
    send: page.getByRole('button', { name: /^(Gửi số liệu tháng 8|Trình thủ trưởng số liệu tháng 8)/ }),
    sent: page.getByText(/Đã gửi Văn phòng Tỉnh ủy lúc .* Mã nhận: [0-9A-F]{8}/).first(),
    handed: page.getByText(/Đã trình thủ trưởng lúc \d\d:\d\d/).first(),
    requestReopening: page.getByRole('button', { name: 'Đề nghị mở lại' }).first(),
  };
};

/** Says why an indicator is behind, and what is done about it, where the form asks. */
export const explain = async (scope: Page | Locator): Promise<void> => {
  const part = scope.getByRole('region', { name: 'Giải trình' }).filter({ visible: true }).first();
  await part.getByRole('checkbox', { name: 'Giá cả, thị trường' }).check();
  await part.getByRole('radio', { name: 'Khách quan' }).check();
  await part
    .getByRole('textbox', { name: /^Nguyên nhân cụ thể/ })
    .fill('Thị trường trầm lắng, doanh nghiệp hoãn đăng ký sang quý IV');
  await part
    .getByRole('textbox', { name: /^Biện pháp/ })
    .fill('Đối thoại với doanh nghiệp, cấp phép trong ngày');
  await part.getByRole('combobox', { name: 'Xong trong' }).selectOption('2024-09');
  const responsible = part.getByRole('textbox', { name: 'Người phụ trách' });
  await responsible.fill('Trưởng phòng Đăng ký kinh doanh');
  await responsible.blur();
};
