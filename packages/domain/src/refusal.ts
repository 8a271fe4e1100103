/** Every «no» of the system, with a stable code. What a code means in HTTP is said once, in the API. */
export const REFUSAL_CODES = [
  'not-signed-in',
  'wrong-credentials',
  'too-many-tries',
  'busy',
  'forbidden',
  'not-found',
  'malformed',
  'unsupported-content',
  'too-large',
  'wrong-origin',
  'method-not-allowed',
  // A change that does not fit what is there.
  'changed-by-someone-else',
  'version-required',
  'wrong-state',
  'period-closed',
  'not-ready',
  'reason-required',
  // A moment that lies behind.
  'past-end',
  // The end of a reopening lies further ahead than a month is ever reopened for; `days` says how many it may be.
  'end-too-far',
  // A request to reopen whose own end has passed: there is nothing left to allow.
  'request-expired',
  // A deadline before the month opens, in the past, or after the month's own; `fault` says which, `level` whose.
  'bad-deadline',
  // A file that is not taken; `reason` says why.
  'file-refused',
  'four-eyes',
  'month-not-settled',
  // A verdict or the explanation of a miss is missing.
  'year-not-settled',
  // A request that was made before under the same key.
  'key-required',
  'key-reused',
  'too-many-requests',
  'unavailable',
  'internal',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type Refusal = {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
};

export const refusal = (code: RefusalCode, facts: Refusal['facts'] = {}): Refusal => ({
  refused: true,
  code,
  facts,
});

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && (answer as { refused?: unknown }).refused === true;
