import type { ReactElement } from 'react';

/** What a point of the actual line is, besides its value. */
export type PointMarks = {
  readonly hollow: boolean;
  readonly revised: boolean;
};

type DotProps = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
  readonly value?: unknown;
  readonly payload?: unknown;
};

const marksOf = (payload: unknown): PointMarks =>
  typeof payload === 'object' && payload !== null && 'marks' in payload
    ? (payload.marks as PointMarks)
    : { hollow: false, revised: false };

/**
 * A point of the actual line: an estimate is hollow, a revised figure wears a dotted ring. Recharts asks for missing
 * values too, without a place: those get an empty group, or half a dot would sit on the top edge.
 */
export const pointDot = ({ cx, cy, index, value, payload }: DotProps): ReactElement => {
  if (cx === undefined || cy === undefined || cy === null || value === null || value === undefined) {
    return <g key={index} />;
  }
  const { hollow, revised } = marksOf(payload);
  return (
    <g key={index} data-point={hollow ? 'estimate' : 'firm'}>
      {revised ? (
        <circle
          cx={cx}
          cy={cy}
          r={8}
          fill="none"
          stroke="var(--s-act)"
          strokeWidth={1.25}
          strokeDasharray="1.5 2.5"
        />
      ) : null}
      <circle
        cx={cx}
        cy={cy}
        r={hollow ? 4.5 : 3}
        stroke="var(--s-act)"
        strokeWidth={2}
        fill={hollow ? 'var(--surface)' : 'var(--s-act)'}
      />
    </g>
  );
};
