import { useLocale } from '../i18n/locale-provider.tsx';
import { useChartText } from '../i18n/use-chart-text.ts';
import { deOverlap, type EndLabel } from './charts/de-overlap.ts';
import type { Status } from './status-mark.tsx';
import { yearLineGeometry, type PlacedPoint, type YearSeriesLine } from './year-line-geometry.ts';
import styles from './year-line.module.css';

type Props = {
  readonly actual: YearSeriesLine;
  readonly path: YearSeriesLine;
  readonly lastYear: YearSeriesLine;
  /** The month whose point is ringed: the one that is being looked at. */
  readonly month: number;
  /** An estimate is hollow. */
  readonly isEstimate: boolean;
  /** A sum begins at nothing; a level is drawn where it lies. */
  readonly fromZero: boolean;
  readonly status: Status;
  /** The whole drawing in words. */
  readonly label: string;
  /** The ringed point in words, as it stands beside it. */
  readonly pointWords: string;
  readonly year: number;
};

const SIZE = { width: 480, height: 132, inset: 8 };
const LABEL_GAP = 17;

const line = (run: readonly PlacedPoint[]): string =>
  run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

const Line = ({ runs, className }: { readonly runs: YearRuns; readonly className: string | undefined }) =>
  runs.map((run) =>
    run.length === 1 && run[0] !== undefined ? (
      <circle key={run[0].x} className={className} data-lone="" cx={run[0].x} cy={run[0].y} r={1.6} />
    ) : (
      <polyline key={run[0]?.x} className={className} points={line(run)} />
    ),
  );
type YearRuns = readonly (readonly PlacedPoint[])[];

/** A year at a glance: what is known, the dashed path, last year thin, and the point that is being judged. */
export const YearLine = (props: Props) => {
  const { format } = useLocale();
  const chartText = useChartText();
  const { month, isEstimate, fromZero, status, label, pointWords, year } = props;
  const geometry = yearLineGeometry(props, month, fromZero, SIZE);
  const { ringed, zero } = geometry;
  const endOf = (runs: YearRuns): number | undefined => runs.at(-1)?.at(-1)?.y;
  const ends = [
    { key: 'path', text: chartText.path, color: 'var(--s-plan)', y: endOf(geometry.path) },
    {
      key: 'last',
      text: chartText.lastYear({ year: String(year - 1) }),
      color: 'var(--ink-3)',
      y: endOf(geometry.lastYear),
    },
  ].filter((end): end is EndLabel => end.y !== undefined);
  const labels = deOverlap(ends, LABEL_GAP, 8, SIZE.height - 8);
  return (
    <div className={styles.frame} data-status={status}>
      <div className={styles.drawing}>
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label} focusable="false">
          {zero === null ? null : <line className={styles.zero} x1={0} x2={SIZE.width} y1={zero} y2={zero} />}
          <Line runs={geometry.lastYear} className={styles.lastYear} />
          <Line runs={geometry.path} className={styles.path} />
          <Line runs={geometry.actual} className={styles.actual} />
          {ringed === null ? null : (
            <>
              <circle className={styles.ring} cx={ringed.x} cy={ringed.y} r={7.5} />
              <circle
                className={styles.point}
                data-hollow={isEstimate || undefined}
                cx={ringed.x}
                cy={ringed.y}
                r={3.5}
              />
            </>
          )}
        </svg>
        <ol className={styles.months} aria-hidden="true">
          {Array.from({ length: 12 }, (_, index) => (
            <li key={index} data-now={index + 1 === month || undefined}>
              {format.monthShort(index + 1)}
            </li>
          ))}
        </ol>
      </div>
      <ul className={styles.ends} aria-hidden="true">
        {labels.map((end) => (
          <li
            key={end.key}
            data-line={end.key}
            style={{ top: `${((end.y / SIZE.height) * 100).toFixed(1)}%`, color: end.color }}
          >
            {end.text}
          </li>
        ))}
        <li data-line="now" className={styles.pointWords}>
          {pointWords}
        </li>
      </ul>
    </div>
  );
};
