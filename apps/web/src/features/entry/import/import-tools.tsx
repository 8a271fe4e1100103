import { useEffect, useState } from 'react';
import { templateAddress } from '../../../api/client.ts';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { useEntry } from '../entry-context.ts';
import { insist } from '../insist.ts';
import { ImportResult, type ImportDone } from './import-result.tsx';
import { XLSX_ACCEPT, type ImportStart } from './import-start.ts';
import { usePasting } from './use-pasting.ts';
import styles from './import.module.css';

const fetchDialog = insist(() => import('./import-dialog.tsx'));

/** The ways into an import: buttons, and whatever is pasted or dropped on the page. */
export const ImportTools = () => {
  const { tools } = useImportText();
  const { form } = useEntry();
  const isWide = useMediaQuery('(min-width: 1024px)');
  const [start, setStart] = useState<ImportStart | null>(null);
  const [begun, setBegun] = useState(0);
  const [done, setDone] = useState<ImportDone | null>(null);
  // At hand before anything is pasted: nothing can be fetched without a line, and a part that is waited for is held back
  // by React for 300 ms more.
  const [dialog, setDialog] = useState<Awaited<ReturnType<typeof fetchDialog>> | null>(null);
  useEffect(() => {
    void fetchDialog().then(setDialog);
  }, []);
  const begin = (next: ImportStart): void => {
    setDone(null);
    setStart(next);
    setBegun((times) => times + 1);
  };
  const isOver = usePasting({
    onBlock: (text) => begin({ by: 'paste', text }),
    onFiles: (files) => begin({ by: 'files', files: [...files] }),
  });
  const { year, month } = form.calendar;
  return (
    <span className={styles.tools}>
      <button type="button" className={styles.tool} onClick={() => begin({ by: 'nothing' })}>
        {isWide ? tools.paste : tools.phone}
      </button>
      {isWide ? (
        <>
          <label className={styles.tool}>
            {tools.file}
            <input
              type="file"
              className="visually-hidden"
              accept={XLSX_ACCEPT}
              onChange={({ target }) => {
                begin({ by: 'files', files: [...(target.files ?? [])] });
                // The same file may be chosen again, mended meanwhile.
                target.value = '';
              }}
            />
          </label>
          <a
            className={styles.tool}
            href={templateAddress({ year, month, unit: form.unit.code })}
            download
            title={tools.templateHint}
          >
            {tools.template}
          </a>
        </>
      ) : null}
      {isOver ? (
        <div className={styles.drop} aria-hidden="true">
          <p>{tools.drop}</p>
        </div>
      ) : null}
      {start === null || dialog === null ? null : (
        <dialog.ImportDialog
          // A file dropped on an open preview is another import.
          key={begun}
          start={start}
          onClose={() => setStart(null)}
          onDone={(how) => {
            setStart(null);
            setDone(how);
          }}
        />
      )}
      {done === null ? null : <ImportResult done={done} onClose={() => setDone(null)} />}
    </span>
  );
};
