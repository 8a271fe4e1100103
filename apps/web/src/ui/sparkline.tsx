import { sparklineGeometry, type Point } from './sparkline-geometry.ts';
import type { Status } from './status-mark.tsx';
import styles from './sparkline.module.css';

export type SparklineProps = {
  /** Twelve months to date: `null` where unknown, `undefined` where nothing was due. */
  values: readonly (string | null | undefined)[];
  /** The path of the same months. */
  path: readonly (string | null | undefined)[];
  status: Status;
  /** What the line says, in words. */
  label: string;
  width?: number;
  height?: number;
  /** Fills its container and keeps its shape. */
  fluid?: boolean;
};

const line = (points: readonly Point[]): string =>
  points.map((point) => `${point.x.toFixed(2)},${point.y.toFixed(2)}`).join(' ');

/** The shape of a year in a table row: the line so far, the dashed path, and where it stands now. */
export const Sparkline = (props: SparklineProps) => {
  const { values, path, status, label, width = 88, height = 22, fluid = false } = props;
  const { runs, pathRuns, last } = sparklineGeometry(values, path, { width, height, inset: 3.5 });
  return (
    <svg
      className={styles.sparkline}
      data-status={status}
      viewBox={`0 0 ${width} ${height}`}
      style={fluid ? { width: '100%', height: 'auto' } : { width: `${width}px`, height: `${height}px` }}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {pathRuns.map((run) => (
        <polyline key={`p${run[0]?.x}`} className={styles.path} points={line(run)} />
      ))}
      {runs.map((run) =>
        run.length === 1 && run[0] !== undefined ? (
          <circle key={`d${run[0].x}`} className={styles.lone} cx={run[0].x} cy={run[0].y} r={1.4} />
        ) : (
          <polyline key={`a${run[0]?.x}`} className={styles.actual} points={line(run)} />
        ),
      )}
      {last === null ? null : <circle className={styles.last} cx={last.x} cy={last.y} r={3} />}
    </svg>
  );
};
