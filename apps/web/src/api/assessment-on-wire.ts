/** An assessment made in the browser as the server would send it: decimals as text. */
import type { AssessmentOnWire, WireMessage } from '@ve-dich/contract';
import {
  quantityText,
  type Assessment,
  type Message,
  type MessageParameter,
  type Quantity,
} from '@ve-dich/domain';

/** A quantity as its decimal text; null stays null. */
export const decimalText = (value: Quantity | null): string | null =>
  value === null ? null : quantityText(value);

const parameterOnWire = (parameter: MessageParameter): WireMessage['parameters'][string] => {
  if (parameter.type === 'quantity') return { ...parameter, value: quantityText(parameter.value) };
  if (parameter.type !== 'target') return parameter;
  const { low, high, ...words } = parameter.value;
  return { type: 'target', value: { ...words, low: decimalText(low), high: decimalText(high) } };
};

const messageOnWire = ({ key, parameters }: Message): WireMessage => ({
  key,
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameterOnWire(parameter)]),
  ),
});

const paceOnWire = (pace: NonNullable<Assessment['pace']>): AssessmentOnWire['pace'] => ({
  form: pace.form,
  monthsLeft: pace.monthsLeft,
  perMonth: quantityText(pace.perMonth),
  againstLastYear: decimalText(pace.againstLastYear),
  lastThreePerMonth: decimalText(pace.lastThreePerMonth),
  multiple: decimalText(pace.multiple),
  bestMonth:
    pace.bestMonth === null
      ? null
      : { period: pace.bestMonth.period, value: quantityText(pace.bestMonth.value) },
});

/** The assessment as it travels. */
export const assessmentOnWire = (assessment: Assessment): AssessmentOnWire => ({
  ...assessment,
  value: decimalText(assessment.value),
  percentOfPlan: decimalText(assessment.percentOfPlan),
  otherPercents: assessment.otherPercents.map(decimalText),
  progress: decimalText(assessment.progress),
  expectedProgress: decimalText(assessment.expectedProgress),
  expected: decimalText(assessment.expected),
  gapPoints: decimalText(assessment.gapPoints),
  gapInUnit: decimalText(assessment.gapInUnit),
  samePeriod:
    assessment.samePeriod === null
      ? null
      : {
          ...assessment.samePeriod,
          value: quantityText(assessment.samePeriod.value),
          change: quantityText(assessment.samePeriod.change),
        },
  pace: assessment.pace === null ? null : paceOnWire(assessment.pace),
  warnings: assessment.warnings.map(({ code, message }) => ({ code, message: messageOnWire(message) })),
  sentence: messageOnWire(assessment.sentence),
});
