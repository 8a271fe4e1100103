/** Type and measures of the paper as styles: points and millimetres of the sheet, not of the screen (`paper.module.css`). */
import type { ReportOnWire } from '@ve-dich/contract';
import type { CSSProperties } from 'react';

export type PaperProfile = ReportOnWire['profile'];

/** So many millimetres of the sheet. */
export const millimetres = (count: number): string => `calc(${count} * var(--mm))`;

/** So many points of the sheet. */
export const points = (count: number): string => `calc(${count} * var(--pt))`;

/** The type of a named style; never smaller than what a screen can be read at, where the sheet says so. */
export const typeOf = ({ styles }: PaperProfile, name: string): CSSProperties => {
  const style = styles[name];
  if (style === undefined) return {};
  return {
    fontSize: `max(${points(style.pt)}, var(--least))`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textTransform: style.capitals ? 'uppercase' : 'none',
  };
};
