import { CAUSE_CODES, CAUSE_ORIGINS, promisedMonths, type EntryContent, type Period } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import form from '../../ui/form.module.css';
import { withExplanation } from './edit-content.ts';

type Props = {
  readonly content: EntryContent;
  readonly period: Period;
  /** Open where something of it is wanted. */
  readonly isWanted: boolean;
  readonly onChange: (content: EntryContent) => void;
};

type Area = { readonly label: string; readonly value: string; readonly onType: (typed: string) => void };

const Words = ({ label, value, onType }: Area) => (
  <label className={form.label}>
    {label}
    <textarea
      className={form.field}
      lang="vi"
      maxLength={2_000}
      value={value}
      onChange={({ target }) => onType(target.value)}
    />
  </label>
);

/** What the unit wrote: why it is behind, what is done about it, and its note. */
export const EditExplanation = ({ content, period, isWanted, onChange }: Props) => {
  const { text, format } = useLocale();
  const review = useReviewText();
  const words = review.editing;
  const { explanation } = content;
  const change = (more: Parameters<typeof withExplanation>[1]): void =>
    onChange(withExplanation(content, more));
  const months = promisedMonths(period, explanation.measuresBy);
  return (
    <details open={isWanted || undefined}>
      <summary>{words.explanation}</summary>
      <div className={form.form}>
        <fieldset className={form.group}>
          <legend>{words.causes}</legend>
          <div className={form.chips}>
            {CAUSE_CODES.map((cause) => (
              <label
                key={cause}
                className={form.chip}
                data-on={explanation.causes.includes(cause) || undefined}
              >
                <input
                  type="checkbox"
                  checked={explanation.causes.includes(cause)}
                  onChange={({ target }) =>
                    change({
                      causes: CAUSE_CODES.filter((each) =>
                        each === cause ? target.checked : explanation.causes.includes(each),
                      ),
                    })
                  }
                />
                {text.work.causes[cause]}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={form.group}>
          <legend>{words.origin}</legend>
          <div className={form.chips}>
            {CAUSE_ORIGINS.map((origin) => (
              <label key={origin} className={form.chip} data-on={explanation.origin === origin || undefined}>
                <input
                  type="radio"
                  name="edit-origin"
                  checked={explanation.origin === origin}
                  onChange={() => change({ origin })}
                />
                {text.work.origins[origin]}
              </label>
            ))}
          </div>
        </fieldset>
        <Words
          label={review.explanation.causes}
          value={explanation.text}
          onType={(typed) => change({ text: typed })}
        />
        <Words
          label={review.explanation.measures}
          value={explanation.measures}
          onType={(measures) => change({ measures })}
        />
        <label className={form.label}>
          {words.measuresBy}
          <select
            className={form.field}
            value={explanation.measuresBy ?? ''}
            onChange={({ target }) =>
              change({ measuresBy: months.find((each) => each === target.value) ?? null })
            }
          >
            <option value="">{words.noMonth}</option>
            {months.map((each) => (
              <option key={each} value={each}>
                {format.periodName(each)}
              </option>
            ))}
          </select>
        </label>
        <label className={form.label}>
          {words.responsible}
          <input
            className={form.field}
            lang="vi"
            maxLength={200}
            value={explanation.responsible}
            onChange={({ target }) => change({ responsible: target.value })}
          />
        </label>
        <Words label={review.note} value={content.note} onType={(note) => onChange({ ...content, note })} />
      </div>
    </details>
  );
};
