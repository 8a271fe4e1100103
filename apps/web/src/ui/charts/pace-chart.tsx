/** C4: what each month brought, and what each remaining month must bring. */
import {
  Bar,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  ZIndexLayer,
} from 'recharts';
import { axes } from './axes.tsx';
import type { MonthPoint } from './month-point.ts';
import { MonthTip } from './month-tip.tsx';
import type { Axis } from './nice-ticks.ts';
import { PlanLabels, type PlanNote } from './plan-labels.tsx';

export type PaceChartProps = {
  readonly title: string;
  readonly description: string;
  readonly points: readonly MonthPoint[];
  readonly axis: Axis;
  readonly now: number;
  /** Value above each bar, by month; none on a phone, where they would touch. */
  readonly barTexts: ReadonlyMap<number, string>;
  readonly requiredColor: string;
  readonly best: { readonly value: number; readonly note: PlanNote } | null;
  readonly formatTick: (tick: number) => string;
  readonly isNarrow: boolean;
  readonly height: number | string;
  readonly isPrinting: boolean;
};

/** The text width of an A4 page upright, in CSS pixels. */
const PAPER = { width: 620, height: 190 } as const;

type TickDot = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
  readonly value?: unknown;
};

const lastYearDot =
  (half: number) =>
  ({ cx, cy, index, value }: TickDot) =>
    cx === undefined || cy === undefined || cy === null || value === null || value === undefined ? (
      <g key={index} />
    ) : (
      <path key={index} d={`M${cx - half} ${cy}H${cx + half}`} stroke="var(--s-ly)" strokeWidth={3} />
    );

/** Room a number takes above its bar, and the distance it keeps. */
const TEXT = 18;
const CLEAR = 7;

/** Numbers on their own bars; above last year's mark only where that would strike the number through. */
const BarTexts = ({
  points,
  texts,
}: {
  readonly points: readonly MonthPoint[];
  readonly texts: ReadonlyMap<number, string>;
}) => {
  const plot = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (plot === undefined || xScale === undefined || yScale === undefined) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {points.map((point) => {
        const text = texts.get(point.month);
        const x = xScale(point.label, { position: 'middle' });
        const top = yScale(Math.max(point.inMonth ?? point.required ?? 0, 0));
        if (text === undefined || x === undefined || top === undefined) return null;
        const mark = point.lastYearInMonth === null ? undefined : yScale(point.lastYearInMonth);
        const isStruck = mark !== undefined && mark <= top && mark > top - TEXT - CLEAR;
        return (
          <text
            key={point.month}
            x={x}
            y={(isStruck ? mark : top) - CLEAR}
            textAnchor="middle"
            fontSize="0.8125rem"
            fontWeight={point.inMonth === null ? 400 : 600}
            fill="var(--ink)"
            stroke="var(--surface)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {text}
          </text>
        );
      })}
    </ZIndexLayer>
  );
};

export const PaceChart = (props: PaceChartProps) => {
  const {
    title,
    description,
    points,
    axis,
    now,
    barTexts,
    requiredColor,
    best,
    formatTick,
    isNarrow,
    height,
    isPrinting,
  } = props;
  const size = isNarrow ? 14 : 30;
  return (
    <ComposedChart
      // Paper has one width, known beforehand; a chart that follows its container would come too late for it.
      key={isPrinting ? 'paper' : 'screen'}
      {...(isPrinting ? PAPER : { responsive: true, style: { width: '100%', height } })}
      data={[...points]}
      title={title}
      desc={description}
      margin={{ top: 22, right: 8, bottom: 4, left: 0 }}
    >
      {axes({ axis, formatTick, now, isNarrow, padding: { left: 0, right: 0 } })}
      {best === null ? null : (
        <ReferenceLine y={best.value} stroke="var(--ink-3)" strokeDasharray="1 3" ifOverflow="hidden" />
      )}
      <Bar dataKey="inMonth" stackId="month" fill="var(--bar)" barSize={size} isAnimationActive={false} />
      <Bar
        dataKey="required"
        stackId="month"
        fill="none"
        stroke={requiredColor}
        strokeWidth={1.5}
        strokeDasharray="4 3"
        barSize={size}
        isAnimationActive={false}
      />
      <Line
        dataKey="lastYearInMonth"
        stroke="none"
        dot={lastYearDot(size / 2 + 3)}
        activeDot={false}
        isAnimationActive={false}
      />
      {best === null ? null : <PlanLabels notes={[best.note]} />}
      {isNarrow ? null : <BarTexts points={points} texts={barTexts} />}
      <Tooltip
        cursor={{ fill: 'var(--sunk)', fillOpacity: 0.6 }}
        isAnimationActive={false}
        content={MonthTip}
      />
    </ComposedChart>
  );
};
