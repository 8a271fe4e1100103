import { Link } from '@tanstack/react-router';
import type { EntryUnits } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useEntryUnitsText } from '../../i18n/use-entry-units-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import styles from './unit-list.module.css';

type Props = { readonly units: EntryUnits['units']; readonly period: YearMonth };

/** The units whose month can be put down, those with something left first. */
export const UnitList = ({ units, period }: Props) => {
  const { format, locale } = useLocale();
  const words = useEntryUnitsText();
  if (units.length === 0) return <p>{words.none}</p>;
  const left = ({ due, sent }: EntryUnits['units'][number]): number => due - sent;
  const ordered = units.toSorted(
    (one, other) =>
      Number(left(one) === 0) - Number(left(other) === 0) ||
      format.compareNames(one.shortName[locale], other.shortName[locale]),
  );
  return (
    <table className={styles.units}>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.sent}</th>
          <th scope="col">{words.returned}</th>
          <th scope="col">{words.left}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((unit) => (
          <tr key={unit.code}>
            <th scope="row">
              <Link
                to="/$nam/$thang/nhap-so-lieu/$dv"
                params={{ ...periodParams(period), dv: unit.code }}
                className={styles.link}
              >
                {unit.name[locale]}
              </Link>
            </th>
            <td>{format.count(unit.due)}</td>
            <td>{format.count(unit.sent)}</td>
            <td className={unit.returned > 0 ? styles.returned : undefined}>{format.count(unit.returned)}</td>
            <td className={styles.left}>{left(unit) === 0 ? words.done : format.count(left(unit))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
