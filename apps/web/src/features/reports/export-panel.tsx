import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import type { ExportJob } from './export-work.ts';
import type { ExportFormat } from './report-choice.ts';
import styles from './report-aside.module.css';

/** In the order of how often they are wanted. */
const FORMATS: readonly ExportFormat[] = ['docx', 'pdf', 'xlsx', 'csv'];

type Props = {
  readonly may: boolean;
  /** Of this dossier. */
  readonly jobs: readonly ExportJob[];
  readonly made: number;
  /** Sentences that are being written and not saved: they are not in the files. */
  readonly unwritten: number;
  /** Whether the table is chosen that CSV is made of. */
  readonly hasTable: boolean;
  readonly onExport: (format: ExportFormat) => void;
  readonly onHistory: () => void;
  /** Goes to the first sentence that is being written. */
  readonly onUnwritten: () => void;
};

/** Makes files of the report, says how far they are and what went wrong. */
export const ExportPanel = ({
  may,
  jobs,
  made,
  unwritten,
  hasTable,
  onExport,
  onHistory,
  onUnwritten,
}: Props) => {
  const { format } = useLocale();
  const words = useReportsText().exports;
  const why = useProblemWords();
  const running = jobs.filter(({ state }) => state !== 'failed');
  return (
    <section className={styles.block} aria-labelledby="xuat">
      <h2 id="xuat">{words.title}</h2>
      {may ? (
        <div className={styles.buttons}>
          {FORMATS.map((each) => {
            const isRunning = running.some((job) => job.format === each);
            const lacksTable = each === 'csv' && !hasTable;
            return (
              <button
                key={each}
                type="button"
                className={each === 'docx' ? buttons.primary : buttons.plain}
                disabled={isRunning || lacksTable}
                aria-busy={isRunning}
                aria-describedby={lacksTable ? 'xuat-csv-can' : undefined}
                onClick={() => onExport(each)}
              >
                {words.make({ format: words.formats[each] })}
              </button>
            );
          })}
        </div>
      ) : (
        <p>{words.readOnly}</p>
      )}
      {may && !hasTable ? (
        <p id="xuat-csv-can" className={styles.quiet}>
          {words.csvNeedsAnnex}
        </p>
      ) : null}
      {unwritten === 0 ? null : (
        <button type="button" className={styles.jump} onClick={onUnwritten}>
          {words.unwritten({ count: format.count(unwritten) })}
        </button>
      )}
      <div role="status" className={styles.live}>
        {running.length === 0 ? null : (
          <>
            <ul className={styles.work}>
              {running.map((job) => (
                <li key={job.format}>
                  <span className={styles.spinner} aria-hidden="true" />
                  {words.step({
                    format: words.formats[job.format],
                    step: job.state === 'saving' ? words.saving : words.making,
                  })}
                </li>
              ))}
            </ul>
            <p className={styles.quiet}>{words.mayLeave}</p>
          </>
        )}
      </div>
      {jobs
        .filter(({ state }) => state === 'failed')
        .map((job) => (
          <p key={job.format} className={form.refusal} role="alert">
            {words.failed({ format: words.formats[job.format], why: why(job.fault) })}
          </p>
        ))}
      <button type="button" className={styles.jump} onClick={onHistory}>
        {words.history({ count: format.count(made) })}
      </button>
    </section>
  );
};
