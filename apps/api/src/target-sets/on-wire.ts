/** Quantities and sentences of the rules as the wire carries them. Pure. */
import type { WireMessage, WireMessageParameter } from '@ve-dich/contract';
import { quantityText, type Message, type MessageParameter, type Quantity } from '@ve-dich/domain';

/** A quantity as its decimal text; null stays null. */
export const decimalOf = (value: Quantity | null): string | null =>
  value === null ? null : quantityText(value);

const parameterOnWire = (parameter: MessageParameter): WireMessageParameter => {
  if (parameter.type === 'quantity') {
    return { type: 'quantity', value: quantityText(parameter.value), decimals: parameter.decimals };
  }
  if (parameter.type === 'target') {
    const { low, high, ...words } = parameter.value;
    return { type: 'target', value: { ...words, low: decimalOf(low), high: decimalOf(high) } };
  }
  return parameter;
};

/** A sentence with its numbers as text. */
export const messageOnWire = (message: Message): WireMessage => ({
  key: message.key,
  parameters: Object.fromEntries(
    Object.entries(message.parameters).map(([name, parameter]) => [name, parameterOnWire(parameter)]),
  ),
});
