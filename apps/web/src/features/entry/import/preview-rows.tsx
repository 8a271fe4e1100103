import { useDeferredValue } from 'react';
import { VINTAGES, type Vintage } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useFieldName } from '../fields/use-number-field.ts';
import { dayShown } from '../../../ui/day-text.ts';
import type { Answering } from './answering.ts';
import { givingWayOf } from './import-edits.ts';
import type { ImportExtra } from './import-extras.ts';
import type { ImportRow } from './import-preview.ts';
import { OutcomeMark, PreviewCell } from './preview-cell.tsx';
import { RowChoice } from './row-choice.tsx';
import styles from './import.module.css';

/** What is in sight when the preview opens; the rest is drawn right after it. */
const FIRST_ROWS = 12;

const isVintage = (said: string): said is Vintage => VINTAGES.some((vintage) => vintage === said);

const ExtraLine = ({ extra }: { readonly extra: ImportExtra }) => {
  const { rows: words } = useImportText();
  const { entry } = useText();
  const shown = (said: string): string => {
    if (extra.kind === 'asOf') return dayShown(said);
    return isVintage(said) && extra.kind === 'vintage' ? entry.fields.vintages[said] : said;
  };
  return (
    <div className={styles.cell} data-outcome={extra.outcome}>
      <span className={styles.field}>{words[extra.kind]}</span>
      <span className={styles.words}>{shown(extra.text)}</span>
      <span className={styles.figure}>
        <span className={styles.label}>{words.was} </span>
        <span className={styles.clipped}>{extra.was === '' ? '—' : shown(extra.was)}</span>
      </span>
      <div className={styles.becomes}>
        <OutcomeMark outcome={extra.outcome} />
        {extra.outcome === 'skip' ? <span className={styles.reason}>{words.noteTooLong}</span> : null}
      </div>
    </div>
  );
};

/** What a row says before it is known whose it is. */
const RawLine = ({ row }: { readonly row: ImportRow }) => {
  const { rows: words } = useImportText();
  return (
    <div className={styles.cell} data-outcome={row.outcome}>
      <span className={styles.field}>{words.figure}</span>
      <span className={styles.words}>{row.raw.map(({ raw }) => raw).join(' · ')}</span>
      <span />
      <div className={styles.becomes}>
        <OutcomeMark outcome={row.outcome} />
        {row.match.match === 'doubtful' ? (
          <span className={styles.reason}>{words.doubts[row.match.why]}</span>
        ) : null}
      </div>
    </div>
  );
};

const RowItem = ({ row, ...asking }: Omit<Answering, 'preview'> & { readonly row: ImportRow }) => {
  const { format, locale } = useLocale();
  const { rows: words } = useImportText();
  const fieldName = useFieldName();
  const { facts } = asking;
  const { match, line } = row;
  const indicator =
    match.match === 'matched' ? facts.indicators.find(({ id }) => id === match.indicatorId) : undefined;
  return (
    <li className={styles.row} data-outcome={row.outcome}>
      <div className={styles.who}>
        <RowChoice row={row} {...asking} />
        <p className={styles.small}>
          {indicator === undefined ? null : `${indicator.unit[locale]} · `}
          {words.rowNumber({ row: format.count(row.row + 1) })}
          {match.match === 'matched' ? ` · ${words.byWhat[match.by]}` : ''}
          {row.label === '' || row.label === indicator?.name[locale] ? null : (
            <>
              {': '}
              <span className={styles.said} lang="vi">
                {row.label}
              </span>
            </>
          )}
        </p>
      </div>
      <div className={styles.cells}>
        {row.notEntered ? <p className={styles.small}>{words.notEntered}</p> : null}
        {row.cells.map((cell) => (
          <PreviewCell
            key={cell.key}
            cell={cell}
            line={line}
            decimals={indicator?.decimals ?? 0}
            answers={asking.answers}
            onAnswers={asking.onAnswers}
          />
        ))}
        {row.extras.map((extra) => (
          <ExtraLine key={extra.kind} extra={extra} />
        ))}
        {row.cells.length === 0 && !row.notEntered ? <RawLine row={row} /> : null}
        {line === null
          ? null
          : givingWayOf(row).map(({ place, becomes }) => (
              <p key={place} className={styles.small}>
                {words[becomes]({ field: fieldName(line, place), was: line.content[place] })}
              </p>
            ))}
      </div>
    </li>
  );
};

/** Row by row: whose it is, every cell with its reading, and what stands there now. */
export const PreviewRows = ({ preview, ...asking }: Answering) => {
  const { rows: words } = useImportText();
  const isWhole = useDeferredValue(true, false);
  return (
    <div className={styles.table}>
      <div className={styles.heads} aria-hidden="true">
        <span>{words.indicator}</span>
        <div className={styles.cell}>
          <span>{words.figure}</span>
          <span className={styles.figure}>{words.raw}</span>
          <span className={styles.figure}>{words.reading}</span>
          <span className={styles.figure}>{words.was}</span>
          <span>{words.state}</span>
        </div>
      </div>
      <ol className={styles.rows} aria-label={words.caption}>
        {(isWhole ? preview.rows : preview.rows.slice(0, FIRST_ROWS)).map((row) => (
          <RowItem key={row.row} row={row} {...asking} />
        ))}
      </ol>
    </div>
  );
};
