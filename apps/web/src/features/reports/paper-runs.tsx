import type { ReportParagraph } from '@ve-dich/contract';
import { Fragment, type ReactNode } from 'react';

type Run = ReportParagraph['runs'][number];

const dressed = ({ text, bold, italic, underline }: Run, isTight: boolean): ReactNode => {
  let words: ReactNode = isTight ? text.replaceAll('\u00a0', ' ') : text;
  if (underline === true) words = <u>{words}</u>;
  if (italic === true) words = <i>{words}</i>;
  return bold === true ? <b>{words}</b> : words;
};

type Props = {
  readonly runs: readonly Run[];
  /** In a narrow cell a number and its unit may stand on two lines: a word cut in the middle is worse. */
  readonly isTight?: boolean;
};

/** Stretches of text, each in its style. */
export const PaperRuns = ({ runs, isTight = false }: Props) =>
  runs.map((run, index) => <Fragment key={index}>{dressed(run, isTight)}</Fragment>);
