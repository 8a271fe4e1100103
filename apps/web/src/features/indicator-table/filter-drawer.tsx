import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { IndicatorsSearch } from '../../navigation/search-params.ts';
import type { Choices } from './choice-list.ts';
import { ChoiceBoxes } from './choice-boxes.tsx';
import { listOrNone, NO_FILTERS, type OnSearch } from './search-change.ts';
import { SORTS, sortOf } from './table-toolbar.tsx';
import styles from './filter-drawer.module.css';

type Props = {
  readonly search: IndicatorsSearch;
  readonly choices: Choices;
  readonly shown: number;
  readonly onSearch: OnSearch;
  readonly onClose: () => void;
};

/** Filter and order on a phone: everything of the toolbar, one under the other, in reach of a thumb. */
export const FilterDrawer = ({ search, choices, shown, onSearch, onClose }: Props) => {
  const { format } = useLocale();
  const words = useIndicatorText();
  return (
    <ModalDialog title={words.filterTitle} place="bottom" onClose={onClose}>
      <div className={styles.body}>
        <fieldset className={styles.sorts}>
          <legend className={styles.legend}>{words.sort}</legend>
          {SORTS.map((sort) => (
            <label key={sort} className={styles.sort}>
              <input
                type="radio"
                name="sx"
                className={styles.radio}
                checked={sortOf(search) === sort}
                onChange={() => onSearch({ sx: sort === 'tt' ? undefined : sort }, 'replace')}
              />
              {words.sorts[sort]}
            </label>
          ))}
        </fieldset>
        <ChoiceBoxes
          legend={words.status}
          choices={choices.statuses}
          chosen={search.tt ?? []}
          onChoose={(tt) => onSearch({ tt: listOrNone(tt) }, 'replace')}
        />
        <ChoiceBoxes
          legend={words.group}
          choices={choices.groups}
          chosen={search.lv ?? []}
          onChoose={(lv) => onSearch({ lv: listOrNone(lv) }, 'replace')}
        />
        <ChoiceBoxes
          legend={words.lead}
          choices={choices.leads}
          chosen={search.dv ?? []}
          onChoose={(dv) => onSearch({ dv: listOrNone(dv) }, 'replace')}
        />
      </div>
      <div className={styles.foot}>
        <button type="button" className={styles.clear} onClick={() => onSearch(NO_FILTERS, 'replace')}>
          {words.clear}
        </button>
        <button type="button" className={styles.apply} onClick={onClose}>
          {words.apply({ count: format.count(shown) })}
        </button>
      </div>
    </ModalDialog>
  );
};
