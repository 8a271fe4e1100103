/** Two versions of one form side by side: the figure always, of the rest everything in which they differ. */
import type { EntryContent } from '@ve-dich/domain';
import type { LocaleValue } from '../../../i18n/locale-provider.tsx';
import { sendingTextIn } from '../../../i18n/use-sending-text.ts';
import { dayShown } from '../../../ui/day-text.ts';
import { numberTyped } from '../view/fraction.ts';

type Language = Pick<LocaleValue, 'text' | 'format' | 'locale'>;
type VersionPart = { readonly name: string; readonly mine: string; readonly theirs: string };
type Say = (content: EntryContent) => string;

const figureOf =
  ({ text: { work } }: Language): Say =>
  (content) => {
    const { form, text, absence } = content;
    if (form === 'text') return text;
    if (form === 'absent') return absence === null ? '' : work.absences[absence];
    return numberTyped(content);
  };

/** Each question that was confirmed, with the numbers it was about. */
const answersOf =
  ({ format, locale }: Language): Say =>
  ({ answers }) =>
    answers
      .map(({ check, about }) => {
        const numbers = about.split('/').map((number) => format.decimal(number));
        return `${sendingTextIn(locale).conflict.questions[check]} (${numbers.join(' / ')})`;
      })
      .join('; ');

/**
 * What the two say, part by part. How the numbers came into the form (typed, pasted) is no part: it says nothing that
 * somebody would choose by.
 */
export const versionParts = (
  mine: EntryContent,
  theirs: EntryContent,
  language: Language,
): readonly VersionPart[] => {
  const { text, format, locale } = language;
  const { parts, styles } = sendingTextIn(locale).conflict;
  const both = (name: string, say: Say): VersionPart => ({ name, mine: say(mine), theirs: say(theirs) });
  // Where neither has a value to date the month's part is the figure itself.
  const hasToDate = [mine, theirs].some(({ toDate }) => toDate !== '');
  return [
    both(parts.figure, figureOf(language)),
    ...[
      both(parts.inMonth, ({ month }) => (hasToDate ? month : '')),
      both(parts.style, ({ style }) => (style === null ? '' : styles[style])),
      both(parts.vintage, ({ vintage }) => text.entry.fields.vintages[vintage]),
      both(parts.asOf, ({ asOf }) => dayShown(asOf)),
      both(parts.note, ({ note }) => note),
      both(parts.causes, ({ explanation: { causes } }) =>
        causes.map((cause) => text.work.causes[cause]).join(', '),
      ),
      both(parts.origin, ({ explanation: { origin } }) => (origin === null ? '' : text.work.origins[origin])),
      both(parts.text, ({ explanation }) => explanation.text),
      both(parts.measures, ({ explanation }) => explanation.measures),
      both(parts.measuresBy, ({ explanation: { measuresBy } }) =>
        measuresBy === null ? '' : format.periodName(measuresBy),
      ),
      both(parts.responsible, ({ explanation }) => explanation.responsible),
      both(parts.answers, answersOf(language)),
    ].filter((part) => part.mine !== part.theirs),
  ];
};
