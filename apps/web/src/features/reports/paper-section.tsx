import type { ReportOnWire, ReportParagraph, ReportSection } from '@ve-dich/contract';
import type { CSSProperties } from 'react';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { PaperChart } from './paper-chart.tsx';
import { PaperBasis, PaperHead, PaperSignature, PaperTitle } from './paper-frame.tsx';
import { PaperRuns } from './paper-runs.tsx';
import { PaperTable } from './paper-table.tsx';
import { millimetres, points, typeOf, type PaperProfile } from './paper-type.ts';
import type { Writing } from './use-writing.ts';
import { WrittenSentence } from './written-sentence.tsx';
import styles from './paper.module.css';

type Role = ReportParagraph['role'];

/** Headings of the text, below the document's name. */
const HEADINGS: Partial<Record<Role, 'h4' | 'h5' | 'h6'>> = { part: 'h4', section: 'h5', item: 'h6' };
const STYLE_OF: Readonly<Record<Role, string>> = {
  part: 'part',
  section: 'section',
  item: 'item',
  body: 'body',
  list: 'body',
  note: 'note',
};
const ANNEX_STYLES = {
  number: 'annexNumber',
  title: 'annexTitle',
  belongs_to: 'annexBelongsTo',
  hyphens: 'body',
} as const satisfies Record<ReportSection['heading'][number]['style'], string>;

const lookOf = (profile: PaperProfile, role: Role): CSSProperties => ({
  ...typeOf(profile, STYLE_OF[role]),
  marginBottom: points(profile.body.spaceBetweenPt),
  ...(role === 'part' || role === 'note' ? {} : { textIndent: millimetres(profile.body.firstLineMm) }),
});

type ParagraphProps = {
  readonly paragraph: ReportParagraph;
  readonly profile: PaperProfile;
  readonly isAnnex: boolean;
  readonly writing: Writing;
  readonly ending: string;
};

const Paragraph = ({ paragraph, profile, isAnnex, writing, ending }: ParagraphProps) => {
  const { role, runs, written } = paragraph;
  const look = lookOf(profile, role);
  if (written !== null) {
    // What is written again is what was written, all its lines and nothing else: the name of its part stands before it.
    const stored = written.state === 'written' ? writing.textOf(written.key)?.text : undefined;
    const [name] = written.state === 'written' && runs.length > 1 ? runs : [];
    return (
      <>
        {name === undefined ? null : (
          <p style={typeOf(profile, 'body')} className={styles.partName}>
            {name.text}
          </p>
        )}
        <WrittenSentence
          paragraph={stored === undefined ? paragraph : { ...paragraph, runs: [{ text: stored }] }}
          written={written}
          look={{ ...look, textIndent: 0 }}
          writing={writing}
          ending={ending}
        />
      </>
    );
  }
  // Below a table a bold line is no heading: nothing stands under it.
  const Tag = isAnnex ? 'p' : (HEADINGS[role] ?? 'p');
  return (
    <Tag
      style={look}
      className={role === 'part' ? styles.centred : role === 'note' ? styles.note : styles.text}
    >
      <PaperRuns runs={runs} />
      {ending}
    </Tag>
  );
};

/** Further lines of a written text stand in its first paragraph here, where all of it is written. */
const isFurtherLine = (blocks: ReportSection['blocks'], at: number): boolean => {
  const keyOf = (block: ReportSection['blocks'][number] | undefined): string | null =>
    block?.kind === 'paragraph' ? (block.written?.key ?? null) : null;
  const key = keyOf(blocks[at]);
  return key !== null && key === keyOf(blocks[at - 1]);
};

/** Whether nothing follows a block but lines of its own. */
const isLastSentence = (blocks: ReportSection['blocks'], at: number): boolean =>
  blocks.every((_, index) => index <= at || isFurtherLine(blocks, index));

const AnnexHead = ({
  heading,
  profile,
}: Pick<ReportSection, 'heading'> & { readonly profile: PaperProfile }) => {
  const line = ({ text, style }: ReportSection['heading'][number]) => (
    <span key={style} style={typeOf(profile, ANNEX_STYLES[style])}>
      {text}
    </span>
  );
  return (
    <div className={styles.annexHead}>
      <h3>
        {heading
          .filter(({ style }) => style === 'number' || style === 'title')
          .flatMap((each, index) => (index === 0 ? [line(each)] : [' ', line(each)]))}
      </h3>
      {heading.some(({ style }) => style === 'belongs_to') ? (
        <p>{heading.filter(({ style }) => style === 'belongs_to').map(line)}</p>
      ) : null}
      {heading.some(({ style }) => style === 'hyphens') ? (
        <p aria-hidden="true">{heading.filter(({ style }) => style === 'hyphens').map(line)}</p>
      ) : null}
    </div>
  );
};

/** A section on its sheet: the first with head, signature and what it rests on. */
export const PaperSection = ({
  section,
  number,
  report,
  writing,
}: {
  readonly section: ReportSection;
  /** Its place among the sheets; its name is the paper's own, in Vietnamese. */
  readonly number: number;
  readonly report: ReportOnWire;
  readonly writing: Writing;
}) => {
  const words = useReportsText().preview;
  const { profile } = report;
  const { widthMm, heightMm, marginMm } = profile.page;
  const isMain = section.kind === 'main';
  const [width, height] = section.orientation === 'portrait' ? [widthMm, heightMm] : [heightMm, widthMm];
  const measures = {
    '--width': width,
    '--height': height,
    '--margins': [marginMm.top, marginMm.right, marginMm.bottom, marginMm.left].map(millimetres).join(' '),
  } as CSSProperties;
  return (
    <ScrollFrame className={styles.frame} label={words.sheet({ number: String(number) })}>
      <article
        className={styles.sheet}
        data-paper=""
        data-orientation={section.orientation}
        lang="vi"
        style={measures}
      >
        {isMain ? (
          <>
            <PaperHead head={report.head} profile={profile} />
            <PaperTitle title={report.title} profile={profile} />
          </>
        ) : (
          <AnnexHead heading={section.heading} profile={profile} />
        )}
        {section.blocks.map((block, index) =>
          isFurtherLine(section.blocks, index) ? null : block.kind === 'table' ? (
            <PaperTable key={block.key} table={block} profile={profile} />
          ) : block.kind === 'chart' ? (
            <PaperChart key={block.key} chart={block} profile={profile} />
          ) : (
            <Paragraph
              // A sentence that people write keeps its place, and what is typed in it, whatever moves around it.
              key={block.written?.key ?? index}
              paragraph={block}
              profile={profile}
              isAnnex={!isMain}
              writing={writing}
              ending={isMain && isLastSentence(section.blocks, index) ? report.ending : ''}
            />
          ),
        )}
        {isMain ? (
          <>
            <PaperSignature signature={report.signature} profile={profile} />
            <PaperBasis basis={report.basis} />
          </>
        ) : null}
      </article>
    </ScrollFrame>
  );
};
