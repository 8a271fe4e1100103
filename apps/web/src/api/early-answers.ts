/** Answers that `public/start.js` asked for while the script was on the way. Each is taken once: a retry asks anew. */
declare global {
  interface Window {
    veDichEarlyAnswers?: Record<string, Promise<Response>>;
  }
}

/** The answer already on its way for an address; undefined where there is none, or it was taken. */
export const takeEarlyAnswer = (address: string): Promise<Response> | undefined => {
  if (typeof window === 'undefined') return undefined;
  const answers = window.veDichEarlyAnswers;
  const answer = answers?.[address];
  if (answers !== undefined) delete answers[address];
  return answer;
};

/** Forgets what was asked for: after a sign-in or sign-out the answers are somebody else's. */
export const forgetEarlyAnswers = (): void => {
  delete window.veDichEarlyAnswers;
};
