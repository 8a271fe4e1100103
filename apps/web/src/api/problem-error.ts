import type { Problem } from '@ve-dich/contract';

/** A refusal of the API as something to throw; what it says is in `problem`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} ${problem.instance}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** @param instance what a reader quotes when asking for help: no server has noted this fault under a number of its own */
const madeHere = (code: string, status: number, titles: Problem['titles'], instance: string): ProblemError =>
  new ProblemError({ type: `about:blank#${code}`, title: titles.vi, titles, status, code, instance });

/** No answer at all: the network, or the server is down. */
export const unreachable = (): ProblemError =>
  madeHere(
    'unreachable',
    0,
    { vi: 'Không kết nối được máy chủ.', en: 'The server cannot be reached.' },
    'VD-01',
  );

/** An answer that is no problem document: something between us and the API spoke. */
export const unreadable = (status: number): ProblemError =>
  madeHere(
    'unreadable',
    status,
    { vi: 'Máy chủ trả lời không đúng quy cách.', en: 'The server’s answer could not be read.' },
    `VD-02-${status}`,
  );

/** Nobody is signed in, or somebody else is: what was to be done for the one before is not done. */
export const signedOut = (): ProblemError =>
  madeHere(
    'not-signed-in',
    401,
    { vi: 'Đề nghị đăng nhập để tiếp tục.', en: 'Sign in to continue.' },
    'VD-03',
  );

/** The problem of anything thrown while asking the API. */
export const problemOf = (fault: unknown): Problem =>
  fault instanceof ProblemError ? fault.problem : unreadable(0).problem;
