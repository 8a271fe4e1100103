import type { Catalogue } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { Block } from './block.tsx';
import styles from './catalogue-list.module.css';

/** Names only, for those who do not see figures. */
export const CatalogueList = ({ catalogue }: { readonly catalogue: Catalogue }) => {
  const overview = useOverviewText();
  const inLanguage = useBilingual();
  return catalogue.groups.map((group) => (
    <Block key={group.code} title={inLanguage(group.name)}>
      <table className={styles.table}>
        <caption className="visually-hidden">{inLanguage(group.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{overview.catalogue.name}</th>
            <th scope="col">{overview.catalogue.unit}</th>
            <th scope="col">{overview.catalogue.lead}</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.indicators
            .filter((indicator) => indicator.group === group.code)
            .map((indicator) => (
              <tr key={indicator.code} data-part={indicator.parent !== null}>
                <th scope="row">{inLanguage(indicator.name)}</th>
                <td data-label={overview.catalogue.unit}>{inLanguage(indicator.unit)}</td>
                <td data-label={overview.catalogue.lead}>{inLanguage(indicator.leadUnit)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Block>
  ));
};
