import { useEffect, useRef } from 'react';
import { contentOf } from '../../../api/entry-content.ts';
import { ModalDialog } from '../../../feedback/modal-dialog.tsx';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { useEntry } from '../entry-context.ts';
import type { RowView } from '../view/row-view.ts';
import formStyles from '../form/form.module.css';
import { versionParts } from './version-parts.ts';
import styles from './dialogs.module.css';

type Props = { readonly view: RowView };

/** Two people typed: both versions side by side, who and when; one is chosen, or a third is typed. Never in silence. */
export const ConflictDialog = ({ view }: Props) => {
  const language = useLocale();
  const { format, locale } = language;
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
          {versionParts(line.content, contentOf(submission.content), language).map(
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
