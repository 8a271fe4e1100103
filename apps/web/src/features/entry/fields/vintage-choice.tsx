import { VINTAGES } from '@ve-dich/domain';
import { useText } from '../../../i18n/use-text.ts';
import { useEntry } from '../entry-context.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './fields.module.css';

/** Ước, sơ bộ, chính thức: how far the figure can still move. */
export const VintageChoice = ({ view }: { readonly view: RowView }) => {
  const { entry } = useText();
  const { desk } = useEntry();
  const { line, readOnly } = view;
  return (
    <fieldset className={styles.vintages} disabled={readOnly !== null}>
      <legend className="visually-hidden">{entry.fields.vintage}</legend>
      {VINTAGES.map((vintage) => (
        <label key={vintage} className={styles.chip} data-on={line.content.vintage === vintage || undefined}>
          <input
            type="radio"
            name={`${line.code}-vintage`}
            checked={line.content.vintage === vintage}
            onChange={() => {
              desk.edit(line.code, 'vintage', (content) => ({ ...content, vintage }));
              void desk.settle(line.code);
            }}
          />
          {entry.fields.vintages[vintage]}
        </label>
      ))}
    </fieldset>
  );
};

/** The same as a list to choose from, where there is little room. */
export const VintageSelect = ({ view, label }: { readonly view: RowView; readonly label: string }) => {
  const { entry } = useText();
  const { desk } = useEntry();
  const { line, readOnly } = view;
  return (
    <select
      className={`${styles.box} ${styles.cellBox}`}
      aria-label={label}
      disabled={readOnly !== null}
      value={line.content.vintage}
      onChange={({ target }) => {
        const vintage = VINTAGES.find((each) => each === target.value);
        if (vintage === undefined) return;
        desk.edit(line.code, 'vintage', (content) => ({ ...content, vintage }));
        void desk.settle(line.code);
      }}
    >
      {VINTAGES.map((vintage) => (
        <option key={vintage} value={vintage}>
          {entry.fields.vintages[vintage]}
        </option>
      ))}
    </select>
  );
};
