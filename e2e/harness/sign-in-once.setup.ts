/** Signs every role in once; the stories start from the kept session. */
import { request as requests } from '@playwright/test';
import { SIGNED_IN_ONCE, sessionFile } from './accounts.ts';
import { signInThroughApi } from './api.ts';
import { test } from './test.ts';

test.use({ as: null });

for (const userName of SIGNED_IN_ONCE) {
  test(`${userName} signs in`, async ({ baseURL }) => {
    const request = await requests.newContext(baseURL === undefined ? {} : { baseURL });
    await signInThroughApi(request, userName);
    await request.storageState({ path: sessionFile(userName) });
    await request.dispose();
  });
}
