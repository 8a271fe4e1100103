import { useEffect, useRef } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import type { Receipt } from '../desk/sending.ts';
import { useEntry } from '../entry-context.ts';
import { canBeTakenBack, handingOf } from '../view/access.ts';
import { toSend } from '../view/review-rows.ts';
import formStyles from './form.module.css';
import styles from './review.module.css';

/** After sending: what happened, what to quote, what happens next, and the way back while there is one. */
export const SentNotice = ({ receipt }: { readonly receipt: Receipt }) => {
  const { text, format } = useLocale();
  const place = useEntry();
  const { sent } = useSendingText();
  const { form: words } = text.entry;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isHanded = receipt.state === 'handed';
  const count = { count: format.count(receipt.codes.length) };
  const said = { at: format.instant(receipt.at), reference: receipt.reference };
  const left = toSend(place.rows, handingOf(place.form.may)).rows.length;
  const back = place.rows.filter(
    ({ row, line }) =>
      receipt.codes.includes(line.code) &&
      canBeTakenBack(row, line.state, { may: place.form.may, worker: place.worker }),
  );
  return (
    <div ref={box} className={styles.sent} role="status" tabIndex={-1}>
      <h2>{isHanded ? sent.titleHanded(count) : sent.title(count)}</h2>
      <p>
        {isHanded ? sent.handed(said) : sent.submitted(said)} {receipt.late ? sent.late : ''}
      </p>
      <p>{isHanded ? sent.nextHanded : sent.nextSubmitted}</p>
      {left === 0 ? null : <p>{sent.rest({ count: format.count(left) })}</p>}
      {back.length === 0 ? null : (
        <button
          type="button"
          className={formStyles.small}
          disabled={place.isTakingBack}
          onClick={() => place.takeBack(back.map(({ line }) => line.code))}
        >
          {isHanded ? words.takeBackHanded : words.takeBack}
        </button>
      )}
    </div>
  );
};
