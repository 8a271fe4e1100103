import { lastDayOf, pathInForce, expectedBy, monthOf, quantityText, targetInForce } from '@ve-dich/domain';
import { previewRowOf, standingAssessment } from '../../../api/preview-row.ts';
import { NO_FIGURE } from '../../../i18n/format.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useReadings } from '../../../ui/readings.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { useEntry } from '../entry-context.ts';
import { AsOfField } from '../fields/as-of-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useNumberField } from '../fields/use-number-field.ts';
import { faultId } from '../fields/field-question.tsx';
import { VintageSelect } from '../fields/vintage-choice.tsx';
import { conditionOf, type RowView } from '../view/row-view.ts';
import { asksInDetails, RowDetails } from './row-details.tsx';
import styles from './entry-table.module.css';

type Props = {
  readonly view: RowView;
  readonly isChecked: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One indicator of the table, and below it what it asks. */
export const EntryTableRow = ({ view, isChecked, isOpen, onToggle }: Props) => {
  const { text, format, locale } = useLocale();
  const readings = useReadings();
  const fieldOf = useNumberField();
  const { form } = useEntry();
  const { entry, work } = text;
  const { table } = useSendingText();
  const { row, line, facts, before, isSum } = view;
  const { calendar } = form;
  const assessment = view.assessment ?? standingAssessment(facts);
  const onWire = previewRowOf(row, facts, null, assessment);
  const { samePeriod } = onWire.assessment;
  const path = pathInForce(facts.paths, lastDayOf(facts.period));
  const expected = path === null ? null : expectedBy(path, monthOf(facts.period));
  const target = targetInForce(facts.targets, lastDayOf(facts.period));
  const condition = conditionOf(view);
  const isAsking = asksInDetails(view, isChecked);
  const isShown = isOpen || isAsking;
  const name = row.shortName[locale];
  const known = (value: typeof expected): string =>
    value === null ? NO_FIGURE : format.decimal(quantityText(value), row.decimals);
  const hasNumber = line.content.form === 'number';
  return (
    <tbody className={styles.group} data-asking={isAsking || undefined}>
      <tr>
        <td className={styles.no}>{row.number}</td>
        <th scope="row" className={styles.name}>
          <div className={styles.named}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isShown}
              aria-label={entry.form.detailsOf({ indicator: name })}
              disabled={isAsking}
              onClick={onToggle}
            >
              <Icon name={isShown ? 'down' : 'right'} />
            </button>
            <span>
              {row.name[locale]} <span className={styles.unit}>({row.unit[locale]})</span>
            </span>
          </div>
        </th>
        <td className={`${styles.figure} ${styles.wide}`}>
          {target === null ? NO_FIGURE : readings.targetShort(onWire)}
        </td>
        <td className={`${styles.figure} ${styles.wide}`}>{known(expected)}</td>
        <td className={styles.figure}>
          {before !== null && before.month === calendar.month - 1 ? (
            known(before.value)
          ) : before === null ? (
            NO_FIGURE
          ) : (
            <span title={format.monthName(before.month)}>
              {known(before.value)} ({format.monthShort(before.month)})
            </span>
          )}
        </td>
        <td className={styles.typed} data-column="month">
          {isSum && hasNumber ? (
            <NumberField {...fieldOf(view, 'month')} isCell describedBy={faultId(line.code, 'month')} />
          ) : (
            <span className={styles.none} title={isSum ? undefined : table.notForLevels}>
              {NO_FIGURE}
            </span>
          )}
        </td>
        <td className={styles.typed} data-column="toDate">
          {hasNumber ? (
            <NumberField {...fieldOf(view, 'toDate')} isCell describedBy={faultId(line.code, 'toDate')} />
          ) : (
            <span className={styles.words}>
              {line.content.form === 'text'
                ? line.content.text
                : work.absences[line.content.absence ?? 'not_published']}
            </span>
          )}
        </td>
        <td className={styles.vintage}>
          <VintageSelect view={view} label={`${entry.fields.vintage}, ${name}`} />
        </td>
        <td className={styles.asOf}>
          <AsOfField view={view} label={`${entry.fields.asOf}, ${name}`} isCell />
        </td>
        <td className={styles.share}>{readings.percentBesideBar(onWire) ?? NO_FIGURE}</td>
        <td className={`${styles.share} ${styles.wide}`}>
          {samePeriod === null ? NO_FIGURE : readings.change(onWire, samePeriod)}
        </td>
        <td className={styles.condition}>
          {view.assessment === null ? null : (
            <StatusMark status={view.assessment.status} word={text.status.names[view.assessment.status]} />
          )}
          <span className={styles.still} data-condition={condition}>
            {entry.conditions[condition]}
          </span>
        </td>
      </tr>
      {isShown ? (
        <tr>
          <td />
          <td colSpan={11} className={styles.details}>
            <RowDetails view={view} isChecked={isChecked} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
};
