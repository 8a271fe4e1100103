/**
 * The line is cut in the worst moment: the server has done what it was asked, and its answer is lost. Nothing may be lost
 * or done twice, and nothing is called saved or sent before the server has said so. A product of its own: it changes
 * what is there.
 */
import { addressOf, type EntryContentOnWire } from '@ve-dich/contract';
import { OWN_REQUEST, rowOf } from '../harness/api.ts';
import { cutAfterFirst } from '../harness/line.ts';
import { startOwnProduct, type OwnProduct } from '../harness/own-product.ts';
import { expect, test } from '../harness/test.ts';

let product: OwnProduct;
test.beforeAll(async () => {
  product = await startOwnProduct();
});
test.afterAll(() => product.stop());

const AUGUST = { year: 2024, month: 8, unit: 'skhdt' } as const;
const PAGE = '/2024/08/nhap-so-lieu/skhdt';

const CONTENT: EntryContentOnWire = {
  form: 'number',
  month: '',
  toDate: '90',
  numerator: '',
  denominator: '',
  style: null,
  absence: null,
  text: '',
  vintage: 'estimate',
  asOf: '2024-08-12',
  note: '',
  explanation: {
    causes: ['market'],
    origin: 'objective',
    text: 'Thị trường trầm lắng, doanh nghiệp hoãn đăng ký sang quý IV',
    measures: 'Đối thoại với doanh nghiệp, cấp phép trong ngày',
    measuresBy: '2024-09',
    responsible: 'Phòng Đăng ký kinh doanh',
  },
  answers: [],
  origin: 'typed',
};

for (const at of ['desk', 'phone'] as const) {
  test(`saving, at a ${at}: the answer is lost, the figure is there once, and only then it says «Đã lưu»`, async ({
    browser,
  }) => {
    const [person, typed] =
      at === 'desk' ? (['can-bo-khdt', '81'] as const) : (['giam-doc-khdt', '82'] as const);
    const code = 'ct-11';
    const page = await product.browserOf(browser, person, at === 'phone');
    await page.goto(`${PAGE}?ct=${code}`);
    const field = page
      .getByRole('textbox', { name: /^Lũy kế đến hết tháng 8, doanh nghiệp/ })
      .filter({ visible: true })
      .first();
    await expect(field).toBeVisible();
    const before = (await rowOf(page, AUGUST, code)).submission?.version ?? 0;
    const line = await cutAfterFirst(page, '**/indicators/*');
    await field.fill(typed);
    await field.blur();
    await expect.poll(line.reached).toBeGreaterThan(0);
    await expect(page.getByText(/giữ trên máy này/).first()).toBeVisible();
    await expect(page.getByText(/^Đã lưu lúc/).filter({ visible: true })).toHaveCount(0);
    await line.mend();
    await expect(
      page
        .getByText(/^Đã lưu lúc \d\d:\d\d/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible({
      timeout: 40_000,
    });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const { submission } = await rowOf(page, AUGUST, code);
    expect(submission?.content.toDate).toBe(typed);
    expect(submission?.version).toBe(before + 1);
    await page.context().close();
  });
}

test('sending from a phone: the answer is lost, it goes again by itself and is in the history once', async ({
  browser,
}) => {
  const page = await product.browserOf(browser, 'giam-doc-khdt', true);
  const version = (await rowOf(page, AUGUST, 'ct-11')).submission?.version ?? 0;
  const saved = await page.request.put(addressOf('saveEntry', { ...AUGUST, code: 'ct-11' }), {
    headers: { ...OWN_REQUEST, 'if-match': `"${version}"` },
    data: CONTENT,
  });
  expect(saved.status()).toBe(200);
  await page.goto(`${PAGE}?xem=xem-lai`);
  const line = await cutAfterFirst(page, '**/submission');
  await page.getByRole('button', { name: /^Gửi (số liệu tháng 8|trước)/ }).click();
  await expect.poll(line.reached).toBeGreaterThan(0);
  await expect(page.getByText(/Đã gửi Văn phòng Tỉnh ủy lúc/).filter({ visible: true })).toHaveCount(0);
  // What was pressed is kept on the phone: it asks whether it is to go when the line is back.
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /khi có mạng/ })
    .click();
  await line.mend();
  await expect(page.getByText(/Đã gửi Văn phòng Tỉnh ủy lúc .* Mã nhận: [0-9A-F]{8}/).first()).toBeVisible({
    timeout: 40_000,
  });
  const { submission, history } = await rowOf(page, AUGUST, 'ct-11');
  expect(submission?.state).toBe('submitted');
  expect(history.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
  await page.context().close();
});
