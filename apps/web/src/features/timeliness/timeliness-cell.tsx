import { TIMELINESS } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useTimelinessText } from '../../i18n/use-timeliness-text.ts';
import type { Cell } from './timeliness-counts.ts';
import { TimelinessMark } from './timeliness-mark.tsx';
import styles from './timeliness-table.module.css';

type Named = { readonly unit: string; readonly month: string; readonly cell: Cell | undefined };

/** A cell in words: unit, month, state, and how many of how many. */
const useCellWords = (): ((named: Named) => string) => {
  const { text, format } = useLocale();
  const words = useTimelinessText();
  return ({ unit, month, cell }) => {
    const state = text.work.timeliness[cell?.state ?? 'not_due'];
    return cell === undefined || cell.due === 0
      ? words.cellNothing({ unit, month, state })
      : words.cell({
          unit,
          month,
          state,
          received: format.count(cell.received),
          due: format.count(cell.due),
          late: format.count(cell.late),
        });
  };
};

/** A unit's month: sign and share to the eye, the whole sentence to a reader and to a pointer. */
export const TimelinessCell = (named: Named) => {
  const { format } = useLocale();
  const timelinessText = useTimelinessText();
  const say = useCellWords();
  const { cell } = named;
  const words = say(named);
  return (
    <>
      <span aria-hidden="true" className={styles.cell} title={words}>
        <TimelinessMark state={cell?.state ?? 'not_due'} />
        {cell === undefined || cell.due === 0
          ? null
          : timelinessText.share({ received: format.count(cell.received), due: format.count(cell.due) })}
      </span>
      <span className="visually-hidden">{words}</span>
    </>
  );
};

/** Every sign with its word and what it means. */
export const TimelinessLegend = () => {
  const { text } = useLocale();
  const words = useTimelinessText();
  return (
    <dl className={styles.legend} aria-label={words.legend}>
      {TIMELINESS.map((state) => (
        <div key={state}>
          <dt>
            <TimelinessMark state={state} /> {text.work.timeliness[state]}
          </dt>
          <dd>{words.meanings[state]}</dd>
        </div>
      ))}
    </dl>
  );
};
