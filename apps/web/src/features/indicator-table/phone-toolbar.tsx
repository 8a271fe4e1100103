import type { Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { IndicatorsSearch } from '../../navigation/search-params.ts';
import { Icon } from '../../ui/icons.tsx';
import { filterCount, type OnSearch } from './search-change.ts';
import { SearchField } from './search-field.tsx';
import styles from './table-toolbar.module.css';

type Props = {
  readonly search: IndicatorsSearch;
  readonly onSearch: OnSearch;
  readonly onFilter: () => void;
  readonly fieldRef: Ref<HTMLInputElement>;
};

/** On a phone: a field to find in, and one button to the rest. */
export const PhoneToolbar = ({ search, onSearch, onFilter, fieldRef }: Props) => {
  const { format } = useLocale();
  const words = useIndicatorText();
  const count = filterCount({ ...search, q: undefined });
  return (
    <div className={styles.toolbar}>
      <SearchField
        value={search.q ?? ''}
        onChange={(q) => onSearch({ q: q === '' ? undefined : q }, 'replace')}
        fieldRef={fieldRef}
      />
      <button
        type="button"
        className={styles.control}
        data-on={count > 0 || search.sx !== undefined || undefined}
        onClick={onFilter}
      >
        <Icon name="filter" size={16} />
        {count === 0 ? words.filter : words.filterCount({ count: format.count(count) })}
      </button>
    </div>
  );
};
