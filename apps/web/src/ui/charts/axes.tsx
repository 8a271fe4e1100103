/** Axes and grid as every chart of ours has them: horizontal lines only, few ticks, the present month in bold. */
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Axis } from './nice-ticks.ts';

const FONT = '0.8125rem';
const CHARACTER = 7.4;

type TickProps = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
  readonly payload?: { readonly value?: unknown };
};

const monthTick =
  (now: number, isNarrow: boolean) =>
  ({ x, y, index = 0, payload }: TickProps) => {
    const isNow = index + 1 === now;
    // On a phone every other month keeps its name; the present one always.
    const isShown = !isNarrow || isNow || index % 2 === 0;
    return (
      <text
        x={x}
        y={y}
        dy="0.9em"
        textAnchor="middle"
        fontSize={FONT}
        fontWeight={isNow ? 700 : 400}
        fill={isNow ? 'var(--ink)' : 'var(--ink-3)'}
      >
        {isShown && typeof payload?.value === 'string' ? payload.value : ''}
      </text>
    );
  };

/** How wide the axis must be for its longest number. */
const axisWidth = (axis: Axis, formatTick: (tick: number) => string): number =>
  Math.max(28, ...axis.ticks.map((tick) => formatTick(tick).length * CHARACTER + 10));

type Props = {
  readonly axis: Axis;
  readonly formatTick: (tick: number) => string;
  readonly now: number;
  readonly isNarrow: boolean;
  /** Bars stand between the ticks of months, lines on them. */
  readonly padding?: { readonly left: number; readonly right: number };
};

/** Called, not rendered: Recharts looks for its own elements among the children of a chart. */
export const axes = ({ axis, formatTick, now, isNarrow, padding = { left: 10, right: 10 } }: Props) => [
  <CartesianGrid key="grid" vertical={false} syncWithTicks stroke="var(--line-2)" />,
  <XAxis
    key="x"
    dataKey="label"
    interval={0}
    tickLine={false}
    axisLine={{ stroke: 'var(--line)' }}
    padding={padding}
    tick={monthTick(now, isNarrow)}
    height={26}
  />,
  <YAxis
    key="y"
    width={axisWidth(axis, formatTick)}
    axisLine={false}
    tickLine={false}
    ticks={[...axis.ticks]}
    domain={[...axis.domain]}
    interval={0}
    tick={{ fill: 'var(--ink-3)', fontSize: FONT }}
    tickFormatter={formatTick}
  />,
];
