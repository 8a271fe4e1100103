import {
  numberInWords,
  printNumber,
  decimalsOf,
  type EntryFault,
  type NumberFieldName,
  type NumberStyle,
  type Quantity,
} from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import buttons from '../../ui/buttons.module.css';

type Props = {
  readonly fault: Extract<EntryFault, { fault: 'number' }>;
  readonly unit: string;
  readonly decimals: number;
  readonly onStyle: (style: NumberStyle) => void;
  readonly onTake: (place: NumberFieldName, value: Quantity) => void;
};

/** A number that can be read in more than one way: what each would be is offered, and nothing is chosen unasked. */
export const NumberChoices = ({ fault: { field, reading }, unit, decimals, onStyle, onTake }: Props) => {
  const { text, format, locale } = useLocale();
  const { ask } = text.entry;
  const shown = (value: Quantity, least = 0): string =>
    printNumber(value, { decimals: Math.max(least, decimalsOf(value)), language: locale, minus: 'paper' });
  const choice = (words: string, onClick: () => void) => (
    <button key={words} type="button" className={buttons.plain} onClick={onClick}>
      {words}
    </button>
  );
  if (reading.form === 'wrong') return null;
  switch (reading.reason) {
    case 'thousands_or_decimal':
      return (
        <div role="group" aria-label={ask.which}>
          <p>{ask.which}</p>
          <div className={buttons.row}>
            {reading.choices.map(({ style, value }) =>
              choice(ask.choice({ number: shown(value), words: numberInWords(value) }), () => onStyle(style)),
            )}
          </div>
        </div>
      );
    case 'round': {
      const value = shown(reading.roundedTo, decimals);
      return (
        <div>
          <p>{ask.round({ decimals: format.count(decimals), value })}</p>
          {choice(ask.roundTo({ value }), () => onTake(field, reading.roundedTo))}
        </div>
      );
    }
    case 'convert':
      return (
        <div className={buttons.row}>
          {reading.choices.map(({ value }) =>
            choice(ask.convertTo({ value: format.withUnit(shown(value), unit) }), () => onTake(field, value)),
          )}
        </div>
      );
  }
};
