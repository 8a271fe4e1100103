import { useLocale } from '../../i18n/locale-provider.tsx';
import { BulletBar, DEFAULT_HEIGHT, isBullet } from '../bullet-bar.tsx';
import { ChildMarks } from './child-marks.tsx';
import { childWords, partsWords, planMarkWords, stepWords } from './details.ts';
import type { DrawnRow } from './drawn-row.ts';
import type { DrawingFrame } from './frame.ts';
import { PartsBar } from './parts-bar.tsx';
import { planMarks } from './plan-marks.ts';
import { RankMarks } from './rank-marks.tsx';
import { SectionTrack } from './section-track.tsx';
import { StepPips } from './step-pips.tsx';
import { stepsAt, stepsDone } from './steps.ts';

export type KindDrawingProps = {
  readonly row: DrawnRow;
  /** The rows whose parent this one is. */
  readonly parts: readonly DrawnRow[];
  readonly month: number;
  /** The reading in words; what the drawing shows besides (other plans, steps, children) is added to it. */
  readonly label: string;
  /** CSS pixels at a root of 16 px; full width of the container where not given. */
  readonly width?: number;
  /** From 14 to 24 px. */
  readonly height?: number;
  /** Where the reading stands beside the drawing already: neither printed nor spoken here. */
  readonly decorative?: boolean;
  /** Where the number is printed beside the drawing already: marks alone, still named. */
  readonly wordless?: boolean;
};

/** The name of a drawing that shows more than its reading says, and what a pointer reads on it. */
const named = (label: string, details: readonly string[]): Pick<DrawingFrame, 'label' | 'hint'> =>
  details.length === 0 ? { label } : { label: [label, ...details].join('; '), hint: details.join('\n') };

/** An indicator at a month, drawn as its kind is read (`ux.md` §0.4). */
export const KindDrawing = (props: KindDrawingProps) => {
  const { row, parts, month, label, width, height = DEFAULT_HEIGHT, decorative = false } = props;
  const { wordless = decorative } = props;
  const language = useLocale();
  const { assessment, target } = row;
  const { progressOf } = assessment;
  const size = { width, height, decorative };

  if (isBullet(progressOf)) {
    const marks = planMarks(row, language);
    return (
      <BulletBar
        {...size}
        {...named(
          label,
          marks.map((mark) => planMarkWords(row, mark, language)),
        )}
        progressOf={progressOf}
        progress={assessment.progress}
        expected={assessment.expectedProgress}
        status={assessment.status}
        otherPlans={marks.flatMap(({ progress }) => progress ?? [])}
      />
    );
  }
  switch (progressOf) {
    case 'floor':
    case 'band':
      return <SectionTrack {...size} label={label} row={row} />;
    case 'rank':
      return <RankMarks {...size} wordless={wordless} label={label} row={row} />;
    case 'steps': {
      const steps = stepsAt(target?.steps ?? [], stepsDone(assessment.value), month);
      const words = steps.map((step) => stepWords(step, language));
      return <StepPips {...size} wordless={wordless} {...named(label, words)} row={row} steps={steps} />;
    }
    case 'children': {
      // Each symbol says its own child where a pointer rests on it.
      const { label: name } = named(
        label,
        parts.map((part) => childWords(part, language)),
      );
      return <ChildMarks {...size} label={name} row={row} parts={parts} />;
    }
    case 'parts':
      return <PartsBar {...size} {...named(label, partsWords(parts, language))} row={row} parts={parts} />;
    case 'none':
      return null;
  }
};
