import { CAUSE_SIDES, EXPLANATION_LIMITS as MOST, type CauseSide } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import form from '../../ui/form.module.css';
import type { DraftExplanation } from './draft-explanation.ts';
import { ExplanationList } from './explanation-list.tsx';
import styles from './dialogs.module.css';

type Props = {
  readonly draft: DraftExplanation;
  readonly onDraft: (draft: DraftExplanation) => void;
  /** Places of requests whose day cannot be read: said once somebody tried to save. */
  readonly wrongDays: readonly number[];
  /** While it is being saved nothing can be typed that would be lost. */
  readonly isBusy: boolean;
};

const isSide = (value: string): value is CauseSide => CAUSE_SIDES.some((side) => side === value);

/** The five parts of an explanation, to be filled in. */
export const ExplanationFields = ({ draft, onDraft, wrongDays, isBusy }: Props) => {
  const { format } = useLocale();
  const words = useYearEndText().explain;
  const change = (part: Partial<DraftExplanation>): void => onDraft({ ...draft, ...part });
  const tooLong = (said: string, most: number) =>
    said.length <= most ? null : (
      <span className={form.fault} role="alert">
        {words.tooLong({ most: format.count(most) })}
      </span>
    );
  const text = (key: 'shortfall' | 'measures' | 'commitment') => (
    <label className={form.label}>
      {words[key]}
      <textarea
        className={`${form.field} ${styles.short}`}
        lang="vi"
        maxLength={MOST.part}
        value={draft[key]}
        readOnly={isBusy}
        aria-invalid={draft[key].length > MOST.part}
        onChange={(event) => change({ [key]: event.target.value })}
      />
      {tooLong(draft[key], MOST.part)}
    </label>
  );
  return (
    <>
      {text('shortfall')}
      <ExplanationList
        legend={words.causes}
        hint={words.causesHint}
        items={draft.causes}
        most={MOST.causes}
        blank={{ side: 'subjective', text: '' }}
        isFilled={(cause) => cause.text.trim() !== ''}
        words={{ add: words.addCause, remove: words.removeCause, removed: words.removedCause }}
        rowClass={styles.row}
        isBusy={isBusy}
        onItems={(causes) => change({ causes })}
      >
        {(cause, _at, number, changeCause) => (
          <>
            <select
              className={form.field}
              aria-label={words.side({ number })}
              value={cause.side}
              onChange={({ target }) => isSide(target.value) && changeCause({ side: target.value })}
            >
              {CAUSE_SIDES.map((side) => (
                <option key={side} value={side}>
                  {words.sides[side]}
                </option>
              ))}
            </select>
            <span className={styles.cause}>
              <textarea
                className={`${form.field} ${styles.short}`}
                lang="vi"
                aria-label={words.cause({ number })}
                maxLength={MOST.cause}
                value={cause.text}
                readOnly={isBusy}
                aria-invalid={cause.text.length > MOST.cause}
                onChange={(event) => changeCause({ text: event.target.value })}
              />
              {tooLong(cause.text, MOST.cause)}
            </span>
          </>
        )}
      </ExplanationList>
      {text('measures')}
      <ExplanationList
        legend={words.requests}
        hint={words.requestsHint}
        items={draft.requests}
        most={MOST.requests}
        blank={{ asked: '', toDo: '', by: '' }}
        isFilled={({ asked, toDo, by }) => `${asked}${toDo}${by}`.trim() !== ''}
        words={{ add: words.addRequest, remove: words.removeRequest, removed: words.removedRequest }}
        rowClass={styles.request}
        isBusy={isBusy}
        onItems={(requests) => change({ requests })}
      >
        {(request, at, number, changeRequest) => (
          <>
            <input
              className={form.field}
              lang="vi"
              autoComplete="off"
              aria-label={words.asked({ number })}
              placeholder={words.asked({ number })}
              maxLength={MOST.asked}
              value={request.asked}
              readOnly={isBusy}
              onChange={(event) => changeRequest({ asked: event.target.value })}
            />
            <textarea
              className={`${form.field} ${styles.short}`}
              lang="vi"
              aria-label={words.toDo({ number })}
              placeholder={words.toDo({ number })}
              maxLength={MOST.cause}
              value={request.toDo}
              readOnly={isBusy}
              onChange={(event) => changeRequest({ toDo: event.target.value })}
            />
            <span data-day="">
              <input
                className={form.field}
                autoComplete="off"
                aria-label={words.by({ number })}
                aria-invalid={wrongDays.includes(at)}
                placeholder={words.dayHint}
                maxLength={10}
                value={request.by}
                readOnly={isBusy}
                onChange={(event) => changeRequest({ by: event.target.value })}
              />
              {wrongDays.includes(at) ? (
                <span className={form.fault} role="alert">
                  {words.dayWrong}
                </span>
              ) : null}
            </span>
          </>
        )}
      </ExplanationList>
      {text('commitment')}
    </>
  );
};
