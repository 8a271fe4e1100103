/** A report as it travels: charts as they are drawn, everything else as it is; the schema leaves out what nobody is told. */
import type { ReportOnWire } from '@ve-dich/contract';
import { drawnChart, type Report } from '@ve-dich/reports';

type Blocks = ReportOnWire['sections'][number]['blocks'];

/** The wire's report of a report. */
export const reportOnWire = (report: Report): ReportOnWire => ({
  // Read-only there, a plain copy here: the shapes are the same.
  ...(structuredClone(report) as unknown as ReportOnWire),
  sections: report.sections.map((section) => ({
    ...section,
    heading: section.heading.map((line) => ({ ...line })),
    blocks: section.blocks.map((block) =>
      block.kind === 'chart'
        ? {
            kind: 'chart',
            key: block.key,
            title: block.title,
            summary: block.summary,
            drawing: drawnChart(block),
          }
        : structuredClone(block),
    ) as unknown as Blocks,
  })),
});
