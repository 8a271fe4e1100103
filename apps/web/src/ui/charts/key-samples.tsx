/** Samples of the marks of charts, for the line of keys under the drawing. */
import type { ReactNode } from 'react';

const Sample = ({ children, width = 26 }: { readonly children: ReactNode; readonly width?: number }) => (
  <svg width={width} height={16} viewBox={`0 0 ${width} 16`} aria-hidden="true" focusable="false">
    {children}
  </svg>
);

const line = (stroke: string, strokeWidth: number, strokeDasharray?: string) => (
  <Sample>
    <path
      d="M1 8h24"
      fill="none"
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={strokeDasharray}
    />
  </Sample>
);

export const SAMPLES = {
  actual: line('var(--s-act)', 3),
  path: line('var(--s-plan)', 1.75, '7 4'),
  lastYear: line('var(--s-ly)', 1.5),
  plan: line('var(--ink)', 1.25),
  estimate: (
    <Sample width={16}>
      <circle cx={8} cy={8} r={4.5} fill="var(--surface)" stroke="var(--s-act)" strokeWidth={2} />
    </Sample>
  ),
  firm: (
    <Sample width={16}>
      <circle cx={8} cy={8} r={3.5} fill="var(--s-act)" />
    </Sample>
  ),
  revised: (
    <Sample width={18}>
      <circle
        cx={9}
        cy={8}
        r={7}
        fill="none"
        stroke="var(--s-act)"
        strokeWidth={1.25}
        strokeDasharray="1.5 2.5"
      />
      <circle cx={9} cy={8} r={3} fill="var(--s-act)" />
    </Sample>
  ),
  bar: (
    <Sample width={16}>
      <rect x={3} y={2} width={10} height={12} fill="var(--bar)" />
    </Sample>
  ),
  required: (stroke: string) => (
    <Sample width={16}>
      <rect
        x={3}
        y={2}
        width={10}
        height={12}
        fill="none"
        stroke={stroke}
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
    </Sample>
  ),
  sameMonth: (
    <Sample width={16}>
      <path d="M2 8h12" stroke="var(--s-ly)" strokeWidth={3} />
    </Sample>
  ),
} as const;
