import type { YearEnd } from '@ve-dich/contract';
import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';
import { aYearEnd } from '../testing/year-end-answers.ts';

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
test('an explanation begins from what the unit said, says what it lacks, and is kept while it is not saved', async () => {
  const asked = fakeApi(
    answersOf(aYearEnd(), { explainMiss: { sequence: 1, writtenAt: '2024-12-26T03:00:00.000Z' } }),
  );
  const { screen } = await openPage(ADDRESS);
  const open = (): void =>
    void fireEvent.click(screen.getByRole('button', { name: 'Giải trình: Sản xuất công nghiệp' }));
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('button', { name: 'Giải trình: Sản xuất công nghiệp' });
  open();
  let dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/Điền sẵn từ giải trình tháng 11\/2024/)).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: /^1\. / })).toHaveProperty(
    'value',
    'Giá trị sản xuất công nghiệp: 1.400,0 tỷ đồng, kế hoạch 1.900 tỷ đồng',
  );
  expect(dialog.getByRole('textbox', { name: 'Nguyên nhân 1' })).toHaveProperty(
    'value',
    'Giá khoáng sản giảm',
  );
  expect(dialog.getByRole('status').textContent).toBe(
    'Còn thiếu: nguyên nhân chủ quan; cam kết. Có thể lưu rồi bổ sung sau.',
  );
  fireEvent.change(dialog.getByRole('textbox', { name: 'Nguyên nhân 2' }), {
    target: { value: 'Cấp phép chậm' },
  });
  // Closed without saving, opened again: it is still there.
  fireEvent.click(dialog.getByRole('button', { name: 'Để sau' }));
  expect(screen.getByText('Đang soạn, chưa lưu.')).toBeTruthy();
  open();
  dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('textbox', { name: 'Nguyên nhân 2' })).toHaveProperty('value', 'Cấp phép chậm');
  fireEvent.change(dialog.getByRole('textbox', { name: /^5\. / }), { target: { value: 'Năm 2025 đạt' } });
  expect(dialog.getByRole('status').textContent).toBe('Đủ năm phần.');
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm kiến nghị' }));
  fireEvent.change(dialog.getByRole('textbox', { name: 'Kiến nghị 1: cơ quan' }), {
    target: { value: 'Bộ Công Thương' },
  });
  expect(dialog.getByRole('status').textContent).toContain('kiến nghị ghi đủ');
  fireEvent.change(dialog.getByRole('textbox', { name: 'Kiến nghị 1: việc đề nghị' }), {
    target: { value: 'Gia hạn giấy phép' },
  });
  const day = dialog.getByRole('textbox', { name: 'Kiến nghị 1: trước ngày' });
  fireEvent.change(day, { target: { value: '31/02/2025' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu giải trình' }));
  expect(dialog.getByText('Đề nghị ghi đủ ngày, tháng, năm, như 31/03/2025.')).toBeTruthy();
  expect(dialog.getByText(/^Có thời hạn kiến nghị chưa đọc được/)).toBeTruthy();
  expect(sent(asked, 'explainMiss')).toEqual([]);
  fireEvent.change(day, { target: { value: '31/3/2025' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu giải trình' }));
  await screen.findByText('Đã lưu giải trình Sản xuất công nghiệp.');
  expect(sent(asked, 'explainMiss')).toEqual([
    {
      content: {
        shortfall: 'Giá trị sản xuất công nghiệp: 1.400,0 tỷ đồng, kế hoạch 1.900 tỷ đồng',
        causes: [
          { side: 'objective', text: 'Giá khoáng sản giảm' },
          { side: 'subjective', text: 'Cấp phép chậm' },
        ],
        measures: 'Tổ công tác',
        requests: [{ asked: 'Bộ Công Thương', toDo: 'Gia hạn giấy phép', by: '2025-03-31' }],
        commitment: 'Năm 2025 đạt',
      },
      seen: 0,
    },
  ]);
  expect(screen.queryByText('Đang soạn, chưa lưu.')).toBeNull();
});

test('what is taken out of a list can be had back where it stood, and the cursor goes where one goes on', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Giải trình: Sản xuất công nghiệp' }));
  const dialog = within(screen.getByRole('dialog'));
  const causes = () =>
    dialog
      .getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Nguyên nhân \d/ })
      .map(({ value }) => value);
  const before = causes();
  expect(before[0]).not.toBe('');
  fireEvent.click(dialog.getByRole('button', { name: 'Thêm nguyên nhân' }));
  expect(document.activeElement).toBe(
    dialog.getByRole('textbox', { name: `Nguyên nhân ${before.length + 1}` }),
  );
  // An empty one goes without a word.
  fireEvent.click(dialog.getByRole('button', { name: `Bỏ nguyên nhân ${before.length + 1}` }));
  expect(dialog.queryByRole('button', { name: 'Lấy lại' })).toBeNull();
  expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Thêm nguyên nhân' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Bỏ nguyên nhân 1' }));
  expect(causes()).toEqual(before.slice(1));
  const back = dialog.getByRole('button', { name: 'Lấy lại', description: 'Đã bỏ nguyên nhân 1.' });
  expect(document.activeElement).toBe(back);
  fireEvent.click(back);
  expect(causes()).toEqual(before);
  expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Nguyên nhân 1' }));
});

test('what somebody else has written meanwhile is seen before it is replaced, also later', async () => {
  const theirs = {
    content: { shortfall: 'Của đồng chí Lan', causes: [], measures: '', requests: [], commitment: '' },
    sequence: 6,
    writtenAt: '2024-12-26T03:00:00.000Z',
    writtenBy: { fullName: 'Triệu Thu Lan', title: { vi: '', en: '' } },
    illustrative: false,
  };
  let end = aYearEnd();
  let isRefused = true;
  const asked = fakeApi(
    answersOf(end, {
      yearEnd: () => new Response(JSON.stringify(end), { status: 200 }),
      explainMiss: (one: Asked) =>
        isRefused
          ? (refused(412, 'changed-by-someone-else') as (asked: Asked) => Response)(one)
          : new Response(JSON.stringify({ sequence: 7, writtenAt: '2024-12-26T04:00:00.000Z' }), {
              status: 200,
            }),
    }),
  );
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Giải trình: Sản xuất công nghiệp' }));
  fireEvent.change(screen.getByRole('textbox', { name: /^5\. / }), { target: { value: 'Của tôi' } });
  end = aYearEnd({
    rows: end.rows.map((row) => (row.code === 'ct-05' ? { ...row, explanation: theirs } : row)),
  });
  fireEvent.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Đ\/c Triệu Thu Lan vừa lưu bản khác/);
  fireEvent.click(screen.getByRole('button', { name: 'Để sau' }));
  fireEvent.click(screen.getByRole('button', { name: 'Giải trình: Sản xuất công nghiệp' }));
  expect(screen.getByText('Của đồng chí Lan')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /^5\. / })).toHaveProperty('value', 'Của tôi');
  isRefused = false;
  fireEvent.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
  await screen.findByText('Đã lưu giải trình Sản xuất công nghiệp.');
  expect(sent(asked, 'explainMiss')).toMatchObject([{ seen: 0 }, { seen: 6 }]);
});
