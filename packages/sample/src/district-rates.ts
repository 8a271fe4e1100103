/**
 * The district view of a rate: health insurance, as people with a valid card of the people living there. All of it is
 * illustrative. The districts of a month together make the province's rate as nearly as whole people can; what then still
 * differs is one person's doing, and is shown.
 */
import { quantity, quantityText, readingOfFraction, type Period } from '@ve-dich/domain';
import type { DistrictDraft } from './district-figures.ts';
import { illustrative, type Draft } from './draft.ts';
import type { ListedIndicator } from './indicators.ts';
import { LAST_LOCKED } from './periods.ts';
import { DISTRICTS } from './units.ts';
import { inUnits, pick, split, wholes } from './whole-units.ts';

type Rates = {
  /** People of each district through the year, in the order of the districts. */
  readonly whole: readonly number[];
  /** How far each district lies from the province, in hundredths of a point. */
  readonly apart: readonly number[];
  /** District and month of which nothing has come in. */
  readonly notSent: readonly string[];
  /** District and month of which it was said that there is no number yet, and why. */
  readonly notPublished: Readonly<Record<string, string>>;
};

const RATES: Readonly<Record<string, Rates>> = {
  'ct-20': {
    whole: [46_500, 49_300, 32_400, 50_900, 39_700, 39_300, 29_900, 34_600],
    // Lowest in the city, highest where nearly everybody is insured by the State.
    apart: [-190, 40, 20, -60, -30, 50, 90, 160],
    notSent: ['pac-nam 2024-07'],
    notPublished: {
      'ngan-son 2024-07': 'Đang rà soát thẻ hết hạn trong tháng, chưa chốt được số người tham gia',
    },
  },
};

/** A percentage of two decimals is so many ten-thousandths. */
const SCALE = 2;
const TEN_THOUSAND = 10_000;

/** People insured in each district of a month: whole people, who together come nearest to the province's rate. */
const insuredOf = ({ whole, apart }: Rates, key: string, level: string): number[] => {
  const rate = inUnits(level, SCALE);
  const everybody = whole.reduce((sum, people) => sum + people, 0);
  const insured = wholes(everybody * rate + TEN_THOUSAND / 2, TEN_THOUSAND);
  const weights = whole.map((people, at) =>
    wholes(people * (rate + (apart[at] ?? 0) + pick(`${key} ${at}`, -4, 4)), TEN_THOUSAND),
  );
  return split(insured, weights);
};

const draftOf = (indicator: ListedIndicator, month: Draft, insured: number, people: number): Draft => {
  const fraction = { numerator: quantity(insured), denominator: quantity(people) };
  const reading = readingOfFraction(indicator, fraction);
  if (reading.form !== 'number' || reading.toDate === null) {
    throw new RangeError(`no such share: ${indicator.code} ${month.period} ${insured}/${people}`);
  }
  return illustrative(month.period, month, month.vintage, {
    toDate: quantityText(reading.toDate),
    fraction: { numerator: String(insured), denominator: String(people) },
  });
};

/**
 * A rate's months as the districts stated them, of months that are locked.
 * @param months the province's months, each with the rate that stands at the end
 */
export const districtRates = (
  indicator: ListedIndicator,
  months: readonly { readonly draft: Draft; readonly level: string }[],
): readonly DistrictDraft[] => {
  const rates = RATES[indicator.code];
  if (rates === undefined) return [];
  const isLocked = (period: Period): boolean => period <= LAST_LOCKED;
  return months
    .filter(({ draft }) => isLocked(draft.period))
    .flatMap(({ draft, level }) => {
      const insured = insuredOf(rates, `${indicator.code} ${draft.period}`, level);
      return DISTRICTS.flatMap(({ code: unit }, at): DistrictDraft[] => {
        const key = `${unit} ${draft.period}`;
        if (rates.notSent.includes(key)) return [];
        const reason = rates.notPublished[key];
        if (reason !== undefined) {
          const absence = { absence: 'not_published', reason } as const;
          return [{ unit, draft: illustrative(draft.period, draft, draft.vintage, absence) }];
        }
        return [{ unit, draft: draftOf(indicator, draft, insured[at] ?? 0, rates.whole[at] ?? 0) }];
      });
    });
};
