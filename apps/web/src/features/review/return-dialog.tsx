import { RETURN_KINDS, type ReturnKind } from '@ve-dich/domain';
import { useState } from 'react';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ReasonField } from '../../feedback/reason-field.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import styles from '../../ui/form.module.css';
import { readChoice, type MomentChoice } from './moment-choice.ts';
import { MomentField } from './moment-field.tsx';
import { comingDeadlines } from './moments.ts';
import type { ReviewRow } from './review-rows.ts';

export type ReturnWish = {
  readonly kind: ReturnKind;
  readonly text: string;
  readonly dueAt: string | null;
};

type Props = {
  readonly shown: ReviewRow;
  /** The month's own deadline. */
  readonly dueAt: string;
  readonly now: number;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onReturn: (wish: ReturnWish) => void;
  readonly onClose: () => void;
};

/** Returns a figure to its unit: why, what is to be mended, until when. */
export const ReturnDialog = ({ shown, dueAt, now, isBusy, refusal, onReturn, onClose }: Props) => {
  const { locale, text } = useLocale();
  const lockingText = useLockingText();
  const words = useReviewText().returning;
  const [offered] = useState(() => comingDeadlines(now, 3));
  const [kind, setKind] = useState<ReturnKind>('wrong_figure');
  const [said, setSaid] = useState('');
  const [moment, setMoment] = useState<MomentChoice>({
    chosen: offered[0] ?? 'other',
    day: '',
    time: '17:00',
  });
  const [wasTried, setTried] = useState(false);
  const read = readChoice(moment, now);
  const lacksText = kind === 'other' && said.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (lacksText || 'fault' in read) return;
    onReturn({ kind, text: said.trim(), dueAt: read.at });
  };
  return (
    <FormDialog
      title={words.title({ name: shown.row.shortName[locale] })}
      confirm={words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <fieldset className={styles.group}>
        <legend>{words.kind}</legend>
        <div className={styles.chips}>
          {RETURN_KINDS.map((each) => (
            <label key={each} className={styles.chip} data-on={each === kind || undefined}>
              <input type="radio" name="return-kind" checked={each === kind} onChange={() => setKind(each)} />
              {text.work.returnKinds[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <ReasonField
        label={kind === 'other' ? words.textRequired : words.text}
        value={said}
        onChange={setSaid}
        fault={wasTried && lacksText ? words.textMissing : null}
        isRequired={kind === 'other'}
      />
      <MomentField
        legend={words.due}
        value={moment}
        onChange={setMoment}
        offered={offered}
        ofPeriod={Date.parse(dueAt) > now ? dueAt : null}
        fault={wasTried && 'fault' in read ? lockingText.moment[read.fault] : null}
      />
    </FormDialog>
  );
};
