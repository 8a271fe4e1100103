import type { Assessment } from '@ve-dich/domain';
import { useSentence } from '../../../i18n/use-sentence.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { assessmentOnWire } from '../../../api/assessment-on-wire.ts';
import { previewRowOf } from '../../../api/preview-row.ts';
import { KindDrawing } from '../../../ui/kind-drawing/kind-drawing.tsx';
import { useReadings } from '../../../ui/readings.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { useEntry } from '../entry-context.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './live-standing.module.css';

type Props = { readonly view: RowView; readonly assessment: Assessment };

/** Where the indicator will stand with what is typed, live: bar against path, one sentence, the year before, status. */
export const LiveStanding = ({ view, assessment }: Props) => {
  const { text } = useLocale();
  const { table } = useSendingText();
  const say = useSentence();
  const readings = useReadings();
  const { month } = useEntry().form.calendar;
  const row = previewRowOf(view.row, view.facts, null, assessment);
  const { samePeriod } = assessmentOnWire(assessment);
  return (
    <section className={styles.standing} aria-label={text.entry.form.standing}>
      <KindDrawing row={row} parts={[]} month={month} label={readings.bar(row, month)} height={22} />
      <p className={styles.sentence}>{say(row.assessment.sentence)}</p>
      <p className={styles.foot}>
        <StatusMark status={assessment.status} word={text.status.names[assessment.status]} size={18} />
        {samePeriod === null ? null : (
          <span>
            {table.samePeriod}: {readings.change(row, samePeriod)}
          </span>
        )}
      </p>
    </section>
  );
};
