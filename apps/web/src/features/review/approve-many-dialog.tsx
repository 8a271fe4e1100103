import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useReadings } from '../../ui/readings.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import styles from './approve-many-dialog.module.css';
import buttons from '../../ui/buttons.module.css';
import { figureWords, monthBefore } from './figure-words.ts';
import form from '../../ui/form.module.css';
import type { ReviewRow } from './review-rows.ts';

type Props = {
  readonly rows: readonly ReviewRow[];
  readonly month: number;
  /** How many are left out because whoever looks entered or sent them. */
  readonly own: number;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onApprove: () => void;
  readonly onClose: () => void;
};

/** What is about to be approved together, with every value, before it is done. */
export const ApproveManyDialog = ({ rows, month, own, isBusy, refusal, onApprove, onClose }: Props) => {
  const language = useLocale();
  const reviewText = useReviewText();
  const { locale, format } = language;
  const readings = useReadings();
  const words = reviewText.many;
  const count = format.count(rows.length);
  return (
    <ModalDialog title={words.title({ count })} onClose={onClose}>
      <div className={form.form}>
        {rows.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{words.lead}</p>
            <ScrollFrame className={styles.scroll} label={words.title({ count })}>
              <table className={styles.table}>
                <caption className="visually-hidden">{words.title({ count })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.heads.name}</th>
                    <th scope="col">{words.heads.before}</th>
                    <th scope="col">{words.heads.now}</th>
                    <th scope="col">{words.heads.percent}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((each) => {
                    const before = each.shown === null ? undefined : monthBefore(each.shown, month)?.toDate;
                    return (
                      <tr key={each.row.code}>
                        <th scope="row">
                          {each.row.shortName[locale]}
                          <span className={styles.unit}>{each.row.lead.shortName[locale]}</span>
                          {each.cautions.length === 0 ? null : (
                            <span className={styles.warned}>
                              <Icon name="warning" size={13} />
                              {reviewText.warned({ count: format.count(each.cautions.length) })}
                            </span>
                          )}
                        </th>
                        <td>
                          {before == null || each.shown === null
                            ? NO_FIGURE
                            : readings.quantityWithUnit(each.shown, before)}
                        </td>
                        <td className={styles.now}>{figureWords(each, month, readings, language)}</td>
                        <td>
                          {each.shown === null
                            ? NO_FIGURE
                            : (readings.percentBesideBar(each.shown) ?? NO_FIGURE)}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </ScrollFrame>
          </>
        )}
        {own === 0 ? null : <p className={form.quiet}>{words.own({ count: format.count(own) })}</p>}
        {refusal === null ? null : (
          <p className={form.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={form.foot}>
          <button type="button" className={buttons.plain} onClick={onClose}>
            {words.cancel}
          </button>
          {rows.length === 0 ? null : (
            <button
              type="button"
              className={buttons.primary}
              disabled={isBusy}
              aria-busy={isBusy}
              onClick={onApprove}
            >
              {isBusy ? reviewText.approving : words.confirm({ count })}
            </button>
          )}
        </div>
      </div>
    </ModalDialog>
  );
};
