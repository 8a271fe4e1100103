import { quantityText, type Quantity } from '@ve-dich/domain';
import { BulletFrame, Dot, dotRadius, percent } from '../bullet-bar.tsx';
import { goalOfRow, printedBeside, type DrawnRow } from './drawn-row.ts';
import type { DrawingFrame } from './frame.ts';
import { bandSections, dotOn, floorSections, placeOn, type Sections } from './section-geometry.ts';
import styles from './kind-drawing.module.css';

/** Room for the arrow of a value that lies off the drawing. */
const ARROW_WIDTH = 8;

const Arrow = ({ to, height }: { readonly to: 'left' | 'right'; readonly height: number }) => {
  const top = Math.max(1, height / 2 - 5);
  const points =
    to === 'left'
      ? `M6 ${top} 1.5 ${height / 2} 6 ${height - top}`
      : `M-6 ${top}-1.5 ${height / 2}-6 ${height - top}`;
  return (
    <svg x={to === 'left' ? '0%' : '100%'} overflow="visible" data-part={`beyond-${to}`}>
      <path className={styles.arrow} d={points} />
    </svg>
  );
};

const ValueDot = ({
  sections,
  value,
  height,
}: {
  readonly sections: Sections;
  readonly value: number;
  readonly height: number;
}) => {
  const { at, lean, beyond } = dotOn(sections, value);
  const arrow = beyond === 'left' ? ARROW_WIDTH : beyond === 'right' ? -ARROW_WIDTH : 0;
  return (
    <>
      {beyond === null ? null : <Arrow to={beyond} height={height} />}
      {/* Its edge, one pixel wider than itself, must not lie over the wall either. */}
      <Dot at={at} shift={lean * (dotRadius(height) + 2) + arrow} height={height} />
    </>
  );
};

/** What must not be fallen under: everything good lies right of a wall. */
const Floor = ({
  sections,
  floor,
  height,
}: {
  readonly sections: Sections;
  readonly floor: number;
  readonly height: number;
}) => {
  const thick = Math.max(4, Math.round(height * 0.24));
  const top = (height - thick) / 2;
  const wall = placeOn(sections, floor);
  return (
    <>
      <rect className={styles.outside} x={0} y={top} width="100%" height={thick} />
      <rect className={styles.inside} x={percent(wall)} y={top} width={percent(100 - wall)} height={thick} />
      <svg x={percent(wall)} overflow="visible" data-part="wall">
        <path className={styles.wall} d={`M-1 0V${height}`} />
        <path
          className={styles.wallHatch}
          d={`M-2 ${height * 0.33}l-5 -4M-2 ${height * 0.66}l-5 -4M-2 ${height}l-5 -4`}
        />
      </svg>
    </>
  );
};

const Edge = ({
  at,
  height,
  side,
}: {
  readonly at: number;
  readonly height: number;
  readonly side: 'low' | 'high';
}) => (
  <svg x={percent(at)} overflow="visible" data-part={`${side}-edge`}>
    <path className={styles.wall} d={side === 'low' ? `M-1 0V${height}` : `M1 0V${height}`} />
  </svg>
);

/** A band to stay in: shaded, with an edge at each number that was stated. */
const Band = ({ sections, height }: { readonly sections: Sections; readonly height: number }) => {
  const { low, high } = sections;
  const [start, end] = [
    low === null ? 0 : placeOn(sections, low),
    high === null ? 100 : placeOn(sections, high),
  ];
  const top = Math.round(height * 0.14);
  return (
    <>
      <rect className={styles.scale} x={0} y={height / 2 - 0.75} width="100%" height={1.5} />
      <rect
        className={styles.band}
        x={percent(start)}
        y={top}
        width={percent(end - start)}
        height={height - 2 * top}
        data-part="band"
      />
      {low === null ? null : <Edge at={start} height={height} side="low" />}
      {high === null ? null : <Edge at={end} height={height} side="high" />}
    </>
  );
};

const drawn = (value: Quantity | null): number | null =>
  value === null ? null : Number(quantityText(value));

/** A dot on a track with edges: a level to keep, a range to stay in. */
export const SectionTrack = ({
  row,
  ...frame
}: Omit<DrawingFrame, 'wordless'> & { readonly row: DrawnRow }) => {
  const { target, assessment } = row;
  const { progressOf } = assessment;
  if (target === null) return null;
  // The edges as they are judged: «khoảng 4» reaches a little to both sides.
  const { number, low, high } = goalOfRow(row, target);
  const sections =
    progressOf === 'band'
      ? bandSections(drawn(low), drawn(high))
      : floorSections(Number(quantityText(number)));
  if (sections === null) return null;
  const printed = assessment.value === null ? null : drawn(printedBeside(row, target, assessment.value));
  const { height } = frame;
  return (
    <BulletFrame {...frame} status={assessment.status} kind={progressOf}>
      {sections.low !== null && progressOf === 'floor' ? (
        <Floor sections={sections} floor={sections.low} height={height} />
      ) : (
        <Band sections={sections} height={height} />
      )}
      {printed === null ? null : <ValueDot sections={sections} value={printed} height={height} />}
    </BulletFrame>
  );
};
