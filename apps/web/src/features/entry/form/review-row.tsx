import { quantityText } from '@ve-dich/domain';
import { sentenceStart } from '../../../i18n/sentence-start.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { useAttachmentText } from '../../../i18n/use-attachment-text.ts';
import { fractionWords } from '../../../ui/fraction-words.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { useEntry } from '../entry-context.ts';
import { conditionOf, type RowView } from '../view/row-view.ts';
import styles from './review.module.css';

type Props = { readonly view: RowView; readonly onEdit: () => void };

/** What a row says, in words: its number with its unit, the stated absence, or the words typed. */
const useFigureWords = (): ((view: RowView) => string | null) => {
  const { text, format, locale } = useLocale();
  return ({ row, live }) => {
    const { reading } = live.read;
    if (reading === null) return null;
    if (reading.form === 'text') return reading.text;
    if (reading.form === 'absent') return text.work.absences[reading.absence];
    const value = live.derivation?.toDate ?? live.derivation?.inMonth ?? null;
    return value === null
      ? null
      : format.withUnit(format.decimal(quantityText(value), row.decimals), row.unit[locale]);
  };
};

/** One figure as it will be sent: what it was last month and what it is now, with its explanation and its answers. */
export const ReviewRow = ({ view, onEdit }: Props) => {
  const language = useLocale();
  const { text, format, locale } = language;
  const { form } = useEntry();
  const wordsOf = useFigureWords();
  const attachmentWords = useAttachmentText();
  const { row, line, live, before, readOnly } = view;
  const sending = useSendingText().review;
  const { entry, work } = text;
  const { content } = line;
  const figure = wordsOf(view);
  const parts = fractionWords(row, live.read.reading, language);
  const answered = live.checks.filter((check) => check.answered).length;
  const unanswered = live.checks.length - answered;
  const { causes, origin, measures } = content.explanation;
  const condition = conditionOf(view);
  const isLacking = ['returned', 'blank', 'wrong', 'explain', 'note'].includes(condition);
  const month = sentenceStart(format.monthName(form.calendar.month));
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <h3>
          {row.number}. {row.name[locale]}
        </h3>
        {readOnly === null ? (
          <button
            type="button"
            className={styles.link}
            aria-label={sending.editOf({ indicator: row.shortName[locale] })}
            onClick={onEdit}
          >
            {sending.edit}
          </button>
        ) : null}
      </div>
      {figure === null ? null : (
        <p className={styles.figure}>
          {before === null
            ? `${month}: ${figure}`
            : sending.fromTo({
                month: sentenceStart(format.monthName(before.month)),
                was: format.decimal(quantityText(before.value), row.decimals),
                now: figure,
              })}
        </p>
      )}
      {parts === null ? null : <p>{parts}</p>}
      {isLacking ? <p className={styles.lacking}>{entry.conditions[condition]}</p> : null}
      <p className={styles.facts}>
        {view.assessment === null ? null : (
          <StatusMark status={view.assessment.status} word={text.status.names[view.assessment.status]} />
        )}
        {live.read.asOf === null || figure === null ? null : (
          <span>
            {sentenceStart(
              sending.vintageAsOf({
                vintage: entry.fields.vintages[content.vintage],
                date: format.date(live.read.asOf),
              }),
            )}
          </span>
        )}
        {answered === 0 ? null : <span>{sending.answered({ count: format.count(answered) })}</span>}
        {unanswered === 0 ? null : (
          <span className={styles.care}>{sending.unanswered({ count: format.count(unanswered) })}</span>
        )}
      </p>
      {causes.length === 0 || origin === null ? null : (
        <p>
          {sending.causes({
            causes: causes.map((cause) => work.causes[cause]).join(', '),
            origin: work.origins[origin].toLocaleLowerCase(locale),
          })}{' '}
          {content.explanation.text}
        </p>
      )}
      {measures.trim() === '' ? null : <p>{sending.measures({ measures })}</p>}
      {row.attachments.length === 0 ? null : (
        <p>{attachmentWords.count({ count: format.count(row.attachments.length) })}</p>
      )}
      {content.note.trim() === '' ? null : (
        <p>
          {entry.fields.note}: {content.note}
        </p>
      )}
    </li>
  );
};
