/** Đăng nhập: the form, and in a demonstration the accounts to try. */
import type { Page } from '@playwright/test';

export const signInOf = (page: Page) => ({
  title: page.getByRole('heading', { level: 1, name: 'Đăng nhập' }),
  userName: page.getByRole('textbox', { name: 'Tên đăng nhập' }),
  password: page.getByLabel('Mật khẩu', { exact: true }),
  submit: page.getByRole('button', { name: 'Đăng nhập', exact: true }),
  fault: page.getByRole('alert'),
  demo: page.getByRole('region', { name: 'Tài khoản trình diễn' }),
  demoAccount: (fullName: string) =>
    page.getByRole('region', { name: 'Tài khoản trình diễn' }).getByRole('button', { name: fullName }),
});

/** Types name and password and sends them. */
export const signInAs = async (page: Page, userName: string, password: string): Promise<void> => {
  const form = signInOf(page);
  await form.userName.fill(userName);
  await form.password.fill(password);
  await form.submit.click();
};
