/** Proof beside a figure: put there, opened, taken away. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { attachmentOnWire } from './entry.ts';
import { LARGEST_FILE } from './limits.ts';
import { codeParameter, monthParameter, yearParameter } from './primitives.ts';

/** So many files may stand beside one figure. */
export const MOST_ATTACHMENTS = 5;

const ofAttachment = z.strictObject({ id: z.uuid() });

export const addAttachmentEndpoint = endpoint({
  name: 'addAttachment',
  summary: 'Put proof beside a figure: a file of .pdf, .docx, .xlsx, .png or .jpg, five at most',
  tag: 'entry',
  params: z.strictObject({
    year: yearParameter,
    month: monthParameter,
    unit: codeParameter,
    code: codeParameter,
  }),
  // A name that is missing is refused like any other that cannot be kept.
  query: z.strictObject({ name: z.string().max(300).default('') }),
  upload: { bytes: LARGEST_FILE },
  answer: attachmentOnWire,
  status: 201,
});
export const attachmentEndpoint = endpoint({
  name: 'attachment',
  summary: 'Open proof beside a figure',
  tag: 'entry',
  params: ofAttachment,
  answer: 'file',
  status: 200,
});
export const removeAttachmentEndpoint = endpoint({
  name: 'removeAttachment',
  summary: 'Take proof away from beside a figure; what was there stays in the record',
  tag: 'entry',
  params: ofAttachment,
  answer: null,
  status: 204,
});
