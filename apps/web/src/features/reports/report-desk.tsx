import type { DossierReport, Session } from '@ve-dich/contract';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { ChangesSince } from './changes-since.tsx';
import { ExportHistory } from './export-history.tsx';
import { ExportPanel } from './export-panel.tsx';
import { LayoutPanel } from './layout-panel.tsx';
import type { ExportFormat, ReportChoice } from './report-choice.ts';
import { ReportChecklist } from './report-checklist.tsx';
import { ReportPreview } from './report-preview.tsx';
import { useExportKey } from './use-export-key.ts';
import { useExports } from './use-exports.ts';
import { useWriting } from './use-writing.ts';
import { UnwrittenDialog } from './unwritten-dialog.tsx';
import styles from './report-desk.module.css';

type Props = {
  readonly shown: DossierReport;
  readonly choice: ReportChoice;
  readonly period: YearMonth;
  readonly session: Session;
  readonly isStale: boolean;
  /** The server did not answer when it was asked anew. */
  readonly isOffline: boolean;
  readonly onLayout: (layout: string | null) => void;
  readonly onSaid: (words: string) => void;
};

/** A dossier's report: what to check, the document itself, and the files of it. */
export const ReportDesk = ({
  shown,
  choice,
  period,
  session,
  isStale,
  isOffline,
  onLayout,
  onSaid,
}: Props) => {
  const words = useReportsText();
  const isPhone = useMediaQuery('(max-width: 639.98px)');
  const isNarrow = useMediaQuery('(max-width: 1023.98px)');
  const [isPreviewOpen, setPreviewOpen] = useState(false);
  /** A file that is asked for while sentences are being written: it would go out without them. */
  const [asked, setAsked] = useState<ExportFormat | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const historyTitle = useRef<HTMLHeadingElement>(null);
  const exports = useExports();
  const { id } = shown.dossier;
  const mayExport = shown.may.includes('report.export');
  const writing = useWriting(shown, choice, session, (text) =>
    onSaid(text === '' ? words.writing.takenBack : words.writing.saved),
  );

  // What is on its way is what was chosen; a name that is not there any more is the usual layout.
  const layout = isStale ? choice.layout : shown.layout;
  const jobs = exports.jobs.filter(({ dossier }) => dossier === id);
  const make = (format: ExportFormat): void =>
    exports.start({ dossier: id, format, choice: { ...choice, layout } });
  const exportAs = (format: ExportFormat): void => {
    if (!mayExport || jobs.some((job) => job.format === format && job.state !== 'failed')) return;
    // A table has no sentence to go out without.
    if (writing.unsaved.length > 0 && format !== 'csv') setAsked(format);
    else make(format);
  };
  useExportKey(() => exportAs('docx'));

  const placeOf = (which: string): HTMLElement | null => {
    // Folded away, a sentence cannot be gone to.
    flushSync(() => setPreviewOpen(true));
    return body.current?.querySelector<HTMLElement>(which) ?? null;
  };
  const goTo = (place: HTMLElement | null | undefined): void => {
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  const goToWriting = (): void =>
    goTo(placeOf('[data-write="to_write"]') ?? placeOf('[data-state="to_write"] textarea'));
  const goToUnwritten = (): void => {
    const place = placeOf('[data-unsaved]');
    // Left for later, it is opened again.
    flushSync(() => place?.querySelector<HTMLElement>('button[data-write]')?.click());
    goTo(place?.querySelector('textarea'));
  };
  const goToHistory = (): void => {
    historyTitle.current?.scrollIntoView({ block: 'start' });
    historyTitle.current?.focus({ preventScroll: true });
  };

  const checklist = <ReportChecklist checklist={shown.checklist} period={period} onWrite={goToWriting} />;
  return (
    <>
      {isOffline ? (
        <p className={styles.offline} role="status">
          {words.preview.shown}
        </p>
      ) : null}
      <div className={styles.body} ref={body}>
        <div className={styles.aside}>
          {/* Beside the paper the buttons are at hand at once; in one column one reads before one exports. */}
          {isNarrow ? checklist : null}
          <ExportPanel
            may={mayExport}
            jobs={jobs}
            made={shown.exports.length}
            unwritten={writing.unsaved.length}
            hasTable={choice.annexes.includes('annex-indicators')}
            onExport={exportAs}
            onHistory={goToHistory}
            onUnwritten={goToUnwritten}
          />
          {isNarrow ? null : checklist}
          {choice.annexes.includes('annex-indicators') ? (
            <LayoutPanel
              shown={shown}
              chosen={layout}
              session={session}
              onLayout={onLayout}
              onSaid={onSaid}
            />
          ) : null}
          <ChangesSince changes={shown.changes} period={period} />
        </div>
        <ReportPreview
          shown={shown}
          choice={choice}
          writing={writing}
          isStale={isStale}
          isPhone={isPhone}
          isOpen={isPreviewOpen}
          onOpen={setPreviewOpen}
        />
      </div>
      <ExportHistory exports={shown.exports} titleRef={historyTitle} />
      {asked === null ? null : (
        <UnwrittenDialog
          count={writing.unsaved.length}
          format={asked}
          onFirst={() => {
            // Closed first: the dialog gives the focus back to where it was, and it is wanted elsewhere.
            flushSync(() => setAsked(null));
            goToUnwritten();
          }}
          onExport={() => {
            setAsked(null);
            make(asked);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};
