import type { ReportChart } from '@ve-dich/contract';
import { useId } from 'react';
import { points, typeOf, type PaperProfile } from './paper-type.ts';
import styles from './paper-chart.module.css';

type Mark = ReportChart['drawing']['marks'][number];

/** A year of an indicator, drawn of the marks that the files are drawn of. */
export const PaperChart = ({
  chart,
  profile,
}: {
  readonly chart: ReportChart;
  readonly profile: PaperProfile;
}) => {
  const id = useId();
  const { width, height, marks } = chart.drawing;
  return (
    <figure className={styles.chart} style={{ marginBottom: points(profile.body.spaceBetweenPt * 2) }}>
      <figcaption id={id} className={styles.title} style={typeOf(profile, 'item')}>
        {chart.title}
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.drawing}
        role="img"
        aria-labelledby={id}
        aria-describedby={`${id}-summary`}
      >
        {marks.map((mark, index) => (
          <Drawn key={index} mark={mark} />
        ))}
      </svg>
      <p id={`${id}-summary`} className="visually-hidden">
        {chart.summary}
      </p>
    </figure>
  );
};

const Drawn = ({ mark }: { readonly mark: Mark }) => {
  switch (mark.kind) {
    case 'line':
      return (
        <polyline
          points={mark.points.map(([x, y]) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={mark.look.colour}
          strokeWidth={mark.look.width}
          strokeLinejoin="round"
          strokeDasharray={mark.look.dash.length === 0 ? undefined : mark.look.dash.join(' ')}
        />
      );
    case 'circle':
      return (
        <circle
          cx={mark.at[0]}
          cy={mark.at[1]}
          r={mark.radius}
          fill={mark.fill}
          stroke={mark.colour}
          strokeWidth={mark.width}
        />
      );
    case 'rectangle':
      return <rect x={mark.at[0]} y={mark.at[1]} width={mark.width} height={mark.height} fill={mark.fill} />;
    case 'text':
      return (
        <text
          x={mark.at[0]}
          y={mark.at[1]}
          fontSize={mark.pt}
          fontWeight={mark.bold ? 700 : 400}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      );
  }
};
