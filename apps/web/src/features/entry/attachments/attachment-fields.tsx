import { LARGEST_FILE, MOST_ATTACHMENTS, PROOF_ENDINGS } from '@ve-dich/contract/file-limits';
import { useId, useState, type ChangeEvent, type DragEvent } from 'react';
import { problemOf } from '../../../api/problem-error.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useAttachmentText } from '../../../i18n/use-attachment-text.ts';
import { fileSize } from '../../../ui/file-size.ts';
import { Icon, type IconName } from '../../../ui/icons.tsx';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { useEntry } from '../entry-context.ts';
import { problemWords } from '../view/obstacle-words.ts';
import type { RowView } from '../view/row-view.ts';
import { AttachmentList } from './attachment-list.tsx';
import { UploadList } from './upload-list.tsx';
import { useAttachments } from './use-attachments.ts';
import styles from './attachments.module.css';

/** Kinds as well as endings: a phone then offers its pictures, and turns its own format into one that is taken. */
const ACCEPTED = [...PROOF_ENDINGS, 'application/pdf', 'image/png', 'image/jpeg'].join(',');

type ChooserProps = {
  readonly icon: IconName;
  readonly words: string;
  readonly describedBy: string;
  readonly accept: string;
  readonly isCamera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that opens the device's own choice of files. */
const Chooser = ({ icon, words, describedBy, accept, isCamera = false, onFiles }: ChooserProps) => (
  <label className={styles.choose}>
    <Icon name={icon} />
    {words}
    <input
      type="file"
      className={styles.input}
      accept={accept}
      multiple={!isCamera}
      aria-describedby={describedBy}
      {...(isCamera ? { capture: 'environment' as const } : {})}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
        onFiles([...(target.files ?? [])]);
        // The same file can be chosen again after it was mended.
        target.value = '';
      }}
    />
  </label>
);

/** Proof beside a figure: the files that stand there, and while the unit has the figure, the way to put more. */
export const AttachmentFields = ({ view }: { readonly view: RowView }) => {
  const { text, format, locale } = useLocale();
  const words = useAttachmentText();
  const { state } = useEntry();
  const attachments = useAttachments(view);
  const hasCamera = useMediaQuery('(pointer: coarse)');
  const [isOver, setOver] = useState(false);
  const id = useId();
  const { files, uploads, isFull, add, done, notRemoved } = attachments;
  const canChange = view.readOnly === null;
  if (!canChange && files.length === 0) return null;
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isFull) add([...event.dataTransfer.files]);
  };
  const most = format.count(MOST_ATTACHMENTS);
  return (
    <section
      className={styles.attachments}
      aria-label={words.title}
      data-over={isOver || undefined}
      {...(canChange
        ? {
            onDragOver: (event: DragEvent) => {
              event.preventDefault();
              setOver(true);
            },
            onDragLeave: () => setOver(false),
            onDrop,
          }
        : {})}
    >
      <p className={styles.title}>{words.title}</p>
      {files.length === 0 ? null : (
        <AttachmentList
          files={files}
          // What is approved keeps its proof until a correction of it has begun.
          canRemove={canChange && view.line.state !== 'approved'}
          removing={attachments.removing}
          onRemove={attachments.remove}
        />
      )}
      {notRemoved === null ? null : (
        <p className={styles.refused} role="alert">
          {words.notRemoved({
            name: notRemoved.name,
            why: problemWords(problemOf(notRemoved.fault), text, locale),
          })}
        </p>
      )}
      {uploads.length === 0 ? null : (
        <UploadList uploads={uploads} onAgain={attachments.again} onLeaveOut={attachments.leaveOut} />
      )}
      {canChange ? (
        <>
          {isFull ? (
            <p className={styles.small}>{words.full({ most })}</p>
          ) : (
            <p className={styles.choices}>
              <Chooser icon="clip" words={words.choose} describedBy={id} accept={ACCEPTED} onFiles={add} />
              {hasCamera ? (
                <Chooser
                  icon="camera"
                  words={words.camera}
                  describedBy={id}
                  accept="image/jpeg,image/png"
                  isCamera
                  onFiles={add}
                />
              ) : (
                <span className={styles.small}>{words.drop}</span>
              )}
            </p>
          )}
          <p id={id} className={styles.small}>
            {state.connection === 'up'
              ? words.hint({ most, size: fileSize(LARGEST_FILE, words, format) })
              : words.offline}
          </p>
        </>
      ) : null}
      <span className="visually-hidden" role="status">
        {done === null ? '' : words[done.kind]({ name: done.name })}
      </span>
    </section>
  );
};
