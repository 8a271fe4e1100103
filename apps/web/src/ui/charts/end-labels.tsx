import { DefaultZIndexes, usePlotArea, useYAxisScale, ZIndexLayer } from 'recharts';
import { deOverlap } from './de-overlap.ts';

export type LineEnd = {
  readonly key: string;
  readonly text: string;
  readonly color: string;
  readonly strong?: boolean;
  /** Value at the right edge. */
  readonly value: number;
};

/** Least distance between two labels, in pixels. */
const GAP = 18;

/** Names of the lines at their right ends, moved apart so that none lies on another. No legend box is needed then. */
export const EndLabels = ({ ends }: { readonly ends: readonly LineEnd[] }) => {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const labels = ends.flatMap(({ value, ...label }) => {
    const y = scale(value);
    return y === undefined ? [] : [{ ...label, y }];
  });
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {deOverlap(labels, GAP, plot.y + 4, plot.y + plot.height - 2).map(({ key, text, color, strong, y }) => (
        <text
          key={key}
          x={plot.x + plot.width + 8}
          y={y}
          dy="0.32em"
          fill={color}
          fontSize="0.8125rem"
          fontWeight={strong === true ? 650 : 400}
        >
          {text}
        </text>
      ))}
    </ZIndexLayer>
  );
};
