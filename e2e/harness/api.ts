/** What the API says to the person at the screen, to hold the screen against. */
import { expect, type APIRequestContext, type APIResponse, type Page } from '@playwright/test';
import {
  addressOf,
  type About,
  type Dashboard,
  type EntryForm,
  type EntryRow,
  type IndicatorDetail,
} from '@ve-dich/contract';
import type { UserName } from './accounts.ts';

export const OWN_REQUEST = { 'x-ve-dich-request': '1' };

const answerOf = async <Answer>(response: APIResponse): Promise<Answer> => {
  expect(response.ok(), `${response.url()} ${response.status()}`).toBe(true);
  return (await response.json()) as Answer;
};

/** The demo's common password, as the sign-in page knows it. */
export const demoPassword = async (request: APIRequestContext): Promise<string> => {
  const about = await answerOf<About>(await request.get(addressOf('about')));
  if (about.demo === null) throw new Error('the product does not run as a demo');
  return about.demo.password;
};

/** Signs in without the page; the session lands in the cookies of `request`. */
export const signInThroughApi = async (request: APIRequestContext, userName: UserName): Promise<void> => {
  const password = await demoPassword(request);
  const response = await request.post(addressOf('signIn'), {
    headers: OWN_REQUEST,
    data: { userName, password },
  });
  expect(response.status(), `sign-in of ${userName}`).toBe(201);
};

/** Ends the session of `request` on the server. */
export const endSession = async (request: APIRequestContext): Promise<void> => {
  const response = await request.delete(addressOf('signOut'), { headers: OWN_REQUEST });
  expect(response.status()).toBe(204);
};

export const readDashboard = async (
  request: APIRequestContext,
  year: number,
  month: number,
): Promise<Dashboard> => answerOf(await request.get(addressOf('dashboard', { year, month })));

export const readIndicator = async (
  request: APIRequestContext,
  year: number,
  month: number,
  code: string,
): Promise<IndicatorDetail> => answerOf(await request.get(addressOf('indicator', { year, month, code })));

/** A row of a unit's form as the server has it. */
export const rowOf = async (
  page: Page,
  unitsMonth: { readonly year: number; readonly month: number; readonly unit: string },
  code: string,
): Promise<EntryRow> => {
  const answer = await page.request.get(addressOf('entryForm', unitsMonth));
  const row = ((await answer.json()) as EntryForm).rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};
