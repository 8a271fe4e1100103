import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale, type LocaleValue } from '../../i18n/locale-provider.tsx';
import { beyondTextIn, useBeyondText } from '../../i18n/use-beyond-text.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { useReadings } from '../../ui/readings.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import styles from './beyond.module.css';
import { UnitsTotal } from './units-total.tsx';

type Units = NonNullable<IndicatorDetail['units']>;
type Unit = Units['rows'][number];
type Props = { readonly units: Units; readonly row: IndicatorDetail['row'] };

/** What stands in a unit's row where there is no number: words, a stated absence, or that nothing was sent. */
const withoutNumber = (
  { state, absence, text: said }: Unit,
  { locale, text }: LocaleValue,
): string | null => {
  switch (state) {
    case 'missing':
      return beyondTextIn(locale).units.missing;
    case 'absent':
      return absence === null ? null : text.domain.absences[absence];
    case 'text':
      return said;
    case 'value':
      return null;
  }
};

const UnitRow = ({ unit, row, units }: Props & { readonly unit: Unit }) => {
  const language = useLocale();
  const beyondText = useBeyondText();
  const { format, locale } = language;
  const { fraction, toDate, leftOut } = unit;
  const instead = toDate === null ? withoutNumber(unit, language) : null;
  // Where there is no number, the unit's own reason; where there is one that does not count, why it does not.
  const whyLeftOut = leftOut === null ? null : beyondText.units.leftOut[leftOut];
  const note = instead === null ? whyLeftOut : unit.reason;
  const parts = fraction === null ? [] : [fraction.numerator, fraction.denominator];
  const columns = units.fractionOf === null ? 1 : 3;
  return (
    <tr data-state={unit.state}>
      {/* A place keeps its Vietnamese name in English, and is to be read out as one. */}
      <th scope="row" lang={unit.shortName.en === unit.shortName.vi ? 'vi' : undefined}>
        {unit.shortName[locale]}
      </th>
      {parts.map((part, at) => (
        <td key={at === 0 ? 'numerator' : 'denominator'}>
          <Illustrative when={unit.illustrative}>{format.decimal(part)}</Illustrative>
        </td>
      ))}
      <td colSpan={columns - parts.length}>
        {toDate === null ? null : (
          <Illustrative when={unit.illustrative}>{format.decimal(toDate, row.decimals)}</Illustrative>
        )}
        {instead === null ? null : (
          <Illustrative when={unit.illustrative && unit.state !== 'missing'}>
            <span className={styles.quiet}>{instead}</span>
          </Illustrative>
        )}
        {note === null ? null : <span className={styles.leftOut}>{note}</span>}
      </td>
    </tr>
  );
};

/** What the districts have sent, what it makes with who is missing from it, and the difference to the province's own figure. */
export const UnitsBlock = ({ units, row }: Props) => {
  const { locale } = useLocale();
  const readings = useReadings();
  const words = useBeyondText().units;
  const { fractionOf } = units;
  const form = row.accumulation === 'sum' ? 'sum' : fractionOf === null ? 'level' : 'rate';
  return (
    <>
      <ScrollFrame className={styles.scroll} label={words.unit}>
        <table className={styles.units}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {fractionOf === null ? null : (
                <>
                  <th scope="col">{fractionOf.numerator[locale]}</th>
                  <th scope="col">{fractionOf.denominator[locale]}</th>
                </>
              )}
              <th scope="col">
                {words.values[form]} ({row.unit[locale]})
              </th>
            </tr>
          </thead>
          <tbody>
            {units.rows.map((unit) => (
              <UnitRow key={unit.code} unit={unit} row={row} units={units} />
            ))}
          </tbody>
          <UnitsTotal units={units} row={row} differenceUnit={readings.differenceUnit(row)} />
        </table>
      </ScrollFrame>
      <p className={styles.note}>{words.notes[units.aggregation]}</p>
    </>
  );
};
