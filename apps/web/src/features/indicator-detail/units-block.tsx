import type { IndicatorDetail } from '@ve-dich/contract';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { Illustrative } from '../../ui/illustrative.tsx';
import styles from './beyond.module.css';

type Units = NonNullable<IndicatorDetail['units']>;

/** What the districts have sent, their sum with who is missing from it, and the difference to the province's own figure. */
export const UnitsBlock = ({
  units,
  row,
}: {
  readonly units: Units;
  readonly row: IndicatorDetail['row'];
}) => {
  const { text, format, locale } = useLocale();
  const words = text.beyond.units;
  const shown = (value: string | null): string => format.decimal(value, row.decimals);
  const sent = { received: format.count(units.received), expected: format.count(units.expected) };
  return (
    <>
      <table className={styles.units}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">
              {words.value} ({row.unit[locale]})
            </th>
          </tr>
        </thead>
        <tbody>
          {units.rows.map((unit) => (
            <tr key={unit.code} data-state={unit.state}>
              <th scope="row">{unit.name[locale]}</th>
              <td>
                {unit.state === 'value' || unit.toDate !== null ? (
                  <Illustrative when={unit.illustrative}>{shown(unit.toDate)}</Illustrative>
                ) : (
                  <span className={styles.quiet}>{words[unit.state]}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {units.additive ? (
          <tfoot>
            <tr>
              <th scope="row">{words.total(sent)}</th>
              <td>{units.total === null ? NO_FIGURE : shown(units.total)}</td>
            </tr>
            {units.difference === null ? null : (
              <tr>
                <th scope="row">{words.difference}</th>
                <td>{shown(units.difference)}</td>
              </tr>
            )}
          </tfoot>
        ) : null}
      </table>
      <p className={styles.note}>{units.additive ? words.differenceNote : words.notAdditive}</p>
    </>
  );
};
