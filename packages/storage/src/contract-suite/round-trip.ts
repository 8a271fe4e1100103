/** What goes in comes out, to the last digit and accent. */
import * as fc from 'fast-check';
import { civilDate, periodOf, quantity, quantityText, type Figure } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import {
  ACCOUNT,
  ASSIGNMENT,
  DOCUMENT,
  ENTRY,
  FIGURE,
  GROUP,
  INDICATORS,
  MEMBERS,
  NOW,
  PATH,
  PERIOD,
  PERSON,
  RULE,
  SUCCESSION,
  TARGET,
  TARGET_SET,
  UNITS,
  VERDICT,
} from './book.ts';
import type { Given } from './describe-storage.ts';

export const roundTripCases = (given: Given): void => {
  describe('what is written', () => {
    it('comes back as units, successions and people', async () => {
      await given().storage.read(async ({ organisation }) => {
        expect(await organisation.units()).toEqual(UNITS.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
        expect(await organisation.successions()).toEqual([SUCCESSION]);
        expect(await organisation.people()).toEqual([PERSON]);
      });
    });

    it('comes back as accounts, found by the name however it is typed', async () => {
      const { passwordHash, ...account } = ACCOUNT;
      await given().storage.read(async ({ accounts }) => {
        expect(await accounts.byId('a-1')).toEqual(account);
        expect(await accounts.byId('nobody')).toBeNull();
        expect(await accounts.all()).toEqual([account]);
        for (const typed of ['ánh.nguyệt', '  ÁNH.Nguyệt ', 'ánh.nguyệt'.normalize('NFD')]) {
          expect(await accounts.byUserName(typed)).toEqual({ ...account, passwordHash });
        }
        expect(await accounts.byUserName('anh.nguyet')).toBeNull();
      });
    });

    it('comes back as a target set with all that hangs from it', async () => {
      await given().storage.read(async ({ targetSets, indicators, periods, rules }) => {
        expect(await targetSets.all()).toEqual([TARGET_SET]);
        expect(await targetSets.ofYear(2024)).toEqual([TARGET_SET]);
        expect(await targetSets.ofYear(2023)).toEqual([]);
        expect(await targetSets.documents()).toEqual([DOCUMENT]);
        expect(await targetSets.groups()).toEqual([GROUP]);
        expect(await targetSets.members('s-1')).toEqual([MEMBERS[1], MEMBERS[0]]);
        expect(await targetSets.assignments('s-1')).toEqual([ASSIGNMENT]);
        expect(await targetSets.targets('s-1')).toEqual([TARGET]);
        expect(await targetSets.paths('s-1')).toEqual([PATH]);
        expect(await indicators.all()).toEqual(INDICATORS);
        expect(await indicators.byIds(['i-2', 'missing'])).toEqual([INDICATORS[1]]);
        expect(await indicators.byIds([])).toEqual([]);
        expect(await periods.ofYear(2024)).toEqual([PERIOD]);
        expect(await periods.ofYear(2025)).toEqual([]);
        expect(await periods.all()).toEqual([PERIOD]);
        expect(await rules.all()).toEqual([RULE]);
      });
    });

    it('comes back as verdicts in the order of confirming', async () => {
      const later = {
        ...VERDICT,
        id: 'v-0',
        occasion: 'official',
        proposed: 'final_missed',
        targetVersion: null,
        basis: null,
      } as const;
      await given().storage.write(async ({ targetSets, audit }) => {
        await targetSets.addVerdicts([VERDICT, later]);
        await audit.append([ENTRY]);
      });
      const verdicts = await given().storage.read(({ targetSets }) => targetSets.verdicts('s-1'));
      expect(verdicts).toEqual([
        { ...VERDICT, sequence: 1 },
        { ...later, sequence: 2 },
      ]);
    });

    it('comes back as figures of every form, in the order of recording', async () => {
      const forms: Figure['reading'][] = [
        { form: 'number', month: null, toDate: quantity('-0.000000000000001'), fraction: null },
        { form: 'number', month: quantity('999999999999999'), toDate: null, fraction: null },
        {
          form: 'number',
          month: null,
          toDate: quantity('66.66666666666666666667'),
          fraction: { numerator: quantity('0.2'), denominator: quantity('0.3') },
        },
        {
          form: 'number',
          month: null,
          toDate: quantity('0'),
          fraction: { numerator: quantity('0'), denominator: quantity('999999999999999') },
        },
        { form: 'absent', absence: 'not_occurred' },
        { form: 'text', text: 'Xuất siêu' },
      ];
      const added = forms.map((reading, index) => ({
        ...FIGURE,
        id: `form-${index}`,
        indicatorId: 'i-2',
        period: periodOf(2024, 6),
        supersedes: index === 0 ? null : `form-${index - 1}`,
        reason: 'Đính chính',
        reading,
      }));
      const { storage, raw } = given();
      const appended = await storage.write(async ({ figures, audit }) => {
        await audit.append([ENTRY]);
        return await figures.append(added);
      });
      const range = { unitId: 'u-province', from: periodOf(2024, 6), to: periodOf(2024, 6) };
      await storage.read(async ({ figures }) => {
        expect(await figures.inRange(range)).toEqual(appended);
        expect(await figures.inRange({ ...range, indicatorIds: ['i-2'] })).toEqual(appended);
        expect(await figures.inRange({ ...range, indicatorIds: ['i-1'] })).toEqual([]);
        expect(await figures.inRange({ ...range, indicatorIds: [] })).toEqual([]);
        expect(await figures.inRange({ ...range, unitId: 'u-knn' })).toEqual([]);
      });
      expect(appended.map((figure) => figure.reading)).toEqual(forms);
      expect(await raw(`select numerator, denominator from figures where id = 'form-2'`)).toEqual([
        { numerator: '0.2', denominator: '0.3' },
      ]);
      expect(await raw(`select month_value, to_date_value from figures where id = 'form-0'`)).toEqual([
        { month_value: null, to_date_value: '-0.000000000000001' },
      ]);
    });

    it('comes back exactly for any decimal of fifteen digits and any text', async () => {
      const decimal = fc
        .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.nat({ max: 15 }))
        .map(([negative, digits, point]) => {
          const padded = String(digits).padStart(point + 1, '0');
          const text = point === 0 ? padded : `${padded.slice(0, -point)}.${padded.slice(-point)}`;
          return quantityText(quantity(negative ? `-${text}` : text));
        });
      // Text as the contract lets it through: well formed, NFC, without the NUL that PostgreSQL has no place for.
      const words = fc
        .string({ unit: 'binary', minLength: 1 })
        .map((text) => text.replaceAll('\0', '·').normalize('NFC'));
      const samples = fc.sample(fc.tuple(decimal, words), { numRuns: 300, seed: 2024 });
      const added = samples.map(([value, reason], index) => ({
        ...FIGURE,
        id: `any-${index}`,
        period: periodOf(2024, 7),
        reading: { form: 'number', month: quantity(value), toDate: null, fraction: null } as const,
        reason,
      }));
      const { storage } = given();
      await storage.write(async ({ figures, audit }) => {
        await figures.append(added);
        await audit.append([ENTRY]);
      });
      const found = await storage.read(({ figures }) =>
        figures.inRange({ unitId: 'u-province', from: periodOf(2024, 7), to: periodOf(2024, 7) }),
      );
      expect(
        found.map(({ reading, reason }) => [
          reading.form === 'number' && reading.month !== null ? quantityText(reading.month) : null,
          reason,
        ]),
      ).toEqual(samples);
    });

    it('comes back as units whose parents were given after them', async () => {
      const base = {
        ...(UNITS[2] as (typeof UNITS)[number]),
        kind: 'commune',
        validFrom: civilDate('2025-07-01'),
      } as const;
      const units = Array.from({ length: 30 }, (_, index) => ({
        ...base,
        id: `chain-${index}`,
        code: `chain-${index}`,
        parentId: index === 29 ? 'u-province' : `chain-${index + 1}`,
      }));
      const { storage } = given();
      await storage.write(async ({ organisation, audit }) => {
        await organisation.addUnits(units);
        await audit.append([ENTRY]);
      });
      const found = await storage.read(({ organisation }) => organisation.units());
      expect(found.filter((unit) => unit.id.startsWith('chain-'))).toHaveLength(30);
    });

    it('comes back as facts, set once', async () => {
      const { storage } = given();
      const set = (value: string): Promise<void> =>
        storage.write(async ({ installation, audit }) => {
          await installation.setFact('mode', value);
          await audit.append([{ ...ENTRY, at: NOW }]);
        });
      expect(await storage.read(({ installation }) => installation.fact('mode'))).toBeNull();
      await set('demo');
      await expect(set('production')).rejects.toMatchObject({
        kind: 'primary_key',
        constraint: 'installation_facts_pkey',
      });
      expect(await storage.read(({ installation }) => installation.fact('mode'))).toBe('demo');
    });
  });
};
