import { fireEvent, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { aFigure, aRateRow, aSubmission } from '../../../testing/entry-fixtures.ts';
import { fieldOf, openEntry } from '../../../testing/open-entry.tsx';

// Chunks of their own, made before the first test waits for them.
beforeAll(async () => {
  await import('./entry-table.tsx');
  await import('../fields/fraction-fields.tsx');
  await import('../fields/number-question.tsx');
});

const names = { vi: 'Người có thẻ BHYT', en: 'Insured' };
const insured = aRateRow({ fraction: { numerator: names, denominator: { vi: 'Dân số', en: 'Population' } } });
const form = { rows: [insured] };

const RATE = /^Tỷ lệ đến hết tháng 5, %/;
const ABOVE = /^Người có thẻ BHYT \(tử số\)/;
const BELOW = /^Dân số \(mẫu số\)/;

for (const isWide of [false, true]) {
  test(`the rate follows from its two parts as they are typed${isWide ? ', at a desk' : ', on a phone'}`, async () => {
    const { screen, server, type } = await openEntry(form, { isWide });
    await screen.findByRole('textbox', { name: ABOVE });
    type(ABOVE, '313000');
    type(BELOW, '322 600');
    const rate = fieldOf(screen, RATE);
    expect(rate.value).toBe('97,0');
    expect(rate.readOnly).toBe(true);
    expect(fieldOf(screen, ABOVE).value).toBe('313.000');
    await expect
      .poll(() => server.form.rows[0]?.submission?.content)
      .toMatchObject({
        numerator: '313000',
        denominator: '322 600',
        toDate: '',
      });
  });
}

test.each([
  ['322600', '0', 'Mẫu số bằng 0 thì không có tỷ lệ. Đề nghị chọn «Không phát sinh».'],
  ['400000', '322600', 'Tử số không thể lớn hơn mẫu số.'],
  ['-5', '322600', /không.*âm|số âm/],
])('%s of %s is said beside the field', async (above, below, words) => {
  const { screen, type } = await openEntry(form);
  await screen.findByRole('textbox', { name: ABOVE });
  type(ABOVE, above);
  type(BELOW, below);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(fieldOf(screen, RATE).value).toBe('');
});

test('one part alone is not enough, and is said on the way to sending', async () => {
  const { screen, type } = await openEntry(form);
  await screen.findByRole('textbox', { name: ABOVE });
  type(ABOVE, '313000');
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và gửi' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ }));
  const errors = within(await screen.findByRole('alert'));
  fireEvent.click(errors.getByRole('button', { name: /Đề nghị nhập cả tử số và mẫu số/ }));
  const field = await screen.findByRole('textbox', { name: BELOW });
  await expect.poll(() => document.activeElement).toBe(field);
});

test('«313.000» is asked about with the rate that each reading makes', async () => {
  const { screen, type } = await openEntry(form);
  await screen.findByRole('textbox', { name: ABOVE });
  type(BELOW, '322600');
  type(ABOVE, '313.000');
  const question = within(await screen.findByRole('group', { name: 'Đồng chí muốn nhập số nào?' }));
  expect(question.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^313\.000 .*97,0/),
    expect.stringMatching(/^313 .*0,1/),
  ]);
});

test('the rate can still be typed by itself; where it stands its parts give way', async () => {
  const { screen, server, type } = await openEntry(form);
  await screen.findByRole('textbox', { name: ABOVE });
  type(RATE, '96,8');
  await expect.poll(() => server.form.rows[0]?.submission?.content.toDate).toBe('96,8');
  type(ABOVE, '313000');
  await expect
    .poll(() => server.form.rows[0]?.submission?.content)
    .toMatchObject({ toDate: '', numerator: '313000' });
});

test('what stands as a fraction is shown with its parts, and the reviewer of the form sees both', async () => {
  const fraction = { numerator: '313000', denominator: '322600' };
  const stands = aFigure(5, '97.02417854928704277743', { fraction, vintage: 'estimate' });
  const { screen } = await openEntry({
    rows: [{ ...insured, figures: [...insured.figures, stands] }],
  });
  await screen.findByRole('textbox', { name: ABOVE });
  const above = fieldOf(screen, ABOVE);
  expect(above.value).toBe('313.000');
  expect(above.readOnly).toBe(true);
  expect(fieldOf(screen, RATE).value).toBe('97,0');
});

test('«Kiểm tra lần cuối» prints the rate and what it is made of', async () => {
  const { screen } = await openEntry(
    {
      rows: [
        {
          ...insured,
          submission: aSubmission({ content: { numerator: '313000', denominator: '322600' } }),
        },
      ],
    },
    { search: '?xem=xem-lai' },
  );
  expect(await screen.findByText('Người có thẻ BHYT: 313.000; Dân số: 322.600')).toBeTruthy();
});
