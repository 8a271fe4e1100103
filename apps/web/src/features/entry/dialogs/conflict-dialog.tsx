import type { EntryContent } from '@ve-dich/domain';
import { useEffect, useRef } from 'react';
import { contentOf } from '../../../api/entry-content.ts';
import { ModalDialog } from '../../../feedback/modal-dialog.tsx';
import { useLocale, type LocaleValue } from '../../../i18n/locale-provider.tsx';
import { sendingTextIn, useSendingText } from '../../../i18n/use-sending-text.ts';
import type { Texts } from '../../../i18n/vietnamese.ts';
import { useEntry } from '../entry-context.ts';
import { numberTyped } from '../view/fraction.ts';
import { dayShown } from '../../../ui/day-text.ts';
import type { RowView } from '../view/row-view.ts';
import formStyles from '../form/form.module.css';
import styles from './dialogs.module.css';

type Part = { readonly name: string; readonly mine: string; readonly theirs: string };

const figureWords = (content: EntryContent, { work }: Texts): string => {
  const { form, text, absence } = content;
  if (form === 'text') return text;
  if (form === 'absent') return absence === null ? '' : work.absences[absence];
  return numberTyped(content);
};

/** What the two say, side by side: the figure always, of the rest what differs. */
const partsOf = (
  mine: EntryContent,
  theirs: EntryContent,
  { text, locale }: Pick<LocaleValue, 'text' | 'locale'>,
): readonly Part[] => {
  const { parts } = sendingTextIn(locale).conflict;
  const both = (name: string, say: (content: EntryContent) => string): Part => ({
    name,
    mine: say(mine),
    theirs: say(theirs),
  });
  return [
    both(parts.figure, (content) => figureWords(content, text)),
    ...[
      both(parts.vintage, ({ vintage }) => text.entry.fields.vintages[vintage]),
      both(parts.asOf, ({ asOf }) => dayShown(asOf)),
      both(parts.note, ({ note }) => note),
      both(parts.causes, ({ explanation: { causes } }) =>
        causes.map((cause) => text.work.causes[cause]).join(', '),
      ),
      both(parts.text, ({ explanation }) => explanation.text),
      both(parts.measures, ({ explanation }) => explanation.measures),
    ].filter((part) => part.mine !== part.theirs),
  ];
};

type Props = { readonly view: RowView };

/** Two people typed: both versions side by side, who and when; one is chosen, or a third is typed. Never in silence. */
export const ConflictDialog = ({ view }: Props) => {
  const { text, format, locale } = useLocale();
  const { desk } = useEntry();
  const { line, row } = view;
  const words = useSendingText().conflict;
  // Read from its beginning: the browser would go to the first button, past everything there is to compare.
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const shown = setTimeout(() => top.current?.focus());
    return () => clearTimeout(shown);
  }, []);
  if (line.theirs === null) return null;
  const { submission } = line.theirs;
  const at = format.instant(submission.savedAt);
  const show = (value: string): string => (value.trim() === '' ? words.empty : value);
  return (
    <ModalDialog title={words.title}>
      <p ref={top} tabIndex={-1} className={styles.top}>
        {row.name[locale]}
      </p>
      <p>
        {submission.isOwnWork
          ? words.introSelf({ at })
          : words.intro({ name: submission.savedBy.fullName, at })}
      </p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {partsOf(line.content, contentOf(submission.content), { text, locale }).map(
            ({ name, mine, theirs }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <div className={styles.said}>{show(mine)}</div>
                </td>
                <td>
                  <div className={styles.said}>{show(theirs)}</div>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <button type="button" className={formStyles.secondary} onClick={() => desk.keepMine(line.code)}>
          {words.keepMine}
        </button>
        <button type="button" className={formStyles.secondary} onClick={() => desk.takeTheirs(line.code)}>
          {words.takeTheirs}
        </button>
        <button type="button" className={formStyles.secondary} onClick={() => desk.putOff(line.code, true)}>
          {words.typeOn}
        </button>
      </div>
    </ModalDialog>
  );
};
