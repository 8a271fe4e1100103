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
  readonly onExport: (format: ExportFormat) => void;
  readonly onHistory: () => void;
};

/** Makes files of the report, says how far they are and what went wrong. */
export const ExportPanel = ({ may, jobs, made, onExport, onHistory }: Props) => {
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
            return (
              <button
                key={each}
                type="button"
                className={each === 'docx' ? buttons.primary : buttons.plain}
                disabled={isRunning}
                aria-busy={isRunning}
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
      <div role="status">
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
