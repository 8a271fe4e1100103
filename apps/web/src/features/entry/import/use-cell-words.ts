/** What is said of a cell of an import, in the reader's language. */
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { shownInField } from '../view/number-text.ts';
import type { CellOption, CellReason, ImportCell } from './import-cell.ts';

/** Words for readings and reasons; `decimals` are the indicator's. */
export const useCellWords = () => {
  const { text, locale } = useLocale();
  const { rows, reasons } = useImportText();

  const optionWords = (option: CellOption, decimals: number): string => {
    if (option.form === 'words') return `«${option.text}»`;
    const value = shownInField(option.value, decimals, locale);
    return option.how === 'as_read' ? value : `${value} (${rows.how[option.how]})`;
  };
  const reasonWords = (reason: CellReason): string => {
    switch (reason.reason) {
      case 'wrong':
        return text.work.numberFaults[reason.fault];
      case 'ask':
        return reasons.ask[reason.question];
      case 'finding':
        return reasons.findings[reason.finding];
      case 'repeated':
        return reasons.repeated;
      case 'closed':
        return reason.closed === 'not_due' ? reasons.notDue : text.entry.readOnly[reason.closed];
      case 'other_taken':
        return reasons.otherTaken;
      case 'left_out':
        return reasons.leftOut;
    }
  };
  const wasWords = ({ was, wasWords: words }: ImportCell, decimals: number): string =>
    was !== null ? shownInField(was, decimals, locale) : words === '' ? '—' : `«${words}»`;
  return { optionWords, reasonWords, wasWords };
};
