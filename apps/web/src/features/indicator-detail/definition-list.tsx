import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { useReadings } from '../../ui/readings.ts';
import styles from './definition-list.module.css';

/** What exactly is measured, and who publishes it when. */
export const DefinitionList = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { locale, text } = useLocale();
  const readings = useReadings();
  const words = useDetailText();
  const entries = [
    [words.definitionHow, detail.definition[locale]],
    [words.definitionSource, detail.source[locale]],
    [words.definitionKind, text.domain.kinds[detail.row.kind]],
    [words.definitionUnit, readings.unitOf(detail.row)],
    [words.definitionGroup, detail.groupName[locale]],
  ] as const;
  return (
    <dl className={styles.list}>
      {entries.map(([term, value]) =>
        value === '' ? null : (
          <div key={term} className={styles.entry}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
};
