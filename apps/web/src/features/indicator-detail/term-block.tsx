import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useBeyondText } from '../../i18n/use-beyond-text.ts';
import styles from './beyond.module.css';

type Term = NonNullable<IndicatorDetail['term']>;
type Props = { readonly term: Term; readonly row: IndicatorDetail['row'] };

/** «Cần bao nhiêu mỗi năm còn lại»: the sentence. */
const useSaid = ({ term, row }: Props): string => {
  const { format, locale } = useLocale();
  const words = useBeyondText().term;
  const { required } = term;
  if (required === null) return words.refused;
  const perYear = format.withUnit(format.decimal(required.perYear, row.decimals), row.unit[locale]);
  if (required.reach === 'already_delivered') return words.delivered;
  if (required.missedYears.length > 0) return words.missed({ years: required.missedYears.join(', ') });
  if (required.perYear === null) return words.over;
  return required.reach === 'open'
    ? words.open({ perYear, count: format.count(required.yearsLeft) })
    : words.unreachable({ perYear });
};

/** The term a target is a slice of: what its years delivered, and what each year left must. */
export const TermBlock = (props: Props) => {
  const { format, locale } = useLocale();
  const { term, row } = props;
  const words = useBeyondText().term;
  const said = useSaid(props);
  const number = format.withUnit(format.decimal(term.number, row.decimals), row.unit[locale]);
  return (
    <>
      <p className={styles.said}>
        {words.sorts[term.sort]({ number, to: String(term.lastYear) })} <strong>{said}</strong>
      </p>
      <table className={styles.years}>
        <thead>
          <tr>
            <th scope="row">{words.year}</th>
            {term.delivered.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.value}</th>
            {term.delivered.map(({ year, value }) => (
              <td key={year}>
                {value === null ? (
                  <span className={styles.quiet}>{words.left}</span>
                ) : (
                  format.decimal(value, row.decimals)
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>{words[term.averaging]}</p>
    </>
  );
};
