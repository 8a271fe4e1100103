/** A sentence as it was saved, put into the report that is shown: nobody sees their own words vanish for a moment. */
import type { DossierReport, ReportSection } from '@ve-dich/contract';

type Block = ReportSection['blocks'][number];
export type Written = {
  readonly key: string;
  readonly text: string;
  readonly version: number;
  readonly at: string;
  readonly by: DossierReport['texts'][number]['by'];
};

const withWords = (block: Block, { key, text }: Written): Block =>
  block.kind === 'paragraph' && block.written?.key === key
    ? { ...block, runs: [{ text }], written: { key, state: 'written' } }
    : block;

/** The report with a text saved. What stands in the place of an empty one only the server knows. */
export const withWritten = (shown: DossierReport, written: Written): DossierReport => ({
  ...shown,
  texts: [...shown.texts.filter(({ key }) => key !== written.key), written],
  report:
    written.text === ''
      ? shown.report
      : {
          ...shown.report,
          sections: shown.report.sections.map((section) => ({
            ...section,
            blocks: section.blocks.map((block) => withWords(block, written)),
          })),
        },
});
