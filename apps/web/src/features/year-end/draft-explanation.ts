/** An explanation while it is written: days as they are typed, and what it begins from. */
import type { ExplanationOnWire, YearEndRow } from '@ve-dich/contract';
import {
  EXPLANATION_LIMITS as MOST,
  gapsOf,
  printNumber,
  quantity,
  readCivilDate,
  type CivilDate,
  type ExplanationGap,
} from '@ve-dich/domain';
import { dayShown, dayTyped } from '../../ui/day-text.ts';

type DraftRequest = { readonly asked: string; readonly toDo: string; readonly by: string };
export type DraftExplanation = Omit<ExplanationOnWire, 'requests'> & {
  readonly requests: readonly DraftRequest[];
  /** Sequence of the explanation it was begun from; 0 where there was none. */
  readonly seen: number;
};

/** «Thu ngân sách: 900,0 tỷ đồng, kế hoạch 955 tỷ đồng»: in the document's language, whatever the page is read in. */
const shortfallOf = ({
  name,
  figure,
  target,
  unit,
  decimals,
}: Pick<YearEndRow, 'name' | 'figure' | 'target' | 'unit' | 'decimals'>): string => {
  if (figure === null || target === null) return '';
  const said =
    figure.text ??
    (figure.value === null
      ? null
      : `${printNumber(quantity(figure.value), { decimals, language: 'vi', minus: 'paper' })} ${unit.vi}`);
  return said === null ? '' : `${name.vi}: ${said}, kế hoạch ${target.rawText}`;
};

/** The draft of what is there, or one begun from what the unit has said of a month and the year's own numbers. */
export const beginDraft = (row: YearEndRow): DraftExplanation => {
  const { explanation, reported } = row;
  if (explanation !== null) {
    const { content, sequence } = explanation;
    return {
      ...content,
      requests: content.requests.map(({ by, ...said }) => ({ ...said, by: dayShown(by ?? '') })),
      seen: sequence,
    };
  }
  const side = reported?.origin === 'subjective' ? 'subjective' : 'objective';
  return {
    shortfall: shortfallOf(row),
    causes:
      reported === null
        ? [{ side: 'subjective', text: '' }]
        : [
            { side, text: reported.text },
            ...(side === 'objective' ? [{ side: 'subjective' as const, text: '' }] : []),
          ],
    measures: reported?.measures ?? '',
    requests: [],
    commitment: '',
    seen: 0,
  };
};

const isBlank = (...texts: readonly string[]): boolean => texts.every((text) => text.trim() === '');

/** A day has its year: what is asked for is due in the next one, or the one after. */
const dayOf = (text: string): string | null => {
  const day = /\d{4}/.test(text) ? dayTyped(text, 0) : '';
  return readCivilDate(day) === null ? null : day;
};

/** Places of requests whose day cannot be read. */
export const wrongDays = ({ requests }: DraftExplanation): readonly number[] =>
  requests.flatMap(({ by }, at) => (isBlank(by) || dayOf(by) !== null ? [] : [at]));

/** Whether any part is longer than can be kept; a draft begins from texts that may be. */
export const isTooLong = ({ shortfall, causes, measures, commitment }: DraftExplanation): boolean =>
  [shortfall, measures, commitment].some((text) => text.length > MOST.part) ||
  causes.some(({ text }) => text.length > MOST.cause);

/** What is sent of a draft. */
export const contentOf = (draft: DraftExplanation): ExplanationOnWire => ({
  shortfall: draft.shortfall,
  causes: draft.causes.filter(({ text }) => !isBlank(text)),
  measures: draft.measures,
  requests: draft.requests
    .filter(({ asked, toDo, by }) => !isBlank(asked, toDo, by))
    .map(({ asked, toDo, by }) => ({ asked, toDo, by: dayOf(by) })),
  commitment: draft.commitment,
});

/** What a draft still lacks; a day that cannot be read is none. */
export const gapsOfDraft = (draft: DraftExplanation): readonly ExplanationGap[] => {
  const { requests, ...content } = contentOf(draft);
  return gapsOf({
    ...content,
    requests: requests.map(({ by, ...said }) => ({ ...said, by: by as CivilDate | null })),
  });
};
