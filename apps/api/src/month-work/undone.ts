import type { Refusal } from '@ve-dich/domain';

/** Thrown to undo what a unit of work has written so far, when a later part of it is refused. */
export class Undone extends Error {
  override readonly name = 'Undone';
  readonly no: Refusal;
  constructor(no: Refusal) {
    super(no.code);
    this.no = no;
  }
}

/** Runs a unit of work that may be undone half-way; what undid it is its answer. */
export const orUndone = async <Answer>(work: () => Promise<Answer>): Promise<Answer | Refusal> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Undone) return error.no;
    throw error;
  }
};
