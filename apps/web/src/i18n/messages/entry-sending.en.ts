import type { sendingVi } from './entry-sending.vi.ts';

export const plural = (count: string, one: string, other: string): string => (count === '1' ? one : other);
export const indicators = (count: string): string => `${count} ${plural(count, 'indicator', 'indicators')}`;

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
  reference: ({ reference }) => `Reference ${reference}`,
};

const offlineSend: (typeof sendingVi)['offlineSend'] = {
  title: 'The server has not answered',
  body: ({ count }) =>
    `The figures of ${indicators(count)} are kept on this device. Shall they be sent as soon as you reconnect?`,
  deadline:
    'Lateness is judged by when the server receives it; the time of composing is kept. You may close the page, but figures are sent only when this page is opened again on this device.',
  later: 'Send when online',
  not: 'Do not send',
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
    vintage: 'Vintage',
    asOf: 'As of',
    note: 'Note',
    causes: 'Causes',
    text: 'In words',
    measures: 'Measures',
  },
  empty: 'not entered',
};

const reopening: (typeof sendingVi)['reopening'] = {
  title: ({ month }) => `Ask to reopen ${month}`,
  intro: 'The Party office decides. The reopening shows in the next report.',
  which: 'Indicators to correct',
  reason: 'Reason',
  reasonHint: 'Which figure is not right, and on what ground',
  end: 'Corrected before 17:00 on',
  endHint: 'Day/month/year',
  send: 'Send the request',
  sending: 'Sending…',
  cancel: 'Cancel',
  noCode: 'Choose at least one indicator.',
  noReason: 'Give a reason.',
  noEnd: 'This day is not right, or has passed.',
  sent: 'The request has been sent. You will be told when it is allowed.',
};

export const sendingEn: typeof sendingVi = { review, sent, offlineSend, conflict, reopening };
