/** Figures stated as numerator and denominator, and indicators that ask for them: what the database refuses of them. */
import type { Indicator } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { StorageFault } from '../fault.ts';
import { ENTRY, INDICATORS } from './book.ts';
import type { Given } from './describe-storage.ts';

/** Columns of a figure as SQL; what is not named is a level of 66,6 that is stated as 2 of 3. */
type Columns = Readonly<
  Partial<
    Record<
      'form' | 'month_value' | 'to_date_value' | 'absence' | 'text' | 'numerator' | 'denominator',
      string | null
    >
  >
>;

const literal = (value: string | null): string => (value === null ? 'null' : `'${value}'`);

export const fractionCases = (given: Given): void => {
  describe('a stored fraction', () => {
    /** Past the repository, which could not even say some of these; its type has both parts or neither. */
    const insert = (columns: Columns): Promise<unknown> => {
      const all = { form: 'number', to_date_value: '66.6', numerator: '2', denominator: '3', ...columns };
      const names = Object.keys(all).join(', ');
      const values = Object.values(all).map(literal).join(', ');
      return given().raw(`insert into figures
        (id, sequence, indicator_id, unit_id, period, vintage, as_of, recorded_at, recorded_by, illustrative, ${names})
        select 'refused', (select max(sequence) + 1000 from figures), indicator_id, unit_id, period, vintage, as_of,
          recorded_at, recorded_by, illustrative, ${values}
        from figures where id = 'f-1'`);
    };

    it.each<[string, Columns, constraint: string]>([
      ['a numerator alone', { denominator: null }, 'figures_fraction_both'],
      ['a denominator alone', { numerator: null }, 'figures_fraction_both'],
      ['a fraction of nothing', { denominator: '0' }, 'figures_fraction_sound'],
      ['a numerator below zero', { numerator: '-2' }, 'figures_fraction_sound'],
      ['a denominator below zero', { denominator: '-3' }, 'figures_fraction_sound'],
      [
        'one without the value it makes',
        { to_date_value: null, month_value: '66.6' },
        'figures_fraction_sound',
      ],
      ['one of a month’s own part', { month_value: '66.6' }, 'figures_fraction_sound'],
      [
        'one beside a stated absence',
        { form: 'absent', absence: 'not_published', to_date_value: null },
        'figures_fraction_sound',
      ],
      [
        'one beside words',
        { form: 'text', text: 'Xuất siêu', to_date_value: null },
        'figures_fraction_sound',
      ],
      ['a numerator that is no decimal', { numerator: '2.0' }, 'figures_numerator_shape'],
      ['a denominator that is no decimal', { denominator: '3e5' }, 'figures_denominator_shape'],
    ])('may not be %s', async (_, columns, constraint) => {
      await expect(insert(columns)).rejects.toThrow(constraint);
    });
  });

  describe('an indicator', () => {
    const [sum, ratio] = INDICATORS as readonly [Indicator, Indicator];
    const adding = async (indicator: Indicator): Promise<StorageFault> => {
      const work = given().storage.write(async ({ indicators, audit }) => {
        await audit.append([ENTRY]);
        await indicators.add([{ ...indicator, id: 'i-x', code: 'ct-x' }]);
      });
      const fault: unknown = await work.then(
        () => null,
        (error: unknown) => error,
      );
      if (fault instanceof StorageFault) return fault;
      throw new Error('it was not refused', { cause: fault });
    };

    it.each<[string, Indicator, constraint: string]>([
      [
        'asks of no sum what it is a fraction of',
        { ...sum, fraction: ratio.fraction },
        'indicators_fraction_words',
      ],
      [
        'names both parts, or neither',
        {
          ...ratio,
          aggregation: 'manual',
          fraction: {
            numerator: { vi: null as never, en: null as never },
            denominator: { vi: 'Dân số', en: 'Population' },
          },
        },
        'indicators_fraction_words',
      ],
      [
        'names them in both languages',
        {
          ...ratio,
          fraction: {
            numerator: { vi: 'Số người có thẻ BHYT', en: 'People insured' },
            denominator: { vi: 'Dân số', en: null as never },
          },
        },
        'indicators_fraction_words',
      ],
      ['is not weighted by nothing', { ...ratio, fraction: null }, 'indicators_weighted_by'],
      [
        'rolls up in one of six ways',
        { ...sum, aggregation: 'bình quân' as 'sum' },
        'indicators_aggregation_listed',
      ],
    ])('%s', async (_, indicator, constraint) => {
      expect(await adding(indicator)).toMatchObject({ kind: 'check', constraint });
    });
  });
};
