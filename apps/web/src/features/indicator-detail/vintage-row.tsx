import type { IndicatorDetail, VintageComparison } from '@ve-dich/contract';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { richText, slot } from '../../i18n/rich-text.tsx';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useVintageText } from '../../i18n/use-vintage-text.ts';
import { useKindText } from '../../i18n/use-kind-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { Illustrative } from '../../ui/illustrative.tsx';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { differenceWords, digitsFor, numbersByVintage, type vintagesShown } from './vintage-words.ts';
import styles from './vintages.module.css';

/** The status with the earlier number and with the firmer one, and which way that went. */
const Effect = ({ comparison }: { readonly comparison: VintageComparison }) => {
  const { text } = useLocale();
  const words = useVintageText();
  const { before, after, change } = comparison;
  const mark = (status: typeof before) => <StatusMark status={status} word={text.status.names[status]} />;
  return (
    <span className={styles.statuses}>
      {mark(before)}
      {before === after ? (
        <span className={styles.quiet}>({words.statusSame})</span>
      ) : (
        <>
          <span className={styles.arrow}>
            <Icon name="changed" size={12} />
            <span className="visually-hidden"> {words.statusThen} </span>
          </span>
          {mark(after)}
        </>
      )}
      {change === null ? null : (
        <span className={styles.turn}>
          <Icon name={change} size={12} /> {words[change]}
        </span>
      )}
    </span>
  );
};

/** Why the numbers differ, as told with each of them; what is owed and not told stands out. */
const Reasons = ({ comparison }: { readonly comparison: VintageComparison }) => {
  const { text } = useLocale();
  const words = useVintageText();
  const { between, firmer, reasonDue } = comparison;
  const given = [between, firmer].flatMap((each) =>
    each === null || (each.reason ?? '').trim() === '' ? [] : [each],
  );
  if (given.length === 0) {
    return reasonDue ? (
      <strong className={styles.owed}>{words.reasonMissing}</strong>
    ) : (
      <span className={styles.quiet}>{NO_FIGURE}</span>
    );
  }
  return given.map((each) => (
    <span key={each.vintage} className={styles.reason}>
      {richText(
        given.length === 1 && each === firmer
          ? slot('reason')
          : words.reasonOf({ vintage: text.domain.vintages[each.vintage], reason: slot('reason') }),
        // As it was written, in whatever language the page is.
        { reason: <span lang="vi">{each.reason}</span> },
        (marked) => marked,
      )}
    </span>
  ));
};

type RowProps = {
  readonly comparison: VintageComparison;
  readonly columns: ReturnType<typeof vintagesShown>;
  /** True where all months are compared in one form: the head of the table has said it; cards have no head. */
  readonly isFormInHead: boolean;
  readonly detail: IndicatorDetail;
};

/** A month's vintages beside one another. */
export const VintageRow = ({ comparison, columns, isFormInHead, detail }: RowProps) => {
  const language = useLocale();
  const kindText = useKindText();
  const readings = useReadings();
  const { text, format } = language;
  const words = useVintageText();
  const { row } = detail;
  const { comparedAs, firmer, reasonDue } = comparison;
  const numbers = numbersByVintage(comparison);
  const digits = digitsFor(comparison, row, language);
  const { amount, share } = differenceWords(comparison, row, readings, language);
  const shown = (value: string): string =>
    row.kind === 'rank'
      ? kindText.place({ place: format.decimal(value, digits) })
      : format.decimal(value, digits);
  return (
    <tr>
      <th scope="row">
        {sentenceStart(format.monthName(comparison.month))}
        {comparedAs === 'level' ? null : (
          <span className={isFormInHead ? `${styles.small} ${styles.onCard}` : styles.small}>
            {words.forms[comparedAs]}
          </span>
        )}
      </th>
      {columns.map((vintage) => {
        const number = numbers.get(vintage);
        return number === undefined ? (
          <td key={vintage} className={styles.numeric} data-empty>
            <span className={styles.quiet}>{NO_FIGURE}</span>
          </td>
        ) : (
          <td
            key={vintage}
            className={styles.numeric}
            data-label={text.domain.vintages[vintage]}
            data-firmest={number === firmer || undefined}
          >
            <Illustrative when={number.illustrative}>{shown(number.value)}</Illustrative>
          </td>
        );
      })}
      <td className={styles.difference}>
        {amount}
        {share === null && !reasonDue ? null : (
          <span className={styles.small}>
            {[share, reasonDue ? words.reasonDue : null].filter((part) => part !== null).join(' · ')}
          </span>
        )}
      </td>
      <td>
        <Effect comparison={comparison} />
      </td>
      <td data-label={words.heads.reason}>
        <Reasons comparison={comparison} />
      </td>
    </tr>
  );
};
