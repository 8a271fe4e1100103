/**
 * Drawing a lộ trình: from the year's aim to the twelve values of `Path.values`, in the five ways of `domain.md` §2.2.
 * Values to date are rounded, towards where the path begins: none is ahead of the exact line, none a whole last digit
 * from it, and what the path adds month by month is exactly what there was to add.
 */
export {
  amountToDraw,
  pathAim,
  type DrawnPath,
  type LeftOutYear,
  type MidYear,
  type PathAim,
  type PathDrawing,
  type PathProblem,
} from './path-amount.ts';
export {
  drawLinear,
  drawQuarterly,
  drawSteps,
  drawTyped,
  type PathStep,
  type QuarterlyShape,
  type TypedValues,
} from './path-methods.ts';
export { drawSeasonal, drawStatedSeason, MOST_EARLIER_YEARS, type EarlierYear } from './path-season.ts';
