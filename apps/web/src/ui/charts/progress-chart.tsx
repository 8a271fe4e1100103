/** C3, C10, C11: the year's line against its path, its plan and the year before. Sums and levels share the drawing. */
import { ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip } from 'recharts';
import { axes } from './axes.tsx';
import { EndLabels, type LineEnd } from './end-labels.tsx';
import { LastPointLabel } from './last-point-label.tsx';
import type { MonthPoint } from './month-point.ts';
import { MonthTip } from './month-tip.tsx';
import type { Axis } from './nice-ticks.ts';
import { PlanLabels, type PlanNote } from './plan-labels.tsx';
import { pointDot } from './point-dot.tsx';

export type ProgressChartProps = {
  readonly title: string;
  readonly description: string;
  readonly points: readonly MonthPoint[];
  readonly axis: Axis;
  readonly now: number;
  readonly planNotes: readonly PlanNote[];
  /** The plan's line is a step where its number changed during the year. */
  readonly planSteps: boolean;
  /** Where being is good: from, to, on the value axis. */
  readonly goodZone: readonly [number, number] | null;
  readonly ends: readonly LineEnd[];
  readonly actualLabel: string | null;
  /** Months in which nothing was due do not break a line; months not reported do. */
  readonly bridges: boolean;
  readonly formatTick: (tick: number) => string;
  readonly isNarrow: boolean;
  readonly endRoom: number;
  readonly height: number | string;
  readonly isPrinting: boolean;
};

/** The text width of an A4 page upright, in CSS pixels. */
const PAPER = { width: 620, height: 260 } as const;

export const ProgressChart = (props: ProgressChartProps) => {
  const { title, description, points, axis, now, planNotes, planSteps, goodZone, ends, actualLabel } = props;
  const { bridges, formatTick, isNarrow, endRoom, height, isPrinting } = props;
  const plan = points.findLast((point) => point.plan !== null)?.plan ?? null;
  const nowLabel = points[now - 1]?.label;
  return (
    <ComposedChart
      // Paper has one width, known beforehand; a chart that follows its container would come too late for it.
      key={isPrinting ? 'paper' : 'screen'}
      {...(isPrinting ? PAPER : { responsive: true, style: { width: '100%', height } })}
      data={[...points]}
      title={title}
      desc={description}
      margin={{ top: 20, right: isNarrow ? 8 : endRoom, bottom: 4, left: 0 }}
    >
      {goodZone === null ? null : (
        <ReferenceArea
          y1={goodZone[0]}
          y2={goodZone[1]}
          fill="var(--on-b)"
          fillOpacity={0.55}
          stroke="none"
          ifOverflow="hidden"
          // Under the grid: what is written in the zone stays readable.
          zIndex={-200}
        />
      )}
      {axes({ axis, formatTick, now, isNarrow })}
      {nowLabel === undefined ? null : (
        <ReferenceLine x={nowLabel} stroke="var(--ink-3)" strokeDasharray="2 3" />
      )}
      {plan === null || planSteps ? null : (
        <ReferenceLine y={plan} stroke="var(--ink)" strokeWidth={1.25} ifOverflow="hidden" />
      )}
      {planSteps ? (
        <Line
          dataKey="plan"
          type="stepAfter"
          stroke="var(--ink)"
          strokeWidth={1.25}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ) : null}
      <Line
        dataKey="lastYear"
        type="linear"
        stroke="var(--s-ly)"
        strokeWidth={1.5}
        dot={false}
        activeDot={false}
        connectNulls={bridges}
        isAnimationActive={false}
      />
      <Line
        dataKey="path"
        type="linear"
        stroke="var(--s-plan)"
        strokeWidth={1.75}
        strokeDasharray="7 4"
        dot={false}
        activeDot={false}
        // A path of quarters is a promise between its months too.
        connectNulls
        isAnimationActive={false}
      />
      <Line
        dataKey="actual"
        type="linear"
        stroke="var(--s-act)"
        strokeWidth={3}
        dot={pointDot}
        activeDot={{ r: 5, fill: 'var(--s-act)', stroke: 'var(--surface)', strokeWidth: 2 }}
        connectNulls={bridges}
        isAnimationActive={false}
      />
      <PlanLabels notes={planNotes} />
      {isNarrow ? null : <EndLabels ends={ends} />}
      {actualLabel === null ? null : <LastPointLabel points={points} text={actualLabel} />}
      <Tooltip cursor={{ stroke: 'var(--ink-3)' }} isAnimationActive={false} content={MonthTip} />
    </ComposedChart>
  );
};
