import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';

export type PlanNote = {
  readonly key: string;
  readonly text: string;
  /** Height of the line it names. */
  readonly value: number;
  /** Month whose label it starts at; the left edge where absent. */
  readonly label?: string;
  readonly strong: boolean;
  /** Under the line instead of over it. */
  readonly below?: boolean;
};

const CHARACTER = 7.2;

/** Names of horizontal lines, on the lines themselves. */
export const PlanLabels = ({ notes }: { readonly notes: readonly PlanNote[] }) => {
  const plot = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (plot === undefined || yScale === undefined || xScale === undefined) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {notes.map(({ key, text, value, label, strong, below }) => {
        const y = yScale(value);
        const start =
          label === undefined ? plot.x + 4 : (xScale(label, { position: 'middle' }) ?? plot.x) + 6;
        const edge = plot.x + plot.width;
        const isCut = start + text.length * CHARACTER > edge;
        return y === undefined ? null : (
          <text
            key={key}
            x={isCut ? edge : start}
            textAnchor={isCut ? 'end' : 'start'}
            y={y}
            dy={below === true ? '1.15em' : '-0.45em'}
            fontSize="0.8125rem"
            fontWeight={strong ? 600 : 400}
            fill="var(--ink)"
            // Wide enough for no line to run between the letters.
            stroke="var(--surface)"
            strokeWidth={5}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {text}
          </text>
        );
      })}
    </ZIndexLayer>
  );
};
