import {
  asTyped,
  numberInWords,
  previewEntry,
  quantityText,
  type NumberReading,
  type Quantity,
  rounded,
} from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { withNumber, withStyle, type NumberPlace } from '../view/changes.ts';
import { shownInField } from '../view/number-text.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './questions.module.css';

type Asked = Extract<NumberReading, { form: 'ask' }>;
type Props = { readonly view: RowView; readonly place: NumberPlace; readonly asked: Asked };

/** «1.234»: thousands or a decimal fraction? Asked with what each would mean, and remembered for the form. */
const WhichNumber = ({
  view,
  place,
  asked,
}: Props & { readonly asked: Extract<Asked, { reason: 'thousands_or_decimal' }> }) => {
  const { text, format, locale } = useLocale();
  const { desk } = useEntry();
  const { ask } = text.entry;
  const { row, line, facts } = view;
  return (
    <div className={styles.question} role="group" aria-label={ask.which}>
      <p className={styles.which}>{ask.which}</p>
      {asked.choices.map(({ style, value }) => {
        // As it would be kept: a second question, about rounding, must not hide what the first one means.
        const kept = asTyped(rounded(value, row.decimals));
        const then = previewEntry(facts, { ...line.content, [place]: kept, style: 'vi' }).assessment;
        const percent = then?.percentOfPlan ?? null;
        const number = shownInField(value, 0, locale);
        return (
          <button
            key={style}
            type="button"
            className={styles.choice}
            onClick={() => {
              desk.edit(line.code, 'style', withStyle(style));
              void desk.settle(line.code);
            }}
          >
            <span>{ask.choice({ number, words: numberInWords(value) })}</span>
            <span className={styles.consequence}>
              {percent === null
                ? format.withUnit(number, row.unit[locale])
                : ask.ofPlan({ percent: format.percent(quantityText(percent)) })}
            </span>
          </button>
        );
      })}
    </div>
  );
};

/** A number with too many decimals, or in another unit: what it would become is offered, and nothing is done unasked. */
export const NumberQuestion = (props: Props) => {
  const { text, format, locale } = useLocale();
  const { desk } = useEntry();
  const { view, place, asked } = props;
  const { row, line } = view;
  const { ask } = text.entry;
  const unit = row.unit[locale];
  const take = (value: Quantity): void => {
    desk.edit(line.code, 'answer', withNumber(place, asTyped(value)));
    void desk.settle(line.code);
  };
  const answer = (value: Quantity, words: string) => (
    <button key={quantityText(value)} type="button" className={styles.answer} onClick={() => take(value)}>
      {words}
    </button>
  );
  switch (asked.reason) {
    case 'thousands_or_decimal':
      return <WhichNumber {...props} asked={asked} />;
    case 'round': {
      const value = shownInField(asked.roundedTo, row.decimals, locale);
      return (
        <div className={styles.question}>
          <p>{ask.round({ decimals: format.count(row.decimals), value })}</p>
          {answer(asked.roundedTo, ask.roundTo({ value }))}
        </div>
      );
    }
    case 'convert':
      return (
        <div className={styles.question}>
          {asked.choices.map(({ typed, value }) => (
            <p key={quantityText(value)}>
              {ask.convert({
                unit,
                from: format.withUnit(shownInField(typed, 0, locale), asked.unit),
                to: format.withUnit(shownInField(value, 0, locale), unit),
              })}
            </p>
          ))}
          <p className={styles.answers}>
            {asked.choices.map(({ value }) =>
              answer(value, ask.convertTo({ value: format.withUnit(shownInField(value, 0, locale), unit) })),
            )}
          </p>
        </div>
      );
  }
};
