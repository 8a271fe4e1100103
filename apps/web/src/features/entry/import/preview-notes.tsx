import type { NumberStyle } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import fieldStyles from '../fields/fields.module.css';
import type { Answering } from './answering.ts';
import type { Block } from './block.ts';
import styles from './import.module.css';

type Props = Pick<Answering, 'preview' | 'answers' | 'onAnswers'> & { readonly block: Block };

const isStyle = (value: string): value is NumberStyle => value === 'vi' || value === 'en';

/** What holds of the block as a whole: shown digits only, cut short, rows passed over, other months. */
export const PreviewNotes = ({ block, preview, answers, onAnswers }: Props) => {
  const { format } = useLocale();
  const words = useImportText().preview;
  const { style, passedOver, ofOtherMonths } = preview;
  return (
    <ul className={styles.notes}>
      {block.origin === 'pasted' ? <li>{words.digits}</li> : null}
      {block.isTruncated ? <li className={styles.care}>{words.truncated}</li> : null}
      {style === 'vi' || style === 'en' ? (
        <li>
          <label className={styles.style}>
            {words.style}
            <select
              className={fieldStyles.box}
              value={style}
              onChange={({ target }) => {
                if (isStyle(target.value)) onAnswers({ ...answers, style: target.value });
              }}
            >
              <option value="vi">{words.styles.vi}</option>
              <option value="en">{words.styles.en}</option>
            </select>
          </label>
        </li>
      ) : null}
      {passedOver > 0 ? <li>{words.passedOver({ count: format.count(passedOver) })}</li> : null}
      {ofOtherMonths.length > 0 ? (
        <li className={styles.care}>
          {words.otherMonths({ months: ofOtherMonths.map((month) => format.monthShort(month)).join(', ') })}
        </li>
      ) : null}
    </ul>
  );
};
