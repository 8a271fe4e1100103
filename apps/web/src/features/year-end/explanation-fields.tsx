import { CAUSE_SIDES, EXPLANATION_LIMITS as MOST, type CauseSide } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icons.tsx';
import type { DraftExplanation, DraftRequest } from './draft-explanation.ts';
import styles from './dialogs.module.css';

type Props = {
  readonly draft: DraftExplanation;
  readonly onDraft: (draft: DraftExplanation) => void;
  /** Places of requests whose day cannot be read: said once somebody tried to save. */
  readonly wrongDays: readonly number[];
  /** While it is being saved nothing can be typed that would be lost. */
  readonly isBusy: boolean;
};

/** One entry of a list changed, or taken out where `change` is null. */
const withAt = <Item,>(items: readonly Item[], at: number, change: Partial<Item> | null): Item[] =>
  items.flatMap((item, index) => (index !== at ? [item] : change === null ? [] : [{ ...item, ...change }]));

const isSide = (value: string): value is CauseSide => CAUSE_SIDES.some((side) => side === value);

/** The five parts of an explanation, to be filled in. */
export const ExplanationFields = ({ draft, onDraft, wrongDays, isBusy }: Props) => {
  const { format } = useLocale();
  const words = useYearEndText().explain;
  const change = (part: Partial<DraftExplanation>): void => onDraft({ ...draft, ...part });
  const changeRequest = (at: number, part: Partial<DraftRequest> | null): void =>
    change({ requests: withAt(draft.requests, at, part) });
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
  const remove = (label: string, onRemove: () => void) => (
    <button type="button" className={styles.remove} aria-label={label} title={label} onClick={onRemove}>
      <Icon name="close" />
    </button>
  );
  return (
    <>
      {text('shortfall')}
      <fieldset className={`${form.group} ${styles.part}`}>
        <legend>{words.causes}</legend>
        <p className={styles.quiet}>{words.causesHint}</p>
        {draft.causes.map((cause, at) => {
          const number = format.count(at + 1);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- its place is all that names a cause while it is typed.
            <div key={at} className={styles.row}>
              <select
                className={form.field}
                aria-label={words.side({ number })}
                value={cause.side}
                onChange={({ target }) =>
                  isSide(target.value) && change({ causes: withAt(draft.causes, at, { side: target.value }) })
                }
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
                  onChange={(event) =>
                    change({ causes: withAt(draft.causes, at, { text: event.target.value }) })
                  }
                />
                {tooLong(cause.text, MOST.cause)}
              </span>
              {remove(words.removeCause({ number }), () =>
                change({ causes: withAt(draft.causes, at, null) }),
              )}
            </div>
          );
        })}
        {draft.causes.length < MOST.causes ? (
          <button
            type="button"
            className={`${buttons.plain} ${styles.add}`}
            onClick={() => change({ causes: [...draft.causes, { side: 'subjective', text: '' }] })}
          >
            {words.addCause}
          </button>
        ) : null}
      </fieldset>
      {text('measures')}
      <fieldset className={`${form.group} ${styles.part}`}>
        <legend>{words.requests}</legend>
        <p className={styles.quiet}>{words.requestsHint}</p>
        {draft.requests.map((request, at) => {
          const number = format.count(at + 1);
          const isWrong = wrongDays.includes(at);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- as with causes.
            <div key={at} className={styles.request}>
              <input
                className={form.field}
                lang="vi"
                autoComplete="off"
                aria-label={words.asked({ number })}
                placeholder={words.asked({ number })}
                maxLength={MOST.asked}
                value={request.asked}
                readOnly={isBusy}
                onChange={(event) => changeRequest(at, { asked: event.target.value })}
              />
              <textarea
                className={`${form.field} ${styles.short}`}
                lang="vi"
                aria-label={words.toDo({ number })}
                placeholder={words.toDo({ number })}
                maxLength={MOST.cause}
                value={request.toDo}
                readOnly={isBusy}
                onChange={(event) => changeRequest(at, { toDo: event.target.value })}
              />
              <span data-day="">
                <input
                  className={form.field}
                  autoComplete="off"
                  aria-label={words.by({ number })}
                  aria-invalid={isWrong}
                  placeholder={words.dayHint}
                  maxLength={10}
                  value={request.by}
                  readOnly={isBusy}
                  onChange={(event) => changeRequest(at, { by: event.target.value })}
                />
                {isWrong ? (
                  <span className={form.fault} role="alert">
                    {words.dayWrong}
                  </span>
                ) : null}
              </span>
              {remove(words.removeRequest({ number }), () => changeRequest(at, null))}
            </div>
          );
        })}
        {draft.requests.length < MOST.requests ? (
          <button
            type="button"
            className={`${buttons.plain} ${styles.add}`}
            onClick={() => change({ requests: [...draft.requests, { asked: '', toDo: '', by: '' }] })}
          >
            {words.addRequest}
          </button>
        ) : null}
      </fieldset>
      {text('commitment')}
    </>
  );
};
