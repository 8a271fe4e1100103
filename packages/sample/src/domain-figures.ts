/** The book's figures as the domain reads them. */
import { civilDate, quantity, readPeriod, type Figure, type Instant, type Reading } from '@ve-dich/domain';
import type { SampleFigure } from './types.ts';

const read = (text: string | null) => (text === null ? null : quantity(text));

const readingOf = (figure: SampleFigure): Reading => {
  if (figure.form === 'text') return { form: 'text', text: figure.text ?? '' };
  if (figure.absence !== null) return { form: 'absent', absence: figure.absence };
  const { fraction } = figure;
  return {
    form: 'number',
    month: read(figure.month),
    toDate: read(figure.toDate),
    fraction:
      fraction === null
        ? null
        : { numerator: quantity(fraction.numerator), denominator: quantity(fraction.denominator) },
  };
};

/** Every version of one indicator and unit, in order of recording. */
export const domainFigures = (
  figures: readonly SampleFigure[],
  indicator: string,
  unit: string,
): readonly Figure[] =>
  figures.flatMap((figure, sequence) => {
    if (figure.indicator !== indicator || figure.unit !== unit) return [];
    const period = readPeriod(figure.period);
    if (period === null) throw new RangeError(`no such period: ${figure.period}`);
    return [
      {
        ...figure,
        id: String(sequence),
        sequence,
        indicatorId: indicator,
        unitId: unit,
        period,
        reading: readingOf(figure),
        asOf: civilDate(figure.asOf),
        recordedAt: figure.recordedAt as Instant,
        supersedes: null,
      },
    ];
  });
