import type { Review } from '@ve-dich/contract';
import {
  previewEntry,
  quantityText,
  type EntryContent,
  type EntryPreview,
  type Period,
} from '@ve-dich/domain';
import { useState } from 'react';
import { contentOf } from '../../api/entry-content.ts';
import { previewFactsOf } from '../../api/entry-facts.ts';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ReasonField } from '../../feedback/reason-field.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import form from '../../ui/form.module.css';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { cautionWords } from './caution-words.ts';
import { EditExplanation } from './edit-explanation.tsx';
import { EditNumbers } from './edit-numbers.tsx';
import { figureWords } from './figure-words.ts';
import type { ReviewRow } from './review-rows.ts';
import detail from './row-detail.module.css';

export type EditWish = {
  /** The version that was looked at: somebody else's later change is not typed over. */
  readonly version: number;
  readonly content: EntryContent;
  readonly reason: string;
};

type Props = {
  readonly shown: ReviewRow;
  readonly sent: EntryContent;
  readonly review: Review;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onEdit: (wish: EditWish) => void;
  readonly onClose: () => void;
};

/** What would wait for approval instead: its value, its status, and what a reviewer would be told of it. */
const Outcome = ({ shown, preview }: { readonly shown: ReviewRow; readonly preview: EntryPreview }) => {
  const language = useLocale();
  const { text, format, locale } = language;
  const words = useReviewText().editing;
  const { derivation, assessment, read, checks, demands } = preview;
  const value = derivation?.toDate ?? derivation?.inMonth ?? null;
  const said =
    value !== null
      ? format.withUnit(format.decimal(quantityText(value), shown.row.decimals), shown.row.unit[locale])
      : read.reading?.form === 'text'
        ? read.reading.text
        : null;
  const cautions = [
    ...checks.map((check) => ({ caution: 'check', check }) as const),
    ...demands.map((demand) => ({ caution: 'demand', demand }) as const),
  ];
  return (
    <div role="status" className={form.group}>
      {said === null ? null : <p>{words.willWait({ value: said })}</p>}
      {assessment === null ? null : (
        <p className={detail.statusLine}>
          {words.status}
          <StatusMark status={assessment.status} word={text.status.names[assessment.status]} size={16} />
        </p>
      )}
      {cautions.map((caution) => {
        const sentence = cautionWords(caution, shown, language);
        return (
          <p key={sentence} className={caution.caution === 'demand' ? form.fault : form.quiet}>
            {sentence}
          </p>
        );
      })}
    </div>
  );
};

/** «Sửa hộ»: mends what a unit has sent, with the office's own reason; nothing is kept before it is confirmed. */
const EditForm = ({ shown, sent, review, isBusy, refusal, onEdit, onClose }: Props) => {
  const language = useLocale();
  const { locale } = language;
  const words = useReviewText().editing;
  const readings = useReadings();
  const { row } = shown;
  const [seen] = useState({ version: row.submission?.version ?? 0, content: sent });
  const [content, setContent] = useState(sent);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const preview = previewEntry(previewFactsOf(row, review.calendar, review.rule), content);
  const lacksReason = reason.trim() === '';
  const isUnchanged = JSON.stringify(content) === JSON.stringify(seen.content);
  const submit = (): void => {
    setTried(true);
    if (lacksReason || isUnchanged || !preview.canBeSent) return;
    onEdit({ version: seen.version, content, reason: reason.trim() });
  };
  const wrong = isUnchanged ? words.unchanged : preview.canBeSent ? null : words.notReady;
  return (
    <FormDialog
      title={words.title({ name: row.shortName[locale] })}
      confirm={words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {words.lead({
          unit: row.lead.shortName[locale],
          value: figureWords(shown, review.calendar.month, readings, language),
        })}
      </p>
      <EditNumbers
        row={row}
        calendar={review.calendar}
        sent={seen.content}
        content={content}
        preview={preview}
        onChange={setContent}
      />
      <Outcome shown={shown} preview={preview} />
      <EditExplanation
        content={content}
        period={review.calendar.period as Period}
        isWanted={preview.demands.length > 0}
        onChange={setContent}
      />
      <ReasonField
        label={words.reason}
        value={reason}
        onChange={setReason}
        fault={wasTried && lacksReason ? words.reasonMissing : null}
      />
      {wasTried && wrong !== null ? (
        <p className={form.fault} role="alert">
          {wrong}
        </p>
      ) : null}
    </FormDialog>
  );
};

/** The dialog of a figure that lies before the office; of any other there is nothing to mend here. */
export const EditDialog = (props: Omit<Props, 'sent'>) => {
  const { submission } = props.shown.row;
  return submission === null ? null : <EditForm {...props} sent={contentOf(submission.content)} />;
};
