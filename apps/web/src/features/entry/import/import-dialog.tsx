import { useState } from 'react';
import { ModalDialog } from '../../../feedback/modal-dialog.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { useEntry } from '../entry-context.ts';
import { pastedBlock, sheetBlock, type Block } from './block.ts';
import type { ImportDone } from './import-result.tsx';
import type { ImportStart } from './import-start.ts';
import { useRememberedLabels } from './labels-query.ts';
import { PreviewStep } from './preview-step.tsx';
import { readableSheets, sheetOfMonth, type Sheets } from './sheet-choice.ts';
import { SourceStep } from './source-step.tsx';

type Props = {
  readonly start: ImportStart;
  readonly onClose: () => void;
  readonly onDone: (done: ImportDone) => void;
};

/** What is being looked at: a block, and of a file its other sheets. */
type Looking = {
  readonly fileName: string | null;
  readonly sheets: Sheets;
  readonly at: number;
  readonly block: Block;
};

const ofPaste = (text: string): Looking => ({ fileName: null, sheets: [], at: 0, block: pastedBlock(text) });

/** From what was copied or chosen to what will be written; nothing is before «Ghi». */
export const ImportDialog = ({ start, onClose, onDone }: Props) => {
  const words = useImportText();
  const { form } = useEntry();
  const [looking, setLooking] = useState(() => (start.by === 'paste' ? ofPaste(start.text) : null));
  const labels = useRememberedLabels(form.calendar.year, form.unit.code);

  const look = (sheets: Sheets, at: number, fileName: string): boolean => {
    const sheet = sheets[at];
    if (sheet !== undefined) setLooking({ fileName, sheets, at, block: sheetBlock(sheet) });
    return sheet !== undefined;
  };
  const title =
    looking === null
      ? words.source.title
      : looking.fileName === null
        ? words.preview.title
        : words.preview.titleFile({ name: looking.fileName });

  return (
    <ModalDialog title={title} onClose={onClose} isWide={looking !== null}>
      {looking === null ? (
        <SourceStep
          files={start.by === 'files' ? start.files : []}
          onBlock={(text) => setLooking(ofPaste(text))}
          onSheets={(read, fileName) => {
            const sheets = readableSheets(read);
            return look(sheets, sheetOfMonth(sheets, form.calendar), fileName);
          }}
        />
      ) : labels.isPending ? null : (
        <PreviewStep
          // Another sheet is another table: nothing said of one holds of the other.
          key={`${looking.fileName}/${looking.at}`}
          block={looking.block}
          sheets={looking.sheets.map(({ name }) => name)}
          at={looking.at}
          remembered={labels.remembered}
          onSheet={(at) => look(looking.sheets, at, looking.fileName ?? '')}
          onBack={() => setLooking(null)}
          onClose={onClose}
          onDone={(done, confirmed) => {
            if (confirmed.length > 0) labels.remember(confirmed);
            onDone(done);
          }}
        />
      )}
    </ModalDialog>
  );
};
