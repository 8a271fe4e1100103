import type { IndicatorRow } from '@ve-dich/contract';
import { useSentence } from '../i18n/use-sentence.ts';
import styles from './warning-list.module.css';

/** The reasons for early warning as sentences, in the order the rules give them. */
export const WarningList = ({ warnings }: { readonly warnings: IndicatorRow['assessment']['warnings'] }) => {
  const say = useSentence();
  return (
    <ul className={styles.list}>
      {warnings.map((warning) => (
        <li key={warning.code} className={styles.warning}>
          {say(warning.message)}
        </li>
      ))}
    </ul>
  );
};
