/** One of everything that a month's work leaves behind, for the suite. */
import { EMPTY_CONTENT, periodOf, type Submission } from '@ve-dich/domain';
import type { NewSubmissionEvent } from '../repositories/interfaces.ts';
import type { Attachment, SubmissionKey } from '../repositories/work-rows.ts';
import { ACCOUNT, instant, NOW } from './book.ts';

export const SUBMISSION_KEY: SubmissionKey = {
  period: periodOf(2024, 5),
  unitId: 'u-province',
  indicatorId: 'i-1',
};

export const SUBMISSION: Submission = {
  ...SUBMISSION_KEY,
  id: 'sub-1',
  state: 'returned',
  version: 3,
  content: {
    ...EMPTY_CONTENT,
    toDate: '1.061,633',
    style: 'vi',
    note: 'Trừ hoàn thuế «quý I»',
    explanation: {
      causes: ['site_clearance', 'weather'],
      origin: 'both',
      text: 'Chậm bàn giao mặt bằng tại hai dự án; mưa lũ tháng 5',
      measures: 'Họp tháo gỡ hằng tuần',
      measuresBy: periodOf(2024, 6),
      responsible: 'đ/c Phó Giám đốc',
    },
    answers: [{ check: 'falls', about: '1061.633' }],
  },
  savedAt: NOW,
  savedBy: ACCOUNT.id,
  onBehalf: false,
  composedAt: instant('2024-05-19T10:00:00.000Z'),
  submittedAt: NOW,
  submittedBy: ACCOUNT.id,
  late: true,
  decidedAt: NOW,
  decidedBy: ACCOUNT.id,
  returned: { kind: 'wrong_unit', text: 'Nhầm triệu với tỷ', dueAt: instant('2024-05-22T10:00:00.000Z') },
  figureId: null,
};

export const SUBMISSION_EVENT: NewSubmissionEvent = {
  id: 'ev-1',
  submissionId: SUBMISSION.id,
  kind: 'returned',
  at: NOW,
  by: ACCOUNT.id,
  reason: 'Nhầm triệu với tỷ',
  content: SUBMISSION.content,
  late: true,
  version: 3,
};

export const ATTACHMENT: Attachment = {
  ...SUBMISSION_KEY,
  id: 'at-1',
  name: 'Bảng kê tháng 5.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  size: 4,
  sha256: 'a'.repeat(64),
  uploadedAt: NOW,
  uploadedBy: ACCOUNT.id,
};
