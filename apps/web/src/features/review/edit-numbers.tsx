import type { EntryCalendar, EntryRow } from '@ve-dich/contract';
import {
  kindRules,
  VINTAGES,
  type EntryContent,
  type EntryPreview,
  type NumberFieldName,
} from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import form from '../../ui/form.module.css';
import { faultWords } from './caution-words.ts';
import { placesOf, withNumber, withStyle, withValue } from './edit-content.ts';
import { NumberChoices } from './number-choices.tsx';

type Props = {
  readonly row: EntryRow;
  readonly calendar: EntryCalendar;
  /** As it was sent: the fields are those that the unit filled in. */
  readonly sent: EntryContent;
  readonly content: EntryContent;
  readonly preview: EntryPreview;
  readonly onChange: (content: EntryContent) => void;
};

/** The value: the month's part and the value to date, the parts of a rate, or words; and how firm it is. */
export const EditNumbers = ({ row, calendar, sent, content, preview, onChange }: Props) => {
  const language = useLocale();
  const { text, format, locale } = language;
  const words = useReviewText().editing;
  const { fields } = text.entry;
  const month = format.monthName(calendar.month);
  const places = placesOf(row, sent);
  const nameOf = (place: NumberFieldName): string => {
    if (place === 'numerator' || place === 'denominator')
      return fields.parts[place]({ name: row.fraction?.[place][locale] ?? '' });
    if (place === 'month') return fields.inMonth({ month });
    return row.accumulation === 'sum'
      ? fields.toDate({ month })
      : fields.levels[kindRules(row.kind).entered]({ month });
  };
  const unitOf = (place: NumberFieldName): string =>
    place === 'numerator' || place === 'denominator' ? '' : ` (${row.unit[locale]})`;
  return (
    <>
      {sent.form === 'text' ? (
        <label className={form.label}>
          {words.text}
          <input
            className={form.field}
            lang="vi"
            maxLength={500}
            value={content.text}
            onChange={({ target }) => onChange({ ...content, text: target.value })}
          />
        </label>
      ) : (
        places.map((place) => {
          const fault = preview.read.faults.find((each) => each.field === place);
          const isWrong = fault !== undefined && fault.fault !== 'missing';
          return (
            <div key={place} className={form.group}>
              <label className={form.label}>
                {nameOf(place)}
                {unitOf(place)}
                <input
                  className={form.field}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={200}
                  value={content[place]}
                  aria-invalid={isWrong}
                  onChange={({ target }) => onChange(withNumber(content, place, target.value))}
                />
              </label>
              {fault === undefined ? null : <p className={form.fault}>{faultWords(fault, language)}</p>}
              {fault?.fault === 'number' ? (
                <NumberChoices
                  fault={fault}
                  unit={row.unit[locale]}
                  decimals={row.decimals}
                  onStyle={(style) => onChange(withStyle(content, style))}
                  onTake={(at, value) => onChange(withValue(content, at, value))}
                />
              ) : null}
            </div>
          );
        })
      )}
      {places.length > 1 && places.includes('month') && sent.form !== 'text' ? (
        <p className={form.quiet}>{words.follows}</p>
      ) : null}
      <fieldset className={form.group}>
        <legend>{fields.vintage}</legend>
        <div className={form.chips}>
          {VINTAGES.map((vintage) => (
            <label key={vintage} className={form.chip} data-on={content.vintage === vintage || undefined}>
              <input
                type="radio"
                name="edit-vintage"
                checked={content.vintage === vintage}
                onChange={() => onChange({ ...content, vintage })}
              />
              {fields.vintages[vintage]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
};
