import type { IndicatorRow } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReadings } from '../readings.ts';
import { numberWords } from './number-words.ts';
import styles from './kind-drawing.module.css';

type Props = { readonly row: IndicatorRow; readonly month: number };

/** The big number of an indicator in the words of its kind; where there is no number, what the month says instead. */
export const KindNumber = ({ row, month }: Props) => {
  const language = useLocale();
  const readings = useReadings();
  const words = numberWords(row, language);
  if (words === null) return readings.valueWithUnit(row, month);
  return (
    <span>
      <span className={styles.bigNumber}>{words.number}</span>
      {words.joiner}
      {words.beside === '' ? null : <span className={styles.beside}>{words.beside}</span>}
    </span>
  );
};
