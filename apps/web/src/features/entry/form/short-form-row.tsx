import { Suspense } from 'react';
import { decimalsOf, kindRules, numberInWords, quantityText, rounded } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { sentenceStart } from '../../../i18n/sentence-start.ts';
import { useEntry } from '../entry-context.ts';
import { AsOfField } from '../fields/as-of-field.tsx';
import {
  AttachmentFields,
  ExplanationFields,
  InsteadOfNumber,
  NoteField,
  RowNotes,
} from '../fields/later-fields.tsx';
import { FractionFields } from '../fields/later-fraction.tsx';
import { RowBackground } from '../fields/row-background.tsx';
import { Standing } from '../fields/standing.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useFieldName, useNumberField } from '../fields/use-number-field.ts';
import { faultId } from '../fields/field-question.tsx';
import { ValueQuestions } from '../fields/value-questions.tsx';
import { VintageChoice } from '../fields/vintage-choice.tsx';
import { placeId } from '../view/obstacles.ts';
import { hasNotes, wantsExplanation, wantsNote, type RowView } from '../view/row-view.ts';
import styles from './short-form.module.css';

type Props = {
  readonly view: RowView;
  /** Which of the month's indicators it is, the first being 1. */
  readonly at: number;
  readonly isChecked: boolean;
};

/** Nobody says more digits after the mark; a rate that follows from its parts has many. */
const MOST_SPOKEN = 3;

/** The last month's value and the number as it is spoken, by which a mark misplaced is heard. */
const Helpers = ({ view }: { readonly view: RowView }) => {
  const { text, format, locale } = useLocale();
  const { row, before, settled } = view;
  const { fields } = text.entry;
  const known = settled.derivation?.toDate ?? null;
  const toDate = known === null ? null : rounded(known, Math.min(decimalsOf(known), MOST_SPOKEN));
  return (
    <p className={styles.before}>
      {before === null
        ? fields.beforeNone
        : fields.before({
            month: sentenceStart(format.monthName(before.month)),
            value: format.withUnit(
              format.decimal(quantityText(before.value), row.decimals),
              row.unit[locale],
            ),
          })}
      {toDate === null || locale !== 'vi' || kindRules(row.kind).entered === 'rank' ? null : (
        <span className={styles.spoken}>
          {numberInWords(toDate)} {row.unit.vi}
        </span>
      )}
    </p>
  );
};

/** One indicator of the short form, top to bottom in the order in which a person fills it in. */
export const ShortFormRow = ({ view, at, isChecked }: Props) => {
  const { text, format, locale } = useLocale();
  const { rows } = useEntry();
  const fieldOf = useNumberField();
  const nameOf = useFieldName();
  const { row, line, isSum, readOnly } = view;
  const { code, content } = line;
  const { form, fields } = text.entry;
  const step = { at: format.count(at), total: format.count(rows.length) };
  return (
    <article className={styles.row} aria-labelledby={`${code}-name`}>
      <header>
        <p className={styles.number}>
          {form.indicator({ number: row.number })}
          <span className={styles.step} aria-hidden="true">
            {form.step(step)}
          </span>
          <span className="visually-hidden">, {form.stepName(step)}</span>
        </p>
        <h2 id={`${code}-name`} className={styles.name}>
          {row.name[locale]}
        </h2>
      </header>
      {hasNotes(view) ? (
        <Suspense fallback={null}>
          <RowNotes view={view} />
        </Suspense>
      ) : null}
      {content.form !== 'number' ? null : (
        <div className={styles.numbers}>
          {row.fraction === null ? null : (
            <Suspense fallback={null}>
              <FractionFields view={view} isChecked={isChecked} />
            </Suspense>
          )}
          <div>
            <label className={styles.label} htmlFor={placeId(code, 'toDate')}>
              {nameOf(view, 'toDate')}
            </label>
            <Helpers view={view} />
            <NumberField {...fieldOf(view, 'toDate')} describedBy={faultId(code, 'toDate')} />
          </div>
          {isSum ? (
            <div className={styles.month}>
              <label className={styles.label} htmlFor={placeId(code, 'month')}>
                {nameOf(view, 'month')}
              </label>
              <NumberField {...fieldOf(view, 'month')} describedBy={faultId(code, 'month')} />
            </div>
          ) : null}
        </div>
      )}
      <ValueQuestions view={view} isChecked={isChecked} />
      <Suspense fallback={<div className={styles.line} />}>
        <InsteadOfNumber view={view} isChecked={isChecked} />
      </Suspense>
      <VintageChoice view={view} />
      <AsOfField view={view} label={fields.asOf} />
      <Standing view={view} />
      <Suspense fallback={null}>
        {wantsExplanation(view) ? <ExplanationFields view={view} isChecked={isChecked} /> : null}
        {readOnly === null || wantsNote(view) ? <NoteField view={view} isChecked={isChecked} /> : null}
        <AttachmentFields view={view} />
      </Suspense>
      <RowBackground view={view} />
    </article>
  );
};
