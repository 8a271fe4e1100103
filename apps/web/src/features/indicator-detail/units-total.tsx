import type { IndicatorDetail } from '@ve-dich/contract';
import type { ReactNode } from 'react';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useBeyondText } from '../../i18n/use-beyond-text.ts';
import { Illustrative } from '../../ui/illustrative.tsx';

type Units = NonNullable<IndicatorDetail['units']>;
type Props = {
  readonly units: Units;
  readonly row: IndicatorDetail['row'];
  /** The unit of a difference: «điểm %» for rates. */
  readonly differenceUnit: string;
};

/** A line under the units: what it is, and its number. Both share the columns of a fraction, where there are such. */
const Line = ({
  name,
  units,
  children,
}: {
  readonly name: string;
  readonly units: Units;
  readonly children: ReactNode;
}) => {
  const columns = units.fractionOf === null ? 1 : 2;
  return (
    <tr>
      <th scope="row" colSpan={columns}>
        {name}
      </th>
      <td colSpan={columns}>{children}</td>
    </tr>
  );
};

/** What the units make, the province's own figure, and how far the two lie apart; nothing where nothing is made of them. */
export const UnitsTotal = ({ units, row, differenceUnit }: Props) => {
  const { format } = useLocale();
  const words = useBeyondText().units;
  const { aggregation, total, totalFraction, stated } = units;
  if (aggregation === 'not_additive' || aggregation === 'manual') return null;
  const name = words.totals[aggregation]({
    counted: format.count(units.counted),
    expected: format.count(units.expected),
  });
  const isIllustrative = units.rows.some(({ illustrative }) => illustrative);
  const shown = (value: string | null): string =>
    value === null ? NO_FIGURE : format.decimal(value, row.decimals);
  return (
    <tfoot>
      {totalFraction === null ? (
        <Line name={name} units={units}>
          <Illustrative when={isIllustrative && total !== null}>{shown(total)}</Illustrative>
        </Line>
      ) : (
        <tr>
          <th scope="row">{name}</th>
          {[totalFraction.numerator, totalFraction.denominator, null].map((part, at) => (
            <td key={['numerator', 'denominator', 'rate'][at]}>
              <Illustrative when={isIllustrative}>
                {part === null ? shown(total) : format.decimal(part)}
              </Illustrative>
            </td>
          ))}
        </tr>
      )}
      {stated === null ? null : (
        <Line name={words.stated} units={units}>
          <Illustrative when={units.statedIllustrative}>{shown(stated)}</Illustrative>
        </Line>
      )}
      {units.difference === null ? null : (
        <Line name={words.differences[aggregation]} units={units}>
          {format.withUnit(format.signed(units.difference, row.decimals), differenceUnit)}
        </Line>
      )}
    </tfoot>
  );
};
