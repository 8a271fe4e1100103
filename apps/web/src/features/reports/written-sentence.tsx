import type { ReportParagraph } from '@ve-dich/contract';
import { useRef, useState, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { Icon } from '../../ui/icons.tsx';
import type { Writing } from './use-writing.ts';
import { WrittenEditor } from './written-editor.tsx';
import styles from './written-sentence.module.css';

type Props = {
  readonly paragraph: ReportParagraph;
  readonly written: NonNullable<ReportParagraph['written']>;
  readonly look: CSSProperties;
  readonly writing: Writing;
  /** What follows it on the paper. */
  readonly ending: string;
};

/** A sentence that people write: marked by words and a dotted line; whoever may, writes it here. */
export const WrittenSentence = ({ paragraph, written, look, writing, ending }: Props) => {
  const { locale, format } = useLocale();
  const words = useReportsText().writing;
  const { key, state } = written;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'no' | 'kept' | 'pressed'>(() =>
    writing.may && writing.drafts.get(key) !== undefined ? 'kept' : 'no',
  );
  const text = paragraph.runs.map((run) => run.text).join('');
  const author = state === 'written' ? writing.textOf(key) : null;
  const isDraft = writing.unsaved.includes(key);
  const label = (
    <span className={styles.label} lang={locale}>
      <Icon name={state === 'written' ? 'check' : 'pen'} size={12} />
      {words[state === 'written' ? 'written' : 'toWrite']}
      {isDraft ? <span className={styles.unsaved}>{words.unsaved}</span> : null}
      {author === null ? null : (
        <span className={styles.by}>
          {words.by({ name: author.by.fullName, at: format.instant(author.at) })}
        </span>
      )}
    </span>
  );
  if (open !== 'no' && writing.may) {
    return (
      <div
        className={styles.place}
        data-state={state}
        data-write="open"
        data-unsaved={isDraft || undefined}
        style={{ marginBottom: look.marginBottom }}
      >
        {label}
        <WrittenEditor
          sentence={key}
          stored={state === 'written' ? text : ''}
          label={state === 'written' ? words.fieldWritten : words.field({ prompt: text })}
          writing={writing}
          takesFocus={open === 'pressed'}
          onClose={() => {
            // The button has to stand there before it can take the focus back.
            flushSync(() => setOpen('no'));
            button.current?.focus();
          }}
        />
      </div>
    );
  }
  if (!writing.may) {
    return (
      <div className={styles.place} data-state={state} data-write={state} tabIndex={-1} style={look}>
        {label}
        <p className={styles.read}>
          {text}
          {ending}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.place} data-state={state} data-unsaved={isDraft || undefined} style={look}>
      {label}
      <button
        ref={button}
        type="button"
        className={styles.sentence}
        data-write={state}
        lang="vi"
        aria-label={(isDraft ? words.resume : state === 'written' ? words.edit : words.open)({ text })}
        onClick={() => setOpen('pressed')}
      >
        {text}
        {ending}
      </button>
    </div>
  );
};
