/** Text and runs on their way into a Word file. */
import { TextRun } from 'docx';
import type { Run } from '../report.ts';
import { inOneLine } from './clean-text.ts';

/** Sentences a person must still write stand on this style's yellow. */
export const TO_WRITE_STYLE = 'ToWrite';

/** Clean text in the characters that are printed: capitals are written as capitals, so that searching finds them. */
export function printedText(text: string, capitals: boolean): string {
  const clean = inOneLine(text);
  return capitals ? clean.toLocaleUpperCase('vi') : clean;
}

export type RunLooks = {
  readonly capitals?: boolean;
  /** On yellow: a person has to write it. */
  readonly toWrite?: boolean;
  /** Letters so many percent as wide as they are; 100 if not given. */
  readonly widthPercent?: number;
};

/** One stretch of text; its looks beyond bold, italic and underline are the paragraph style's. */
export function textRun(
  run: Run,
  { capitals = false, toWrite = false, widthPercent = 100 }: RunLooks = {},
): TextRun {
  return new TextRun({
    text: printedText(run.text, capitals),
    ...(toWrite ? { style: TO_WRITE_STYLE } : {}),
    ...(run.bold === true ? { bold: true, boldComplexScript: true } : {}),
    ...(run.italic === true ? { italics: true, italicsComplexScript: true } : {}),
    ...(widthPercent === 100 ? {} : { scale: widthPercent }),
    ...(run.underline === true ? { underline: {} } : {}),
  });
}

/** Runs in order; a run without text is left out. */
export function textRuns(runs: readonly Run[], looks: RunLooks = {}): readonly TextRun[] {
  return runs.filter(({ text }) => text !== '').map((run) => textRun(run, looks));
}
