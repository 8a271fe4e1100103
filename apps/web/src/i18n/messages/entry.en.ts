import { plural, indicators } from './entry-sending.en.ts';
import type { Takes } from './entry-sending.vi.ts';
import type { entryVi } from './entry.vi.ts';

const fields: (typeof entryVi)['fields'] = {
  toDate: ({ month }) => `Cumulative to the end of ${month}`,
  inMonth: ({ month }) => `In ${month}`,
  levels: {
    amount: ({ month }) => `At the end of ${month}`,
    count: ({ month }) => `At the end of ${month}`,
    level: ({ month }) => `Level at the end of ${month}`,
    share: ({ month }) => `Rate at the end of ${month}`,
    change: ({ month }) => `Change up to the end of ${month}`,
    growth: ({ month }) => `Growth up to the end of ${month}`,
    paid: ({ month }) => `Disbursed by the end of ${month}`,
    rank: ({ month }) => `Place at the end of ${month}`,
    steps: ({ month }) => `Steps done by the end of ${month}`,
    nothing: ({ month }) => `At the end of ${month}`,
  },
  named: ({ field, unit, indicator }) => `${field}, ${unit}, ${indicator}`,
  before: ({ month, value }) => `${month}: ${value}`,
  beforeNone: 'No figures for earlier months',
  parts: {
    numerator: ({ name }) => `${name} (numerator)`,
    denominator: ({ name }) => `${name} (denominator)`,
  },
  fraction: 'Numerator and denominator',
  rateFollows: 'The rate follows from the two; clear them to type the rate itself.',
  derived: 'derived',
  derivedHint: 'This follows from the other field; type to enter another number.',
  vintage: 'Vintage',
  vintages: { estimate: 'estimate', preliminary: 'provisional', official: 'official' },
  asOf: 'Figures as of',
  asOfHint: 'Day/month/year, for example 31/05/2024',
  note: 'Note',
  noteHint: 'Why it is corrected, why the cumulative falls, where the figure comes from',
  required: 'required',
};

const fieldStates: (typeof entryVi)['fieldStates'] = {
  typed: 'Not saved',
  saving: 'Saving',
  saved: 'Saved',
  waiting: 'Not sent, kept on this device',
  unkept: 'Not saved',
  stopped: 'Waiting for sign-in',
  conflict: 'Changed by somebody else',
  refused: 'Not accepted by the server',
  invalid: 'Not right yet',
  locked: 'Cannot be changed',
};

const conditions: (typeof entryVi)['conditions'] = {
  approved: 'Approved',
  submitted: 'Sent, to be reviewed',
  handed: 'With the head',
  returned: 'Returned by the Office',
  blank: 'Not entered',
  wrong: 'To be mended',
  explain: 'Explanation needed',
  note: 'Note needed',
  answer: 'A question is open',
  complete: 'Complete',
};

const readOnly: (typeof entryVi)['readOnly'] = {
  elsewhere: 'Open in another window.',
  on_its_way: 'Being sent, cannot be changed.',
  not_open_yet: 'This month is not open yet.',
  locked: 'This month is locked.',
  not_yours: 'You may only read this figure.',
  handed: 'Handed to the head.',
  submitted: 'Sent to the Party office.',
  approved: 'Approved by the Office.',
};

const hoursOf = (hours: string): string => `${hours} ${plural(hours, 'hour', 'hours')}`;
const minutesOf = (minutes: string): string => `${minutes} ${plural(minutes, 'minute', 'minutes')}`;
const daysOf = (days: string): string => `${days} ${plural(days, 'day', 'days')}`;

const deadline: (typeof entryVi)['deadline'] = {
  far: ({ time, weekday, date }) => `Due ${time}, ${weekday} ${date}`,
  left: ({ left, due }) => `${left} left · due ${due}`,
  over: ({ ago }) => `${ago} overdue. You can still send; it will be recorded as late.`,
  correctionsOnly: 'The deadline has passed; correcting an approved figure is not late.',
  justOver: 'Due just now. You can still send; it will be recorded as late.',
  days: ({ days, hours }) => (hours === '0' ? daysOf(days) : `${daysOf(days)} ${hoursOf(hours)}`),
  hours: ({ hours, minutes }) =>
    minutes === '0' ? hoursOf(hours) : `${hoursOf(hours)} ${minutesOf(minutes)}`,
  minutes: ({ minutes }) => minutesOf(minutes),
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const saving: (typeof entryVi)['saving'] = {
  none: 'No changes',
  now: 'Saving…',
  typed: 'Not saved yet',
  savedAt: ({ at }) => `Saved at ${at}`,
  local: 'Not saved to the server, kept on this device',
  nowhere: 'Not saved anywhere. Do not close this page.',
  stopped: 'The session has ended; what was typed is kept on this device',
  conflict: 'Somebody else has changed a figure: choose',
  refused: 'The server has not accepted a figure',
};

const ask: (typeof entryVi)['ask'] = {
  which: 'Which number do you mean?',
  choice: ({ number }) => number,
  ofPlan: ({ percent }) => `${percent} of the plan`,
  round: ({ decimals, value }) =>
    decimals === '0'
      ? `This indicator is a whole number. Round to ${value}?`
      : `This indicator has ${decimals} ${plural(decimals, 'decimal', 'decimals')}. Round to ${value}?`,
  roundTo: ({ value }) => `Round to ${value}`,
  convert: ({ unit, from, to }) => `This indicator is in ${unit}. Convert ${from} to ${to}?`,
  convertTo: ({ value }) => `Convert to ${value}`,
};

const checks: (typeof entryVi)['checks'] = {
  keep: 'Correct, keep it',
  fix: ({ value }) => `Change to ${value}`,
  kept: 'Confirmed as correct',
};

const returned: (typeof entryVi)['returned'] = {
  at: ({ at, reason }) => `Returned by the Office at ${at}: ${reason}`,
  reason: ({ kind, text }) => `${kind}. ${text}`,
  due: ({ due }) => `To be mended by ${due}.`,
  several: ({ count }) => `The Office has returned ${indicators(count)}. Mend and send again.`,
};

const form: (typeof entryVi)['form'] = {
  step: ({ at, total }) => `${at}/${total}`,
  stepName: ({ at, total }) => `Indicator ${at} of ${total}`,
  indicator: ({ number }) => `Indicator ${number}`,
  previous: 'Previous',
  next: 'Next indicator',
  toReview: 'Review and send',
  toReviewHand: 'Review and hand over',
  back: 'Back to the form',
  standing: 'As it will stand once approved',
  noStanding: 'Enter a number to see where the indicator stands against its path.',
  correct: 'Correct the approved figure',
  submittedAt: ({ at }) => `Sent to the Party office at ${at}.`,
  handedAt: ({ at }) => `Handed to the head at ${at}.`,
  takeBack: 'Withdraw to edit',
  takeBackHanded: 'Take back to edit',
  requestReopening: 'Ask to reopen',
  history: 'History',
  historyLine: ({ event, at, by }) => `${event} at ${at}, ${by}`,
  historyWithReason: ({ event, at, by, reason }) => `${event} at ${at}, ${by}: ${reason}`,
  undo: 'Undo',
  redo: 'Redo',
  detailsOf: ({ indicator }) => `Details: ${indicator}`,
  notDue: ({ list }) => `Not due this month: ${list}.`,
  unsentTitle: 'What you typed could not be saved',
  unsent: ({ why, typed }) => `${why} Typed: ${typed}, kept on this device.`,
  discard: 'Discard what was typed',
  choose: 'See both and choose',
  definition: 'Definition',
  source: 'Source',
};

const states: (typeof entryVi)['states'] = {
  nothingDue: ({ next }) => `Nothing due this month. Next: ${next}.`,
  nothingDueEver: 'Nothing due this month.',
  goToNext: ({ month }) => `Open ${month}`,
  notOpen: ({ at }) => `Entry opens at ${at}.`,
  locked: ({ at }) => `This month was locked at ${at}. Figures can only be read.`,
  reopened: 'This month has been reopened for some indicators.',
  noUnit: 'There is no such unit, or you do not enter figures for it.',
  toUnits: 'Choose another unit',
};

const errors: (typeof entryVi)['errors'] = {
  title: ({ page }) => `Error: ${page}`,
  summary: ({ count }) => `${count} ${plural(count, 'thing', 'things')} to fix before sending`,
  link: ({ indicator, what }) => `${indicator}: ${what}`,
  round: 'The question about rounding is not answered.',
  convert: 'The question about the unit is not answered.',
  thousands: 'The separator is unclear: choose one of the two numbers.',
  conflict: 'Somebody else has just changed this figure. Choose which to keep.',
  refused: ({ why }) => `The server has not accepted it: ${why}`,
  notSent: 'Not sent',
};

export const entryEn: typeof entryVi = {
  title: 'Enter figures',
  heading: ({ month, unit }: Takes<'month' | 'unit'>) => `Figures of ${month} – ${unit}`,
  onBehalf: 'Entered by the Office for the unit, and marked as such.',
  views: 'View',
  viewMonth: 'This month',
  viewYear: 'Whole year',
  progress: ({ done, total }) => `${done} of ${total} filled in`,
  fields,
  fieldStates,
  conditions,
  readOnly,
  deadline,
  saving,
  ask,
  checks,
  returned,
  form,
  states,
  errors,
};
