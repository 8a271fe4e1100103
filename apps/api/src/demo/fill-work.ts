/** What lies on the desks when the demo opens: forms on their way, a return, a request to reopen, and who was told. */
import {
  EMPTY_CONTENT,
  periodOf,
  yearOf,
  type Instant,
  type Period,
  type Submission,
  type SubmissionEventKind,
} from '@ve-dich/domain';
import type { SampleBook, SampleSubmission } from '@ve-dich/sample';
import type { NewSubmissionEvent, WritingRepositories } from '@ve-dich/storage';
import type { Find } from './fill-from-book.ts';

const periodOfText = (text: string): Period => periodOf(yearOf(text as Period), Number(text.slice(5)));

const submissionOf = (
  { indicator, period, toDate, explanation, returned, ...sent }: SampleSubmission,
  unitId: string,
  find: Find,
  id: string,
): Submission => ({
  id,
  indicatorId: find('indicator', indicator),
  unitId,
  period: periodOfText(period),
  state: returned === null ? 'submitted' : 'returned',
  version: returned === null ? 2 : 3,
  content: {
    ...EMPTY_CONTENT,
    toDate,
    style: 'vi',
    explanation: explanation ?? EMPTY_CONTENT.explanation,
  },
  savedAt: sent.savedAt as Instant,
  savedBy: find('account', sent.savedBy),
  onBehalf: false,
  composedAt: null,
  submittedAt: sent.submittedAt as Instant,
  submittedBy: find('account', sent.submittedBy),
  late: false,
  decidedAt: returned === null ? null : (returned.at as Instant),
  decidedBy: returned === null ? null : find('account', returned.by),
  returned:
    returned === null ? null : { kind: returned.kind, text: returned.text, dueAt: returned.dueAt as Instant },
  figureId: null,
});

const eventsOf = (sample: SampleSubmission, submission: Submission, find: Find, newId: () => string) => {
  const event = (
    kind: SubmissionEventKind,
    at: string,
    by: string,
    version: number,
    reason: string | null = null,
  ): NewSubmissionEvent => ({
    id: newId(),
    submissionId: submission.id,
    kind,
    at: at as Instant,
    by: find('account', by),
    reason,
    content: kind === 'submitted' ? submission.content : null,
    late: false,
    version,
  });
  const { returned } = sample;
  return [
    event('submitted', sample.submittedAt, sample.submittedBy, 2),
    ...(returned === null ? [] : [event('returned', returned.at, returned.by, 3, returned.text)]),
  ];
};

/** Fills forms, requests and notices. The caller opens the transaction and writes its audit row. */
export const fillWork = async (
  repositories: WritingRepositories,
  book: SampleBook,
  find: Find,
  newId: () => string,
): Promise<void> => {
  const provinceId = find('unit', book.province);
  const made = book.submissions.map((sample) => ({
    sample,
    submission: submissionOf(sample, provinceId, find, newId()),
  }));
  await repositories.submissions.add(made.map(({ submission }) => submission));
  await repositories.submissions.addEvents(
    made.flatMap(({ sample, submission }) => eventsOf(sample, submission, find, newId)),
  );
  for (const { period, indicators, requestedBy, requestedAt, endsAt, reason } of book.reopenings) {
    await repositories.periodWork.addReopening({
      id: newId(),
      period: periodOfText(period),
      indicatorIds: indicators.map((code) => find('indicator', code)),
      reason,
      endsAt: endsAt as Instant,
      state: 'requested',
      requestedAt: requestedAt as Instant,
      requestedBy: find('account', requestedBy),
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
      version: 1,
    });
  }
  const people = new Map(book.people.map((person) => [person.code, person]));
  const unitOfAccount = (userName: string): string =>
    people.get(book.accounts.find((account) => account.userName === userName)?.person ?? '')?.unit ?? '';
  await repositories.notices.add(
    made.flatMap(({ sample: { returned, submittedBy }, submission }) =>
      returned === null
        ? []
        : book.accounts
            .filter(({ userName }) => unitOfAccount(userName) === unitOfAccount(submittedBy))
            .map(({ userName }) => ({
              id: newId(),
              accountId: find('account', userName),
              kind: 'returned' as const,
              at: returned.at as Instant,
              period: submission.period,
              unitId: find('unit', unitOfAccount(submittedBy)),
              indicatorIds: [submission.indicatorId],
              by: find('account', returned.by),
              reason: returned.text,
              seenAt: null,
            })),
    ),
  );
};
