/** What a file says otherwise than the one before it, in the reader's words. */
import type { ExportOnWire } from '@ve-dich/contract';
import type { Format } from '../../i18n/format.ts';
import type { reportsVi } from '../../i18n/messages/reports.vi.ts';

/** «2 số liệu, 1 câu khác so với bản trước; khác phần hoặc cột». */
export const exportDifference = (
  since: ExportOnWire['sinceLast'],
  words: typeof reportsVi.exports,
  format: Pick<Format, 'count'>,
): string => {
  if (since === null) return words.first;
  const { figures, texts, choice } = since;
  const what = [
    ...(figures === 0 ? [] : [words.figures({ count: format.count(figures) })]),
    ...(texts === 0 ? [] : [words.texts({ count: format.count(texts) })]),
  ].join(', ');
  if (what === '') return choice ? words.onlyChoice : words.same;
  const differs = words.differs({ what });
  return choice ? words.alsoChoice({ differs }) : differs;
};
