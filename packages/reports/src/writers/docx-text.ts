/** Text and runs on their way into a Word file. */
import { TextRun } from 'docx';
import type { Run } from '../report.ts';

/** Sentences a person must still write stand on this style's yellow. */
export const TO_WRITE_STYLE = 'ToWrite';

/**
 * What may stand in the file (SEC-34): NFC, without control characters and without marks that turn the direction of
 * reading. Line breaks and tabs become spaces, so that words do not run together. Half surrogates, which no XML may
 * hold, become U+FFFD.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
      // oxlint-disable-next-line no-control-regex -- control characters are what is taken out.
      .replaceAll(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .normalize('NFC')
  );
}

/** Clean text in the characters that are printed: capitals are written as capitals, so that searching finds them. */
export function printedText(text: string, capitals: boolean): string {
  const clean = cleanText(text);
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
