/** A report as it travels: charts as they are drawn, everything else as it is; the schema leaves out what nobody is told. */
import type { ReportOnWire } from '@ve-dich/contract';
import { drawnChart, type Report } from '@ve-dich/reports';

/** A copy may be changed where what it is of may not. */
type Copy<T> = T extends object ? { -readonly [Key in keyof T]: Copy<T[Key]> } : T;

/** The wire's report of a report. */
export const reportOnWire = (report: Report): ReportOnWire => {
  const copy = structuredClone(report) as Copy<Report>;
  return {
    ...copy,
    sections: copy.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'chart'
          ? {
              kind: 'chart' as const,
              key: block.key,
              title: block.title,
              summary: block.summary,
              drawing: structuredClone(drawnChart(block)) as Copy<ReturnType<typeof drawnChart>>,
            }
          : block,
      ),
    })),
  };
};
