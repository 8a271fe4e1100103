import type { YearEnd } from '@ve-dich/contract';
import { fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';
import { aConfirmed, aMiss, aVerdictRow, aYearEnd } from '../testing/year-end-answers.ts';

const ADDRESS = '/2024/ket-luan';
const answersOf = (end: YearEnd = aYearEnd(), more: Answers = {}): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({ may: ['dashboard.read', 'verdict.read', 'verdict.confirm'] }),
  yearEnd: end,
  ...more,
});
const sent = (asked: readonly Asked[], name: string): unknown[] =>
  asked.filter((each) => each.name === name).map(({ init }) => JSON.parse(init.body as string) as unknown);
const keysOf = (asked: readonly Asked[], name: string): string[] =>
  asked
    .filter((each) => each.name === name)
    .map(({ init }) => new Headers(init.headers).get('idempotency-key') ?? '');
/** Spaces that keep a number on one line are spaces to a reader. */
const textOf = (element: Element | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const rowOf = (screen: Awaited<ReturnType<typeof openPage>>['screen'], name: string): HTMLElement =>
  screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr') as HTMLElement;

test('every row says its result, what is proposed and that nobody has decided; the sums add up by group', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  await screen.findByRole('table', { name: /^Kết luận từng/ });
  expect(screen.getByRole('heading', { level: 1, name: 'Kết luận năm 2024' })).toBeTruthy();
  expect(textOf(rowOf(screen, 'Thu ngân sách'))).toContain('1.035,0 tỷ đồngSố ước, đạt 102,5 % kế hoạch');
  // A proposal has words of its own: those of a verdict are a person's to give.
  expect(textOf(rowOf(screen, 'Thu ngân sách'))).toContain('Dự kiến vượt');
  expect(textOf(rowOf(screen, 'Giá trị sản xuất'))).toContain('Dự kiến không đạt');
  expect(textOf(rowOf(screen, 'Giá trị sản xuất'))).toContain('Chưa giải trình');
  expect(textOf(rowOf(screen, 'Cán cân'))).toContain('Xuất siêu');
  expect(textOf(rowOf(screen, 'Cán cân'))).toContain('Quy tắc không đề xuất được');
  expect(screen.getByText('Vượt 0 + Đạt 0 + Không đạt 0 + Chưa kết luận 3 = 3 chỉ tiêu')).toBeTruthy();
  expect(screen.queryByText(/^Văn bản nêu/)).toBeNull();
  // Nobody has judged yet: nothing is said to have been met.
  expect(screen.getByText('Đã kết luận 0/3 chỉ tiêu')).toBeTruthy();
  const sums = within(screen.getByRole('table', { name: /^Tổng hợp kết luận/ }));
  expect(sums.getByRole('row', { name: /^Kinh tế/ }).textContent).toBe('Kinh tế00022');
  expect(sums.getByRole('row', { name: /^Toàn bộ/ }).textContent).toBe('Toàn bộ00033');
});

test('what is proposed is chosen already; anything else needs a reason, and nothing typed is lost by a refusal', async () => {
  let isRefused = true;
  const asked = fakeApi(
    answersOf(aYearEnd(), {
      confirmVerdicts: (one: Asked) =>
        isRefused
          ? (refused(503, 'unavailable') as (asked: Asked) => Response)(one)
          : new Response(JSON.stringify({ confirmed: 1 }), { status: 200 }),
    }),
  );
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Kết luận: Thu ngân sách' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Kết luận: Thu ngân sách' }));
  expect(dialog.getByRole('radio', { name: 'Vượt' })).toHaveProperty('checked', true);
  expect(dialog.queryByRole('textbox')).toBeNull();
  fireEvent.click(dialog.getByRole('radio', { name: 'Đạt' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Kết luận' }));
  expect(dialog.getByRole('alert').textContent).toBe('Kết luận khác đề xuất phải ghi lý do.');
  expect(sent(asked, 'confirmVerdicts')).toEqual([]);
  const reason = dialog.getByRole('textbox', { name: /^Lý do khác đề xuất/ });
  fireEvent.change(reason, { target: { value: ' Số ước, chưa quyết toán ' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Kết luận' }));
  expect((await dialog.findByRole('alert')).textContent).toBe('Chưa kết luận. Lý do unavailable');
  expect(reason).toHaveProperty('value', ' Số ước, chưa quyết toán ');
  isRefused = false;
  fireEvent.click(dialog.getByRole('button', { name: 'Kết luận' }));
  await screen.findByText('Đã kết luận Thu ngân sách: Đạt.');
  const wish = {
    code: 'ct-03',
    confirmed: 'final_met',
    reason: 'Số ước, chưa quyết toán',
    proposed: 'final_exceeded',
    seen: 0,
    basis: '1:9',
  };
  expect(sent(asked, 'confirmVerdicts')).toEqual([{ verdicts: [wish] }, { verdicts: [wish] }]);
  // The answer may have been lost on its way: the same deed goes under the same key.
  expect(new Set(keysOf(asked, 'confirmVerdicts')).size).toBe(1);
});

test('where somebody else was quicker the row is loaded anew, and the choice stays', async () => {
  let end = aYearEnd();
  const asked = fakeApi(
    answersOf(end, {
      yearEnd: () => new Response(JSON.stringify(end), { status: 200 }),
      confirmVerdicts: refused(412, 'changed-by-someone-else'),
    }),
  );
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Kết luận: Cán cân thương mại' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('radio', { name: 'Vượt' }));
  fireEvent.change(dialog.getByRole('textbox', { name: /^Căn cứ kết luận/ }), {
    target: { value: 'Xuất siêu' },
  });
  end = aYearEnd({
    rows: end.rows.map((row) =>
      row.code === 'ct-08'
        ? { ...row, conference: aConfirmed({ proposed: null, confirmed: 'final_met', reason: 'Khác' }) }
        : row,
    ),
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Kết luận' }));
  expect((await dialog.findByRole('alert')).textContent).toMatch(/^Kết luận hoặc số liệu vừa đổi/);
  expect(dialog.getByText(/^Đang là: Đạt \(Đ\/c Triệu Thu Lan, 26\/12\/2024\)/)).toBeTruthy();
  expect(dialog.getByRole('radio', { name: 'Vượt' })).toHaveProperty('checked', true);
  fireEvent.click(dialog.getByRole('button', { name: 'Kết luận' }));
  await waitFor(() => expect(sent(asked, 'confirmVerdicts')).toHaveLength(2));
  expect(sent(asked, 'confirmVerdicts')[1]).toMatchObject({
    verdicts: [{ seen: 7, confirmed: 'final_exceeded' }],
  });
});

test('all proposals are confirmed at once after they were seen; what has none is left to a person', async () => {
  const asked = fakeApi(answersOf(aYearEnd(), { confirmVerdicts: { confirmed: 2 } }));
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Kết luận 2 chỉ tiêu như đề xuất' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getAllByRole('listitem').map(textOf)).toEqual([
    'Thu ngân sách1.035,0 tỷ đồng; kế hoạch năm 1.010 tỷ đồngDự kiến vượt',
    'Sản xuất công nghiệp1.400,0 tỷ đồng; kế hoạch năm 1.900 tỷ đồngDự kiến không đạt',
  ]);
  fireEvent.click(dialog.getByRole('button', { name: 'Kết luận 2 chỉ tiêu' }));
  await screen.findByText('Đã kết luận 2 chỉ tiêu.');
  expect(sent(asked, 'confirmVerdicts')).toEqual([
    {
      verdicts: [
        {
          code: 'ct-03',
          confirmed: 'final_exceeded',
          reason: null,
          proposed: 'final_exceeded',
          seen: 0,
          basis: '1:9',
        },
        {
          code: 'ct-05',
          confirmed: 'final_missed',
          reason: null,
          proposed: 'final_missed',
          seen: 0,
          basis: '1:9',
        },
      ],
    },
  ]);
});

test('a reason that was typed is there again when its dialog was closed by a slip', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  const open = async (): Promise<void> =>
    void fireEvent.click(await screen.findByRole('button', { name: 'Kết luận: Cán cân thương mại' }));
  await open();
  const reason = { name: /^Căn cứ kết luận/ };
  fireEvent.click(screen.getByRole('radio', { name: 'Vượt' }));
  fireEvent.change(screen.getByRole('textbox', reason), { target: { value: 'Xuất siêu' } });
  fireEvent.click(screen.getByRole('button', { name: 'Để sau' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await open();
  expect(screen.getByRole('textbox', reason)).toHaveProperty('value', 'Xuất siêu');
  expect(screen.getByRole('radio', { name: 'Vượt' })).toHaveProperty('checked', true);
});

test('the year is not closed while something is missing: what, is said by name', async () => {
  fakeApi(
    answersOf(
      aYearEnd({
        collecting: ['2024-12'],
        rows: [
          aVerdictRow({ conference: aConfirmed() }),
          aMiss({ conference: aConfirmed({ proposed: 'final_missed', confirmed: 'final_missed' }) }),
          aVerdictRow({ code: 'ct-08', shortName: { vi: 'Cán cân', en: 'Balance' } }),
        ],
      }),
    ),
  );
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Khép năm' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Khép năm 2024' }));
  expect(dialog.getAllByRole('listitem').map(textOf)).toEqual([
    'Kỳ tháng 12/2024 chưa khóa hoặc đang mở lại',
    'Sản xuất công nghiệp: giải trình thiếu mức hụt; nguyên nhân; giải pháp thuộc thẩm quyền; cam kết',
    'Cán cân: chưa kết luận',
  ]);
  expect(dialog.queryByRole('button', { name: 'Khép năm' })).toBeNull();
});

test('a settled year is closed with the count that was read, but not by who confirmed a verdict of it', async () => {
  const settled = aYearEnd({ rows: [aVerdictRow({ conference: aConfirmed() })] });
  const asked = fakeApi(answersOf(settled, { closeYear: { at: '2024-12-27T09:00:00.000Z' } }));
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Khép năm' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText('Vượt 1 + Đạt 0 + Không đạt 0 + Chưa kết luận 0 = 1 chỉ tiêu')).toBeTruthy();
  // The resolution says three: two rows were never entered, whatever the sum of the others says.
  expect(dialog.getByText(/^Văn bản nêu 3 chỉ tiêu, bảng này cộng được 1/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Khép năm' }));
  await screen.findByText('Đã khép năm 2024.');
  expect(sent(asked, 'closeYear')).toEqual([{ exceeded: 1, met: 0, missed: 0 }]);
  screen.unmount();
  fakeApi(answersOf({ ...settled, hasConfirmed: true }));
  const own = await openPage(ADDRESS);
  fireEvent.click(await own.screen.findByRole('button', { name: 'Khép năm' }));
  const refusing = within(own.screen.getByRole('dialog'));
  expect(refusing.getByText(/đồng chí khác khép năm \(hai người\)/)).toBeTruthy();
  expect(refusing.queryByRole('button', { name: 'Khép năm' })).toBeNull();
});

test('a closed year keeps both verdicts side by side, with the number each rests on', async () => {
  fakeApi(
    answersOf(
      aYearEnd({
        stage: 'closed',
        occasion: 'official',
        may: [],
        closing: {
          at: '2024-12-27T09:00:00.000Z',
          by: { fullName: 'Lý Minh Khải', title: { vi: 'Bí thư', en: 'Secretary' } },
        },
        rows: [
          aVerdictRow({
            figure: {
              value: '990',
              text: null,
              vintage: 'official',
              month: 12,
              asOf: '2025-02-01',
              illustrative: false,
            },
            proposed: 'final_missed',
            conference: aConfirmed(),
            official: aConfirmed({
              sequence: 9,
              proposed: 'final_missed',
              confirmed: 'final_missed',
              figure: { value: '990', text: null, vintage: 'official' },
            }),
          }),
        ],
      }),
    ),
  );
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText('Đ/c Lý Minh Khải khép năm lúc 16:00 ngày 27/12/2024.')).toBeTruthy();
  const [, , , , conference, official] = within(rowOf(screen, 'Thu ngân sách')).getAllByRole('cell');
  expect(textOf(conference)).toBe('VượtĐ/c Triệu Thu Lan, 26/12/2024, theo số 1.035,0 tỷ đồng');
  expect(textOf(official)).toBe('Không đạtĐ/c Triệu Thu Lan, 26/12/2024');
  expect(
    screen.getByText(/^Theo số chính thức đến nay \(đã kết luận lại 1\/1\): 0\/1 chỉ tiêu đạt và vượt/),
  ).toBeTruthy();
});

test('before December it is only looked at, and nothing is counted', async () => {
  fakeApi(
    answersOf(
      aYearEnd({ stage: 'early', may: [], rows: [aVerdictRow({ may: [], proposed: null, figure: null })] }),
    ),
  );
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText(/^Kết luận mở từ ngày 01\/12\/2024/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Kết luận/ })).toBeNull();
  expect(screen.queryByRole('table', { name: /^Tổng hợp/ })).toBeNull();
  expect(textOf(rowOf(screen, 'Thu ngân sách'))).toContain('Chưa có đề xuất');
});

test('no year, a failure, and who may not see it are told so', async () => {
  fakeApi(answersOf(aYearEnd(), { yearEnd: refused(404, 'not-found') }));
  const none = await openPage(ADDRESS);
  expect(await none.screen.findByRole('heading', { name: 'Năm 2024 chưa có bộ chỉ tiêu.' })).toBeTruthy();
  none.screen.unmount();
  fakeApi(answersOf(aYearEnd(), { yearEnd: refused(500, 'internal') }));
  const failed = await openPage(ADDRESS);
  expect((await failed.screen.findByRole('alert')).textContent).toContain('Lý do internal');
  failed.screen.unmount();
  fakeApi(answersOf(aYearEnd(), { session: aSession({ may: ['dashboard.read'] }) }));
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByText('Kết luận năm 2024')).toBeNull();
});
