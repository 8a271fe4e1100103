import {
  asTyped,
  FRACTION_DECIMALS,
  numberInWords,
  previewEntry,
  quantityText,
  type EntryPreview,
  type NumberReading,
  type Quantity,
  rounded,
} from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { isPart, withNumber, withStyle, type NumberPlace } from '../view/changes.ts';
import { shownInField } from '../view/number-text.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './questions.module.css';

type Asked = Extract<NumberReading, { form: 'ask' }>;
/** The decimals a field keeps: of counts above and below the line more than of the rate they make. */
const decimalsOf = ({ row }: RowView, place: NumberPlace): number =>
  isPart(place) ? FRACTION_DECIMALS : row.decimals;

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
  const unit = row.unit[locale];
  const ofPlanOr = ({ assessment }: EntryPreview, number: string): string =>
    assessment === null || assessment.percentOfPlan === null
      ? format.withUnit(number, unit)
      : ask.ofPlan({ percent: format.percent(quantityText(assessment.percentOfPlan)) });
  /** Of a part: the rate it would make, once the other part is there. */
  const rateOf = ({ derivation }: EntryPreview): string =>
    derivation === null || derivation.toDate === null
      ? ''
      : format.withUnit(format.decimal(quantityText(derivation.toDate), row.decimals), unit);
  return (
    <div className={styles.question} role="group" aria-label={ask.which}>
      <p className={styles.which}>{ask.which}</p>
      {asked.choices.map(({ style, value }) => {
        // As it would be kept: a second question, about rounding, must not hide what the first one means.
        const kept = asTyped(rounded(value, decimalsOf(view, place)));
        const then = previewEntry(facts, { ...line.content, [place]: kept, style: 'vi' });
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
              {isPart(place) ? rateOf(then) : ofPlanOr(then, number)}
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
      const decimals = decimalsOf(view, place);
      const value = shownInField(asked.roundedTo, decimals, locale);
      return (
        <div className={styles.question}>
          <p>{ask.round({ decimals: format.count(decimals), value })}</p>
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
