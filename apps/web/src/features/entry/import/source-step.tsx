import { useMutation } from '@tanstack/react-query';
import { LARGEST_FILE } from '@ve-dich/contract/file-limits';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { call, templateAddress } from '../../../api/client.ts';
import { problemOf } from '../../../api/problem-error.ts';
import { markSessionEnded } from '../../../api/session-end.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import fieldStyles from '../fields/fields.module.css';
import { useEntry } from '../entry-context.ts';
import { problemWords } from '../view/obstacle-words.ts';
import { isBlockOfCells } from '../view/pasted.ts';
import { XLSX_ACCEPT } from './import-start.ts';
import type { Sheets } from './sheet-choice.ts';
import styles from './import.module.css';

type Props = {
  /** Files that the import began with. */
  readonly files: readonly File[];
  readonly onBlock: (text: string) => void;
  /** The sheets of a file; false where none of them holds anything. */
  readonly onSheets: (sheets: Sheets, fileName: string) => boolean;
};

const MEBIBYTE = 1024 * 1024;

/** Where the cells come from: the clipboard, or a file. Says what is wrong with either, and how to mend it. */
export const SourceStep = ({ files, onBlock, onSheets }: Props) => {
  const { text, locale, format } = useLocale();
  const words = useImportText();
  const { form } = useEntry();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { year, month } = form.calendar;
  const faultOf = (chosen: readonly File[]): string | null => {
    const [file] = chosen;
    if (file === undefined) return null;
    if (chosen.length > 1) return words.tools.oneFile;
    if (!/\.xlsx$/i.test(file.name)) return words.tools.notXlsx;
    return file.size > LARGEST_FILE
      ? words.source.tooLarge({ most: format.count(LARGEST_FILE / MEBIBYTE) })
      : null;
  };
  const [fault, setFault] = useState(() => faultOf(files));
  const upload = useMutation({
    // Without a line it is said at once, not waited for.
    networkMode: 'always',
    mutationFn: (file: File) => call('sheets', { body: file }),
    onSuccess: ({ sheets }, file) => {
      if (!onSheets(sheets, file.name)) setFault(words.source.empty);
    },
    onError: (failed) => {
      const problem = problemOf(failed);
      if (problem.status === 401) markSessionEnded();
      setFault(problemWords(problem, text, locale));
    },
  });
  const { mutate } = upload;
  const take = (chosen: readonly File[]): void => {
    const [file] = chosen;
    const wrong = faultOf(chosen);
    setFault(wrong);
    if (file !== undefined && wrong === null) mutate(file);
  };
  // What the import began with is read at once; whatever is wrong with it is said from the start.
  const readFirst = useEffectEvent(() => {
    const [file] = files;
    if (file !== undefined && faultOf(files) === null) mutate(file);
  });
  useEffect(() => readFirst(), []);

  const read = (cells: string): void => {
    if (isBlockOfCells(cells)) onBlock(cells);
    else {
      setTyped(cells);
      setFault(cells.trim() === '' ? null : words.source.tooFew);
    }
  };

  if (upload.isPending)
    return (
      <p role="status" className={styles.reading}>
        {words.source.reading({ name: upload.variables.name })}
      </p>
    );
  return (
    <div className={styles.source}>
      <p>{words.source.intro}</p>
      {fault === null ? null : (
        <p className={fieldStyles.wanted} role="alert">
          {upload.isError ? `${words.source.failed}: ${fault}` : fault}
        </p>
      )}
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={fieldStyles.label}>
          {words.source.box}
        </label>
        <textarea
          id={id}
          className={fieldStyles.box}
          rows={4}
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={({ target }) => read(target.value)}
          onPaste={(event) => {
            event.preventDefault();
            read(event.clipboardData.getData('text/plain'));
          }}
        />
        <p id={`${id}-hint`} className={fieldStyles.under}>
          {words.source.boxHint}
        </p>
      </div>
      <p className={styles.or}>{words.source.or}</p>
      <div className={styles.ways}>
        <label className={styles.tool}>
          {words.tools.file}
          <input
            type="file"
            className="visually-hidden"
            accept={XLSX_ACCEPT}
            onChange={({ target }) => {
              take([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
        <a className={styles.tool} href={templateAddress({ year, month, unit: form.unit.code })} download>
          {words.tools.template}
        </a>
      </div>
      <p className={fieldStyles.under}>{words.tools.templateHint}</p>
    </div>
  );
};
