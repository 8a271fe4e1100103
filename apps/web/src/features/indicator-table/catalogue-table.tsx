import type { Catalogue } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import styles from './catalogue-table.module.css';

/** The indicators of a year by name, for those who see no figures. */
export const CatalogueTable = ({ catalogue }: { readonly catalogue: Catalogue }) => {
  const { locale, text, format } = useLocale();
  const words = useIndicatorText();
  const year = String(catalogue.year);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.catalogueCaption({ year })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.name}</th>
            <th scope="col">{words.heads.lead}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.judged}</th>
          </tr>
        </thead>
        {catalogue.groups.map((group) => {
          const rows = catalogue.indicators.filter((indicator) => indicator.group === group.code);
          return rows.length === 0 ? null : (
            <tbody key={group.code}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={4}>
                  {group.name[locale]} ({format.count(rows.filter((row) => row.judged).length)})
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.code} data-part={row.parent !== null || undefined} className={styles.row}>
                  <th scope="row">
                    {row.name[locale]} <span className={styles.unit}>({row.unit[locale]})</span>
                  </th>
                  <td data-label={words.heads.lead}>{row.leadUnit[locale]}</td>
                  <td data-label={words.kind}>{text.domain.kinds[row.kind]}</td>
                  <td data-label={words.judged}>{row.judged ? words.yes : words.no}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
};
