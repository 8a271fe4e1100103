import { LARGEST_FILE } from '@ve-dich/contract/file-limits';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useAttachmentText } from '../../../i18n/use-attachment-text.ts';
import { fileSize } from '../../../ui/file-size.ts';
import { Icon } from '../../../ui/icons.tsx';
import { problemWords } from '../view/obstacle-words.ts';
import type { Upload } from './uploads.ts';
import styles from './attachments.module.css';

type Props = {
  readonly uploads: readonly Upload[];
  readonly onAgain: (id: number) => void;
  readonly onLeaveOut: (id: number) => void;
};

/** Why a file was not taken, in words. */
const useReasons = (): ((upload: Upload) => string | null) => {
  const { text, format, locale } = useLocale();
  const words = useAttachmentText();
  return ({ fault, file }) => {
    if (fault === null) return null;
    if (fault.by === 'server')
      return fault.problem.code === 'unreachable' ? words.noLine : problemWords(fault.problem, text, locale);
    switch (fault.reason) {
      case 'too_large':
        return words.tooLarge({
          size: fileSize(file.size, words, format),
          most: fileSize(LARGEST_FILE, words, format),
        });
      case 'wrong_kind':
        return words.wrongKind;
      case 'empty':
        return words.empty;
    }
  };
};

/** Files on their way, with how far they have come; and those that were not taken, with the reason. */
export const UploadList = ({ uploads, onAgain, onLeaveOut }: Props) => {
  const { format } = useLocale();
  const words = useAttachmentText();
  const reasonOf = useReasons();
  return (
    <ul className={styles.list}>
      {uploads.map((upload) => {
        const { id, file, share, fault } = upload;
        const { name } = file;
        const why = reasonOf(upload);
        const said =
          share === 1
            ? words.checking({ name })
            : words.sending({ name, percent: format.percent(String(Math.round(share * 100)), 0) });
        return (
          <li key={id} className={styles.file} data-refused={why === null ? undefined : true}>
            <Icon name={why === null ? 'up_to' : 'ask'} />
            <span className={styles.about}>
              {why === null ? (
                <>
                  <span>{said}</span>
                  <progress className={styles.progress} value={share} max={1} aria-label={said} />
                </>
              ) : (
                <span role="alert">{words.notSent({ name, why })}</span>
              )}
            </span>
            {fault?.by === 'server' ? (
              <button type="button" className={styles.button} onClick={() => onAgain(id)}>
                {words.again}
              </button>
            ) : null}
            <button type="button" className={styles.button} onClick={() => onLeaveOut(id)}>
              {why === null ? words.stop : words.leaveOut}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
