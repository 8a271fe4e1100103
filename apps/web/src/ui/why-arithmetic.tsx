import type { IndicatorRow } from '@ve-dich/contract';
import { useLocale } from '../i18n/locale-provider.tsx';
import { useDetailText } from '../i18n/use-detail-text.ts';
import { useReadings } from './readings.ts';
import { whyLines } from './why-lines.ts';
import styles from './why-arithmetic.module.css';

/** Why an indicator has its status: the numbers it came from, with the rule's version. */
export const WhyArithmetic = ({ row, month }: { readonly row: IndicatorRow; readonly month: number }) => {
  const language = useLocale();
  const detailText = useDetailText();
  const readings = useReadings();
  return (
    <div className={styles.why}>
      <dl className={styles.lines}>
        {whyLines(row, month, language, readings).map(({ key, term, formula, result }) => (
          <div key={key} className={styles.line}>
            <dt>{term}</dt>
            <dd>
              {formula === null ? null : <span className={styles.formula}>{formula} = </span>}
              {result}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{detailText.whyRounded}</p>
    </div>
  );
};
