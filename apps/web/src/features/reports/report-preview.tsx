import type { DossierReport } from '@ve-dich/contract';
import { useState } from 'react';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { PaperSection } from './paper-section.tsx';
import type { ReportChoice } from './report-choice.ts';
import type { Writing } from './use-writing.ts';
import paper from './paper.module.css';
import styles from './report-desk.module.css';

type Zoom = 'fit' | 'full';

type Props = {
  readonly shown: DossierReport;
  readonly choice: ReportChoice;
  readonly writing: Writing;
  /** What is shown is of an earlier choice; the new one is on its way. */
  readonly isStale: boolean;
  readonly isPhone: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** The document as it will be printed, sheet by sheet. On a phone it is opened by whoever wants it. */
export const ReportPreview = ({ shown, choice, writing, isStale, isPhone, isOpen, onOpen }: Props) => {
  const words = useReportsText().preview;
  const [zoom, setZoom] = useState<Zoom>('fit');
  const { report } = shown;
  const lacksConcerns =
    !isStale &&
    choice.annexes.includes('annex-concerns') &&
    !report.sections.some(({ key }) => key === 'annex-concerns');
  const sheets = (
    <>
      <p role="status" className={styles.status}>
        {isStale ? words.stale : ''}
      </p>
      {lacksConcerns ? <p className={styles.quiet}>{words.none}</p> : null}
      <div className={paper.sheets} data-zoom={zoom} data-stale={isStale || undefined} aria-busy={isStale}>
        {report.sections.map((section, at) => (
          <PaperSection
            key={section.key}
            section={section}
            number={at + 1}
            report={report}
            writing={writing}
          />
        ))}
      </div>
    </>
  );
  if (isPhone) {
    return (
      <details
        className={styles.preview}
        open={isOpen}
        onToggle={(event) => onOpen(event.currentTarget.open)}
      >
        <summary>
          <h2>{words.open}</h2>
        </summary>
        {sheets}
      </details>
    );
  }
  return (
    <section className={styles.preview} aria-labelledby="xem-truoc">
      <div className={styles.previewHead}>
        <h2 id="xem-truoc">{words.title}</h2>
        <Segmented
          label={words.zoom}
          value={zoom}
          choices={[
            { value: 'fit', label: words.fit },
            { value: 'full', label: words.full },
          ]}
          onChange={setZoom}
        />
      </div>
      {sheets}
    </section>
  );
};
