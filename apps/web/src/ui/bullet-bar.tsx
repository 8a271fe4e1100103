import type { IndicatorRow } from '@ve-dich/contract';
import { useId, type ReactNode } from 'react';
import { bulletGeometry, hollowTick, type BulletGeometry, type HollowTick } from './bullet-geometry.ts';
import type { Status } from './status-mark.tsx';
import styles from './bullet-bar.module.css';

type ProgressOf = IndicatorRow['assessment']['progressOf'];
/** What is drawn on the one scale of 0 to 120. */
type BulletOf = Extract<ProgressOf, 'plan' | 'way_from_baseline' | 'limit' | 'target_rate'>;

const TRACK_OF: Readonly<Record<BulletOf, 'length' | 'limit' | 'rate'>> = {
  plan: 'length',
  way_from_baseline: 'length',
  limit: 'limit',
  target_rate: 'rate',
};

/** Whether a kind is drawn as a bullet bar; the others have drawings of their own (`kind-drawing/`). */
export const isBullet = (progressOf: ProgressOf): progressOf is BulletOf =>
  Object.hasOwn(TRACK_OF, progressOf);

type FrameProps = {
  status: Status;
  /** The whole reading in words: «Đạt 18,4 % kế hoạch năm, lộ trình 27 %». */
  label: string;
  /** What a pointer resting on the drawing reads, where the drawing shows more than the words beside it. */
  hint?: string | undefined;
  /** CSS pixels at a root of 16 px; full width of the container where not given. */
  width?: number | undefined;
  height?: number | undefined;
  /** Where the words are beside the bar already. */
  decorative?: boolean | undefined;
};

export type BulletBarProps = FrameProps & {
  /** What the position measures; decides the drawing (bar, dot against a wall, dot on a point scale). */
  progressOf: ProgressOf;
  /** 0 start, 100 target; as sent. */
  progress: string | null;
  expected: string | null;
  /** Other plans than the judged one, on the same scale: thin hollow ticks. */
  otherPlans?: readonly string[];
};

export const DEFAULT_HEIGHT = 18;

/** A position as SVG wants it. */
export const percent = (value: number): string => `${value.toFixed(3)}%`;

const Tick = ({ at, height }: { at: number; height: number }) => (
  <svg x={percent(at)} overflow="visible">
    <rect className={styles.tickEdge} x={-2.5} y={0} width={5} height={height} />
    <rect className={styles.tick} x={-1.5} y={0} width={3} height={height} />
  </svg>
);

/** A plan that is shown and not judged. What lies beyond the scale points there, unless the bar does so already. */
const PlanTick = ({ tick, height, isBarOver }: { tick: HollowTick; height: number; isBarOver: boolean }) => {
  if (tick.beyond && isBarOver) return null;
  const middle = height / 2;
  return (
    <svg x={percent(tick.at)} overflow="visible" data-part={tick.beyond ? 'plan-beyond' : 'other-plan'}>
      {tick.beyond ? (
        <path className={styles.hollow} d={`M-7 ${middle - 4}-1.5 ${middle}-7 ${middle + 4}Z`} />
      ) : (
        <rect className={styles.hollow} x={-2} y={1} width={4} height={height - 2} />
      )}
    </svg>
  );
};

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
      <ScaleDot geometry={geometry} height={height} />
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
    <ScaleDot geometry={geometry} height={height} />
  </>
);

/** How large a value's dot is drawn at a height. */
export const dotRadius = (height: number): number => Math.min(6, height / 2 - 1);

/** A value as a dot. `shift`: pixels to the right of its place. */
export const Dot = ({ at, shift, height }: { at: number; shift: number; height: number }) => {
  const radius = dotRadius(height);
  return (
    <svg x={percent(at)} overflow="visible" data-part="dot">
      <circle className={styles.dotEdge} cx={shift} cy={height / 2} r={radius + 1} />
      <circle className={styles.dot} cx={shift} cy={height / 2} r={radius} />
    </svg>
  );
};

/** The dot on the common scale, kept inside the drawing at both ends, so that an extreme value is not half a dot. */
const ScaleDot = ({ geometry, height }: { geometry: BulletGeometry; height: number }) => {
  if (geometry.end === null) return null;
  const radius = dotRadius(height);
  const shift = geometry.over ? -radius : geometry.under || geometry.end === 0 ? radius : 0;
  return <Dot at={geometry.end} shift={shift} height={height} />;
};

/** The drawing's canvas: its size, its colour by status, and its words. */
export const BulletFrame = ({
  status,
  label,
  hint,
  width,
  height = DEFAULT_HEIGHT,
  decorative = false,
  kind,
  children,
}: FrameProps & { kind: ProgressOf; children: ReactNode }) => (
  <svg
    className={styles.bullet}
    data-status={status}
    data-kind={kind}
    style={{ width: width === undefined ? '100%' : `${width / 16}rem`, height: `${height}px` }}
    focusable="false"
    {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {hint === undefined ? null : <title>{hint}</title>}
    {children}
  </svg>
);

/**
 * How far a year's target is, against where its path wants it now. One scale for every row of the page; coloured only
 * where something is wrong.
 */
export const BulletBar = ({ progressOf, progress, expected, otherPlans = [], ...frame }: BulletBarProps) => {
  const hatch = `hatch${useId()}`;
  if (!isBullet(progressOf)) return null;
  const { height = DEFAULT_HEIGHT } = frame;
  const geometry = bulletGeometry(progress, expected);
  const track = TRACK_OF[progressOf];
  return (
    <BulletFrame {...frame} kind={progressOf}>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="#fff" />
          <rect width="1.6" height="4" fill="#000" />
        </pattern>
      </defs>
      {track === 'limit' ? (
        <LimitTrack geometry={geometry} height={height} />
      ) : track === 'rate' ? (
        <RateTrack geometry={geometry} height={height} />
      ) : (
        <LengthBar geometry={geometry} height={height} hatch={hatch} />
      )}
      {[...new Set(otherPlans)].map((plan) => {
        const tick = hollowTick(plan);
        return tick === null ? null : (
          <PlanTick key={plan} tick={tick} height={height} isBarOver={geometry.over} />
        );
      })}
      {geometry.tick === null ? null : <Tick at={geometry.tick} height={height} />}
    </BulletFrame>
  );
};
