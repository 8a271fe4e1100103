import type { Ref } from 'react';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { Density, IndicatorsSearch, Sort } from '../../navigation/search-params.ts';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Choices } from './choice-list.ts';
import { FilterMenu } from './filter-menu.tsx';
import { SearchField } from './search-field.tsx';
import { filterCount, listOrNone, NO_FILTERS, type OnSearch } from './search-change.ts';
import styles from './table-toolbar.module.css';

/** Orders that can be asked for now; the chance of meeting comes with the forecast. */
export const SORTS = [
  'tt',
  'can-chu-y',
  'ten',
  'ten-giam',
  'phan-tram',
  'phan-tram-giam',
] as const satisfies readonly Sort[];
const DENSITIES = ['gon', 'thoang', 'chieu'] as const satisfies readonly Density[];

/** The order in force; one that is not built yet counts as the resolution's. */
export const sortOf = (search: IndicatorsSearch): (typeof SORTS)[number] =>
  SORTS.find((sort) => sort === search.sx) ?? 'tt';

type Props = {
  readonly search: IndicatorsSearch;
  readonly choices: Choices;
  readonly onSearch: OnSearch;
  readonly fieldRef: Ref<HTMLInputElement>;
  /** One line, for the projector: rows need the height. */
  readonly isProjected: boolean;
};

/** What is shown, in what order and how dense; every choice is in the address. */
export const TableToolbar = ({ search, choices, onSearch, fieldRef, isProjected }: Props) => {
  const words = useIndicatorText();
  const view = search.xem === 'the' ? 'the' : 'bang';
  return (
    <div
      className={styles.toolbar}
      data-projected={isProjected || undefined}
      role="group"
      aria-label={words.filterTitle}
    >
      <SearchField
        value={search.q ?? ''}
        onChange={(q) => onSearch({ q: q === '' ? undefined : q }, 'replace')}
        fieldRef={fieldRef}
      />
      <FilterMenu
        label={words.group}
        choices={choices.groups}
        chosen={search.lv ?? []}
        onChoose={(lv) => onSearch({ lv: listOrNone(lv) })}
      />
      <FilterMenu
        label={words.status}
        choices={choices.statuses}
        chosen={search.tt ?? []}
        onChoose={(tt) => onSearch({ tt: listOrNone(tt) })}
      />
      <FilterMenu
        label={words.lead}
        choices={choices.leads}
        chosen={search.dv ?? []}
        onChoose={(dv) => onSearch({ dv: listOrNone(dv) })}
      />
      {filterCount(search) === 0 ? null : (
        <button type="button" className={styles.clear} onClick={() => onSearch(NO_FILTERS)}>
          {words.clear}
        </button>
      )}
      <span className={styles.spring} />
      <label className={styles.control}>
        <span className={styles.controlLabel}>{words.sort}</span>
        <select
          className={styles.select}
          value={sortOf(search)}
          onChange={(event) => {
            const sort = SORTS.find((each) => each === event.currentTarget.value);
            onSearch({ sx: sort === 'tt' ? undefined : sort });
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <Segmented
        label={words.view}
        value={view}
        choices={[
          { value: 'bang', label: words.table },
          { value: 'the', label: words.cards },
        ]}
        onChange={(xem) => onSearch({ xem: xem === 'the' ? 'the' : undefined })}
      />
      {view === 'the' ? null : (
        <Segmented
          label={words.density}
          value={search['mat-do'] ?? 'gon'}
          choices={DENSITIES.map((density) => ({ value: density, label: words.densities[density] }))}
          onChange={(density) => onSearch({ 'mat-do': density === 'gon' ? undefined : density })}
        />
      )}
      {isProjected ? null : <CopyLink compact />}
    </div>
  );
};
