/**
 * Every page, as everybody who may see it, in English: the browser has nothing to complain of, nothing on it is dead, and
 * no Vietnamese is left. In Vietnamese every page is read for accessibility, and the browser listened to there.
 */
import { vietnameseLeft } from '../harness/english.ts';
import { arriveAt, PLACES, VISITORS, type Place } from '../harness/places.ts';
import { expect, FAILED_RESOURCE, NOTHING, test } from '../harness/test.ts';

const addressesOf = (as: Place['as'], refused: boolean) =>
  PLACES.filter((place) => place.as === as && (place.refused ?? false) === refused);

for (const as of VISITORS) {
  for (const refused of [false, true]) {
    const places = addressesOf(as, refused);
    if (places.length === 0) continue;
    test.describe(`${as ?? 'nobody'}${refused ? ', asking for what is not there' : ''}`, () => {
      // Before it is known who asks, figures are asked for early; an administrator's first load is refused them once.
      const isRefused = refused || as === 'quan-tri';
      test.use({ as, mayComplain: isRefused ? FAILED_RESOURCE : NOTHING });

      test('no error, no breach of the content policy, no call to another site, no dead link, no word of Vietnamese', async ({
        page,
        baseURL,
      }) => {
        test.setTimeout(180_000);
        await page.addInitScript(() => localStorage.setItem('ve-dich.lang', 'en'));
        const elsewhere: string[] = [];
        page.on('request', (request) => {
          if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) {
            elsewhere.push(request.url());
          }
        });
        for (const { name, address } of places) {
          await test.step(name, async () => {
            await arriveAt(page, address);
            await expect(page).toHaveTitle(/· Về Đích$/);
            await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
            await expect(page.getByRole('main')).toHaveCount(1);
            const dead = await page.evaluate(() =>
              [...document.querySelectorAll('a')]
                .filter((link) => {
                  const href = link.getAttribute('href') ?? '';
                  if (href.startsWith('#'))
                    return document.querySelector(href === '#' ? 'none' : href) === null;
                  return href === '' || /^javascript:/i.test(href);
                })
                .map((link) => link.outerHTML.slice(0, 160)),
            );
            expect(dead, 'links that lead nowhere').toEqual([]);
            await expect(page.locator('html')).toHaveAttribute('lang', 'en');
            expect([...new Set(await vietnameseLeft(page))], 'left outside names and quotations').toEqual([]);
          });
        }
        expect(elsewhere, 'requests to other sites').toEqual([]);
      });
    });
  }
}
