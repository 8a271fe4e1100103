import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useVintageText } from '../../i18n/use-vintage-text.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { VintageRow } from './vintage-row.tsx';
import { meanSentence, vintagesShown } from './vintage-words.ts';
import styles from './vintages.module.css';

/** How far estimates were from what came true, month by month and over the year, and what it changed. */
export const VintagesBlock = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const language = useLocale();
  const { text, format } = language;
  const words = useVintageText();
  const { vintages, estimateError, row } = detail;
  if (vintages.length === 0) return <p className={styles.quiet}>{words.empty}</p>;
  const columns = vintagesShown(vintages);
  const forms = [...new Set(vintages.map(({ comparedAs }) => comparedAs))];
  const [form] = forms;
  const said = estimateError === null ? null : meanSentence(estimateError, vintages, language);
  return (
    <>
      {said === null ? null : (
        <p className={styles.said}>
          <strong>{said}</strong>{' '}
          {estimateError === null || estimateError.counted === 0 || estimateError.leftOut === 0
            ? null
            : words.mean.leftOut({ months: format.count(estimateError.leftOut) })}
        </p>
      )}
      <ScrollFrame className={styles.scroll} label={words.table}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">
                {form === undefined || form === 'level' || forms.length > 1
                  ? words.heads.month
                  : words.heads.monthIn({ form: words.forms[form] })}
              </th>
              {columns.map((vintage) => (
                <th key={vintage} scope="col" className={styles.numeric}>
                  {text.domain.vintages[vintage]}
                </th>
              ))}
              <th scope="col">{words.heads.difference}</th>
              <th scope="col">{words.heads.status}</th>
              <th scope="col">{words.heads.reason}</th>
            </tr>
          </thead>
          <tbody>
            {vintages.map((comparison) => (
              <VintageRow
                key={comparison.month}
                comparison={comparison}
                columns={columns}
                isFormInHead={forms.length === 1}
                detail={detail}
              />
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className={styles.note}>
        {estimateError === null
          ? words.countedNote
          : words.ruleNote({
              percent: format.withUnit(format.decimal(estimateError.reasonOverPercent), '%'),
            })}{' '}
        {row.verdict === null ? null : words.verdictNote}
      </p>
    </>
  );
};
