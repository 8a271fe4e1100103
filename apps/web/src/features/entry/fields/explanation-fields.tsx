import type { CauseCode } from '@ve-dich/domain';
import { CAUSE_CODES, CAUSE_ORIGINS, promisedMonths, type Demand, type Period } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useExplanationText } from '../../../i18n/use-explanation-text.ts';
import { useEntry } from '../entry-context.ts';
import { withCause, withExplanation } from '../view/changes.ts';
import { placeId } from '../view/obstacles.ts';
import { isSameText, previousOf } from '../view/previous-explanation.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './fields.module.css';
import { TextBox } from './text-box.tsx';

/** A sentence for the head of the office, not an essay; more is kept all the same. */
const USUAL_LENGTH = 600;
const LONGEST = 4_000;

type Props = {
  readonly view: RowView;
  /** Says what is still wanted beside each field. */
  readonly isChecked: boolean;
};

/** Why it is behind and what is done about it (`ux.md` §4.4). */
export const ExplanationFields = ({ view, isChecked }: Props) => {
  const { text, format, locale } = useLocale();
  const { desk, form } = useEntry();
  const { row, line, settled } = view;
  const { code } = line;
  const words = useExplanationText();
  const { explanation } = line.content;
  const previous = previousOf(row);
  const isLocked = view.readOnly !== null;
  const wanted = (demand: Demand): string | undefined =>
    isChecked && settled.demands.includes(demand) ? text.work.demands[demand] : undefined;
  const noMonth = wanted('measures_by');
  const noMonthId = `${placeId(code, 'measures_by')}-under`;
  const required = settled.isBehind ? (
    <span className={styles.required}>{text.entry.fields.required}</span>
  ) : null;
  const change = (where: string, over: Parameters<typeof withExplanation>[0]): void =>
    desk.edit(code, where, withExplanation(over));
  const changeNow = (where: string, over: Parameters<typeof withExplanation>[0]): void => {
    change(where, over);
    void desk.settle(code);
  };
  const toggle = (cause: CauseCode): void => {
    desk.edit(code, `cause/${cause}`, withCause(cause));
    void desk.settle(code);
  };
  const months = promisedMonths(form.calendar.period as Period, explanation.measuresBy);
  return (
    <section className={styles.explanation} aria-label={`${words.title}: ${row.shortName[locale]}`}>
      {settled.isBehind ? <p className={styles.why}>{words.why}</p> : null}
      {previous === null || isLocked ? null : isSameText(explanation, previous) ? (
        <p className={styles.reused}>{words.reused({ month: format.periodName(previous.period) })}</p>
      ) : (
        <button
          type="button"
          className={styles.quiet}
          onClick={() => changeNow('reuse', previous.explanation)}
        >
          {words.reuse({ month: format.periodName(previous.period) })}
        </button>
      )}
      <fieldset className={styles.chips} disabled={isLocked} id={placeId(code, 'causes')} tabIndex={-1}>
        <legend className={styles.label}>
          {words.causes} {required}
        </legend>
        {CAUSE_CODES.map((cause) => (
          <label
            key={cause}
            className={styles.chip}
            data-on={explanation.causes.includes(cause) || undefined}
          >
            <input
              type="checkbox"
              checked={explanation.causes.includes(cause)}
              onChange={() => toggle(cause)}
            />
            {text.work.causes[cause]}
          </label>
        ))}
        {wanted('causes') === undefined ? null : <p className={styles.wanted}>{wanted('causes')}</p>}
      </fieldset>
      <fieldset className={styles.chips} disabled={isLocked} id={placeId(code, 'origin')} tabIndex={-1}>
        <legend className={styles.label}>
          {words.origin} {required}
        </legend>
        {CAUSE_ORIGINS.map((origin) => (
          <label key={origin} className={styles.chip} data-on={explanation.origin === origin || undefined}>
            <input
              type="radio"
              name={`${code}-origin`}
              checked={explanation.origin === origin}
              onChange={() => changeNow('origin', { origin })}
            />
            {text.work.origins[origin]}
          </label>
        ))}
        {wanted('origin') === undefined ? null : <p className={styles.wanted}>{wanted('origin')}</p>}
      </fieldset>
      <TextBox
        code={code}
        id={placeId(code, 'cause_text')}
        label={
          <>
            {words.text} {required}
          </>
        }
        hint={words.textHint}
        value={explanation.text}
        lines={3}
        most={LONGEST}
        wanted={wanted('cause_text')}
        readOnly={isLocked}
        onChange={(value) => change('cause_text', { text: value })}
        foot={words.length({
          used: format.count(Array.from(explanation.text).length),
          most: format.count(USUAL_LENGTH),
        })}
      />
      <TextBox
        code={code}
        id={placeId(code, 'measures')}
        label={
          <>
            {words.measures} {required}
          </>
        }
        value={explanation.measures}
        lines={3}
        most={LONGEST}
        wanted={wanted('measures')}
        readOnly={isLocked}
        onChange={(measures) => change('measures', { measures })}
      />
      <div className={styles.pair}>
        <div className={styles.field}>
          <label htmlFor={placeId(code, 'measures_by')} className={styles.label}>
            {words.by} {required}
          </label>
          <select
            id={placeId(code, 'measures_by')}
            className={styles.box}
            disabled={isLocked}
            {...(noMonth === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': noMonthId })}
            value={explanation.measuresBy ?? ''}
            onChange={({ target }) =>
              changeNow('by', { measuresBy: months.find((each) => each === target.value) ?? null })
            }
          >
            <option value="">{words.byNone}</option>
            {months.map((each) => (
              <option key={each} value={each}>
                {format.periodName(each)}
              </option>
            ))}
          </select>
          {noMonth === undefined ? null : (
            <p id={noMonthId} className={`${styles.under} ${styles.wanted}`}>
              {noMonth}
            </p>
          )}
        </div>
        <TextBox
          code={code}
          id={placeId(code, 'responsible')}
          label={
            <>
              {words.responsible} {required}
            </>
          }
          hint={words.responsibleHint}
          value={explanation.responsible}
          lines={1}
          most={200}
          wanted={wanted('responsible')}
          readOnly={isLocked}
          onChange={(responsible) => change('responsible', { responsible })}
        />
      </div>
    </section>
  );
};
