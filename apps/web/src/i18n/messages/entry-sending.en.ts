import { LONGEST_REOPENING_DAYS } from '@ve-dich/domain';
import type { sendingVi } from './entry-sending.vi.ts';

export const plural = (count: string, one: string, other: string): string => (count === '1' ? one : other);
export const indicators = (count: string): string => `${count} ${plural(count, 'indicator', 'indicators')}`;

const connection: (typeof sendingVi)['connection'] = {
  no_answer: 'You are offline. Figures are kept on this device and will be sent when you reconnect.',
  troubled: 'The server could not take it. Figures are kept on this device and will be sent again.',
  unkept: 'You are offline and this device cannot keep drafts. Do not close the page before it is saved.',
  retry: 'Try now',
};

const elsewhere: (typeof sendingVi)['elsewhere'] = {
  title: 'Open in another window',
  body: 'This month is being entered in a window opened later. Here it can only be read, so that the two do not overwrite each other.',
  claim: 'Continue here',
};

const table: (typeof sendingVi)['table'] = {
  caption: ({ month, unit }) => `Figures of ${month}, ${unit}`,
  number: 'No.',
  indicator: 'Indicator (unit)',
  plan: 'Plan',
  path: 'Path',
  before: ({ month }) => `To ${month}`,
  inMonth: 'In month',
  toDate: ({ month }) => `To ${month}`,
  vintage: 'Vintage',
  asOf: 'As of',
  ofPlan: '% of plan',
  samePeriod: 'Last year',
  condition: 'Condition',
  notForLevels: 'A level has no monthly part',
};

const review: (typeof sendingVi)['review'] = {
  title: 'Review before sending',
  titleHand: 'Review before handing over',
  intro: 'Figures are saved but not sent. Check them one last time.',
  fromTo: ({ month, was, now }) => `${month} ${was}, now ${now}`,
  vintageAsOf: ({ vintage, date }) => `${vintage}, as of ${date}`,
  edit: 'Edit',
  editOf: ({ indicator }) => `Edit: ${indicator}`,
  causes: ({ causes, origin }) => `Causes: ${causes} (${origin}).`,
  measures: ({ measures }) => `Measures: ${measures}`,
  answered: ({ count }) => `${count} ${plural(count, 'question', 'questions')} confirmed`,
  unanswered: ({ count }) =>
    `${count} ${plural(count, 'question', 'questions')} open; it can be sent, the Office will see`,
  none: 'Nothing is left to send.',
  submit: ({ month, count }) => `Send figures of ${month} (${indicators(count)})`,
  hand: ({ month, count }) => `Hand figures of ${month} to the head (${indicators(count)})`,
  part: ({ count }) => `Send the ${indicators(count)} that ${plural(count, 'is', 'are')} complete`,
  partHand: ({ count }) => `Hand over the ${indicators(count)} that ${plural(count, 'is', 'are')} complete`,
  saving: 'Saving…',
  sending: 'Sending…',
  late: 'The deadline has passed: this will be recorded as late.',
  latePart: ({ count }) =>
    `${indicators(count)} ${plural(count, 'is', 'are')} past the deadline and will be recorded as late.`,
};

const sent: (typeof sendingVi)['sent'] = {
  submitted: ({ at, reference }) => `Sent to the Party office at ${at}. Reference ${reference}.`,
  handed: ({ at, reference }) => `Handed to the head at ${at}. Reference ${reference}.`,
  title: ({ count }) => `${indicators(count)} sent`,
  titleHanded: ({ count }) => `${indicators(count)} handed over`,
  late: 'Recorded as late.',
  nextSubmitted:
    'The Party office will approve or return with a reason, and you will be told. Until it has decided you can withdraw to edit.',
  nextHanded:
    'The head will look and send to the Party office. Until the head has sent you can take it back to edit.',
  rest: ({ count }) => `${indicators(count)} not sent yet.`,
  queuedTitle: 'Will be sent when you reconnect',
  queued: ({ at, count }) =>
    `${indicators(count)} composed at ${at}, kept on this device and sent when you reconnect. Lateness is judged by when the server receives it; the time of composing is kept.`,
  cancel: 'Do not send, edit',
  cancelAsked: 'Do not send again, edit',
  unsureTitle: 'Not clear whether it was sent',
  unsure: ({ count }) =>
    `There was no answer to the sending of ${indicators(count)}, which may have arrived. The server is asked again when you reconnect.`,
  askNow: 'Ask now',
  arrivedTitle: 'The figures have arrived',
  arrived: ({ count }) =>
    `The server had received the ${indicators(count)}. To edit, withdraw them one by one.`,
  understood: 'Understood',
  reference: ({ reference }) => `Reference ${reference}`,
};

const offlineSend: (typeof sendingVi)['offlineSend'] = {
  title: 'The server has not answered',
  body: ({ count }) =>
    `The figures of ${indicators(count)} are kept on this device. Shall they be sent as soon as you reconnect?`,
  deadline:
    'Lateness is judged by when the server receives it; the time of composing is kept. You may close the page, but figures are sent only when this page is opened again on this device.',
  asked: 'The server may have received it and its answer was lost. Sent again, it still counts once.',
  later: 'Send when online',
  not: 'Do not send',
  notAgain: 'Do not send again',
};

const conflict: (typeof sendingVi)['conflict'] = {
  title: 'Changed by somebody else',
  intro: ({ name, at }) => `Changed by ${name} at ${at}. Choose which to keep.`,
  introSelf: ({ at }) => `Changed at ${at} from another device with your account. Choose which to keep.`,
  mine: 'Yours',
  theirs: 'In the system',
  keepMine: 'Keep yours',
  takeTheirs: 'Take the one in the system',
  typeOn: 'Enter another',
  parts: {
    figure: 'Figure',
    inMonth: 'In month',
    style: 'Number style',
    vintage: 'Vintage',
    asOf: 'As of',
    note: 'Note',
    causes: 'Causes',
    origin: 'Whose',
    text: 'In words',
    measures: 'Measures',
    measuresBy: 'Done in',
    responsible: 'Responsible',
    answers: 'Confirmed as correct',
  },
  styles: { vi: '1.234,5', en: '1,234.5' },
  questions: {
    unit_scale: 'unit',
    falls: 'cumulative falls',
    disagrees: 'differs from the months',
    unusual_month: 'unusual month',
    unchanged: 'cumulative unchanged',
    beyond_plan: 'far beyond the plan',
    same_as_last_year: 'same as last year',
    share_jump: 'rate moved much',
    level_jump: 'moved by more than half',
    looks_like_index: 'looks like an index',
    firmer_stands: 'firmer figure stands',
  },
  empty: 'not entered',
};

const correction: (typeof sendingVi)['correction'] = {
  hint: ({ value }) => `The approved ${value} stands until the new figure is approved.`,
  difference: ({ change }) => `The new figure differs by ${change}.`,
  status: ({ was, now }) => `The status changes from “${was}” to “${now}”.`,
  sameStatus: ({ now }) => `The status stays “${now}”.`,
  moved: 'The cumulative of later months moves with it:',
  movedMonth: ({ month, was, now, change }) => `${month}: from ${was} to ${now} (${change})`,
  movedUnknown: ({ month, now }) =>
    now === ''
      ? `${month}: no cumulative can be derived any more`
      : `${month}: the cumulative becomes ${now}`,
  disagrees: ({ month, value, amount }) =>
    `The cumulative of ${month} was entered as ${value}, so it does not move and will differ by ${amount} from the sum of the months.`,
};

const leaving: (typeof sendingVi)['leaving'] = {
  title: 'Figures are not saved anywhere',
  body: ({ count }) =>
    `${count} ${plural(count, 'figure', 'figures')} you have just typed could be saved neither on the server nor on this device. If you leave this page, enter ${plural(count, 'it', 'them')} again.`,
  saved: 'They have just been saved. You can leave the page.',
  stay: 'Stay on this page',
  leave: 'Leave, give up what was typed',
  leaveSaved: 'Leave the page',
};

const reopening: (typeof sendingVi)['reopening'] = {
  title: ({ month }) => `Ask to reopen ${month}`,
  intro: 'The Party office decides. The reopening shows in the next report.',
  which: 'Indicators to correct',
  reason: 'Reason',
  reasonHint: 'Which figure is not right, and on what ground',
  end: 'Corrected before 17:00 on',
  endHint: `Day/month/year, within ${LONGEST_REOPENING_DAYS} days`,
  send: 'Send the request',
  sending: 'Sending…',
  cancel: 'Cancel',
  noCode: 'Choose at least one indicator.',
  noReason: 'Give a reason.',
  noEnd: 'This day is not right, or has passed.',
  farEnd: `A month is reopened for ${LONGEST_REOPENING_DAYS} days at most. Choose an earlier day.`,
  sent: 'The request has been sent. You will be told when it is allowed.',
};

export const sendingEn: typeof sendingVi = {
  connection,
  elsewhere,
  table,
  review,
  sent,
  offlineSend,
  conflict,
  correction,
  leaving,
  reopening,
};
