/** A rate stated as people with a card of all people: typed as two numbers, known as the rate they make and as both. */
import type { IndicatorDetail } from '@ve-dich/contract';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import {
  approve,
  AUGUST,
  bodyOf,
  EXPLAINED,
  formOf,
  handIn,
  reviewOf,
  rowOf,
  save,
  versionOf,
} from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';

const BHXH = { ...AUGUST, unit: 'bhxh' } as const;
const CARDS = { numerator: '313 000', denominator: '322 600', explanation: EXPLAINED };

describeOnEngines('a fraction', (given) => {
  it('is typed, sent, approved and known with the rate it makes', async () => {
    const server = given();
    const row = rowOf(await formOf(server, 'van-phong', BHXH), 'ct-20');
    expect(row.fraction).toMatchObject({
      numerator: { vi: 'Người có thẻ BHYT' },
      denominator: { vi: 'Dân số' },
    });
    const version = versionOf(
      await save(server, 'van-phong', 'ct-20', 0, { ...CARDS, note: 'Chốt thẻ' }, BHXH),
    );
    const sending = await handIn(server, 'van-phong', [{ code: 'ct-20', version }], BHXH);
    expect(sending.statusCode, sending.body).toBe(201);
    expect(rowOf(await reviewOf(server), 'ct-20').submission?.content).toMatchObject({
      numerator: '313 000',
      denominator: '322 600',
    });
    const done = await approve(server, 'chanh-van-phong', [{ code: 'ct-20', version: version + 1 }]);
    expect(done.statusCode, done.body).toBe(200);
    const known = rowOf(await formOf(server, 'van-phong', BHXH), 'ct-20').figures.findLast(
      ({ period }) => period === '2024-08',
    );
    expect(known).toMatchObject({
      toDate: '97.02417854928704277743',
      fraction: { numerator: '313000', denominator: '322600' },
    });
    const detail = bodyOf<IndicatorDetail>(
      await server.ask('bi-thu', 'indicator', { ...AUGUST, code: 'ct-20' }),
    );
    expect(detail.row.months[7]?.toDate).toBe('97.02417854928704277743');
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });

  it('that cannot be is kept as typed and not sent', async () => {
    const server = given();
    for (const over of [
      { denominator: '0' },
      { denominator: '300 000' },
      { denominator: '' },
      { numerator: '-5' },
    ]) {
      const seen = rowOf(await formOf(server, 'van-phong', BHXH), 'ct-20').submission?.version ?? 0;
      const version = versionOf(await save(server, 'van-phong', 'ct-20', seen, { ...CARDS, ...over }, BHXH));
      const refused = await handIn(server, 'van-phong', [{ code: 'ct-20', version }], BHXH);
      expectRefusal(refused, 422, 'not-ready');
      expect(rowOf(await formOf(server, 'van-phong', BHXH), 'ct-20').submission?.content).toMatchObject(over);
    }
  });
});
