import { kindRules, rounded, type Quantity } from '@ve-dich/domain';
import type { ComponentProps } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { isPart, withNumber, type NumberPlace } from '../view/changes.ts';
import { hasParts } from '../view/fraction.ts';
import { faultAt, placeId } from '../view/obstacles.ts';
import { shownInField } from '../view/number-text.ts';
import type { RowView } from '../view/row-view.ts';
import { fieldStateOf } from './field-state.ts';
import type { NumberField } from './number-field.tsx';

type FieldProps = Omit<ComponentProps<typeof NumberField>, 'describedBy' | 'isCell'>;

/** The value typed in a field; `null` where there is none, or its text is no number. */
const typedValue = ({ live }: RowView, place: NumberPlace): Quantity | null => {
  const { reading } = live.read;
  if (reading?.form !== 'number') return null;
  return isPart(place) ? (reading.fraction?.[place] ?? null) : reading[place];
};

const derivedValue = (view: RowView, place: NumberPlace): Quantity | null => {
  const { derivation, read } = view.live;
  if (isPart(place)) return null;
  // A rate that its parts make is worked out to many digits; it is shown as it is printed.
  if (place === 'toDate' && read.reading?.form === 'number' && read.reading.fraction !== null)
    return read.reading.toDate === null ? null : rounded(read.reading.toDate, view.row.decimals);
  if (derivation === null || derivation.derived !== (place === 'month' ? 'month' : 'to_date')) return null;
  return place === 'month' ? derivation.inMonth : derivation.toDate;
};

/** What is asked for in a field: «Lũy kế đến hết tháng 5», «Tỷ lệ đến hết tháng 5». */
export const useFieldName = (): ((view: Pick<RowView, 'row' | 'isSum'>, place: NumberPlace) => string) => {
  const { text, format, locale } = useLocale();
  const { calendar } = useEntry().form;
  const month = format.monthName(calendar.month);
  const { fields } = text.entry;
  return ({ row, isSum }, place) => {
    if (isPart(place)) return fields.parts[place]({ name: row.fraction?.[place][locale] ?? '' });
    if (place === 'month') return fields.inMonth({ month });
    return isSum ? fields.toDate({ month }) : fields.levels[kindRules(row.kind).entered]({ month });
  };
};

/** One number field of a row, as the desk has it and changes it. */
export const useNumberField = (): ((view: RowView, place: NumberPlace) => FieldProps) => {
  const { text, locale } = useLocale();
  const { desk } = useEntry();
  const nameOf = useFieldName();
  return (view, place) => {
    const { row, line, readOnly } = view;
    const { code } = line;
    const typed = line.content[place];
    const [value, derived] = [typedValue(view, place), derivedValue(view, place)];
    const isTyped = typed.trim() !== '';
    const shown = isTyped ? value : derived;
    const fault = faultAt(view, place);
    const isWrong = fault !== undefined && fault.fault !== 'missing';
    const unit = isPart(place) ? '' : row.unit[locale];
    const follows = place === 'toDate' && hasParts(line.content);
    return {
      id: placeId(code, place),
      label: text.entry.fields.named({
        field: nameOf(view, place),
        unit,
        indicator: row.name[locale],
      }),
      unit,
      typed,
      shown: shown === null ? typed : shownInField(shown, isPart(place) ? 0 : row.decimals, locale),
      isDerived: !isTyped && derived !== null,
      isWrong,
      readOnly: readOnly !== null || follows,
      state: fieldStateOf(view, { isWrong, isTyped }),
      onType: (typing) => desk.edit(code, place, withNumber(place, typing)),
      onLeave: () => void desk.settle(code),
      onCompose: (isComposing) => desk.compose(code, isComposing),
    };
  };
};
