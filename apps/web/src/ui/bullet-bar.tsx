import type { IndicatorRow } from '@ve-dich/contract';
import { useId } from 'react';
import { bulletGeometry, type BulletGeometry } from './bullet-geometry.ts';
import type { Status } from './status-mark.tsx';
import styles from './bullet-bar.module.css';

export type BulletBarProps = {
  /** What the position measures; decides the drawing (bar, dot against a wall, dot on a point scale). */
  progressOf: IndicatorRow['assessment']['progressOf'];
  /** 0 start, 100 target; as sent. */
  progress: string | null;
  expected: string | null;
  status: Status;
  /** The whole reading in words: «Đạt 18,4 % kế hoạch năm, lộ trình 27 %». */
  label: string;
  /** CSS pixels at a root of 16 px; full width of the container where not given. */
  width?: number;
  height?: number;
  /** Where the words are beside the bar already. */
  decorative?: boolean;
};

const percent = (value: number): string => `${value.toFixed(3)}%`;

const Tick = ({ at, height }: { at: number; height: number }) => (
  <svg x={percent(at)} overflow="visible">
    <rect className={styles.tickEdge} x={-2.5} y={0} width={5} height={height} />
    <rect className={styles.tick} x={-1.5} y={0} width={3} height={height} />
  </svg>
);

const Track = ({ geometry, top, thick }: { geometry: BulletGeometry; top: number; thick: number }) => (
  <>
    <rect className={styles.over} x={0} y={top} width="100%" height={thick} />
    <rect className={styles.track} x={0} y={top} width={percent(geometry.full)} height={thick} />
  </>
);

/** Length against the target: sums, and the way from a baseline. */
const LengthBar = ({
  geometry,
  height,
  hatch,
}: {
  geometry: BulletGeometry;
  height: number;
  hatch: string;
}) => {
  const top = Math.round(height * 0.22);
  const thick = height - 2 * top;
  // Half a stroke of bar for a true zero: zero was reported, unknown was not.
  const width = geometry.end === 0 ? '2' : percent(geometry.end ?? 0);
  return (
    <>
      <Track geometry={geometry} top={top} thick={thick} />
      {geometry.end === null ? (
        <rect
          className={styles.unknown}
          x={0.5}
          y={top + 0.5}
          width={percent(geometry.full)}
          height={thick - 1}
        />
      ) : (
        <>
          <rect className={styles.bar} x={0} y={top} width={width} height={thick} />
          <rect
            className={styles.printBar}
            x={0}
            y={top}
            width={width}
            height={thick}
            fill={`url(#${hatch})`}
          />
        </>
      )}
      {geometry.under ? (
        <path className={styles.under} d={`M8 ${top} 2 ${height / 2} 8 ${height - top}`} data-part="under" />
      ) : null}
      <svg x={percent(geometry.full)} overflow="visible">
        <path className={styles.full} d={`M.5 ${top - 1}V${height - top + 1}`} />
      </svg>
      {geometry.tick === null ? null : <Tick at={geometry.tick} height={height} />}
      {geometry.over ? (
        <svg x="100%" overflow="visible" data-part="over">
          <path
            className={styles.chevronGap}
            d={`M-11 ${top - 1} -5 ${height / 2} -11 ${height - top + 1}`}
          />
          <path className={styles.chevron} d={`M-7 ${top} -1 ${height / 2} -7 ${height - top}`} />
        </svg>
      ) : null}
    </>
  );
};

/** A dot that must stay left of a wall: lower is better, keep under. */
const LimitTrack = ({ geometry, height }: { geometry: BulletGeometry; height: number }) => {
  const thick = Math.max(4, Math.round(height * 0.24));
  const top = (height - thick) / 2;
  return (
    <>
      <Track geometry={geometry} top={top} thick={thick} />
      <svg x={percent(geometry.full)} overflow="visible" data-part="wall">
        <path className={styles.wall} d={`M1 0V${height}`} />
        <path
          className={styles.wallHatch}
          d={`M2 ${height * 0.33}l5 -4M2 ${height * 0.66}l5 -4M2 ${height}l5 -4`}
        />
      </svg>
      {geometry.end === null ? null : <Dot geometry={geometry} height={height} />}
      {geometry.tick === null ? null : <Tick at={geometry.tick} height={height} />}
    </>
  );
};

/** A rate against the rate aimed for: growth has no «share done». */
const RateTrack = ({ geometry, height }: { geometry: BulletGeometry; height: number }) => (
  <>
    <rect className={styles.scale} x={0} y={height / 2 - 0.75} width="100%" height={1.5} />
    <rect className={styles.scale} x={0} y={height / 2 - 4} width={1.5} height={8} />
    <svg x={percent(geometry.full)} overflow="visible" data-part="target">
      <path className={styles.full} d={`M.5 1V${height - 1}`} />
    </svg>
    {geometry.end === null ? null : <Dot geometry={geometry} height={height} />}
    {geometry.tick === null ? null : <Tick at={geometry.tick} height={height} />}
  </>
);

const Dot = ({ geometry, height }: { geometry: BulletGeometry; height: number }) => {
  const radius = Math.min(6, height / 2 - 1);
  // Kept inside the drawing at both ends, so that an extreme value is not half a dot.
  const inset = geometry.over ? -radius : geometry.under || geometry.end === 0 ? radius : 0;
  return (
    <svg x={percent(geometry.end ?? 0)} overflow="visible" data-part="dot">
      <circle className={styles.dotEdge} cx={inset} cy={height / 2} r={radius + 1} />
      <circle className={styles.dot} cx={inset} cy={height / 2} r={radius} />
    </svg>
  );
};

/**
 * How far a year's target is, against where its path wants it now. One scale for every row of the page; coloured only
 * where something is wrong.
 */
export const BulletBar = (props: BulletBarProps) => {
  const { progressOf, progress, expected, status, label, width, height = 18, decorative = false } = props;
  const hatch = `hatch${useId()}`;
  const geometry = bulletGeometry(progress, expected);
  if (progressOf === 'none') return null;
  return (
    <svg
      className={styles.bullet}
      data-status={status}
      data-kind={progressOf}
      style={{ width: width === undefined ? '100%' : `${width / 16}rem`, height: `${height}px` }}
      focusable="false"
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="#fff" />
          <rect width="1.6" height="4" fill="#000" />
        </pattern>
      </defs>
      {progressOf === 'limit' ? (
        <LimitTrack geometry={geometry} height={height} />
      ) : progressOf === 'target_rate' ? (
        <RateTrack geometry={geometry} height={height} />
      ) : (
        <LengthBar geometry={geometry} height={height} hatch={hatch} />
      )}
    </svg>
  );
};
