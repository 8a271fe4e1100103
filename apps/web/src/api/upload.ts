/** Sends a file with word of how far it has come, which `fetch` cannot give: the one other place that asks the API. */
import type { AttachmentOnWire } from '@ve-dich/contract';
import { addressOf, routes } from '@ve-dich/contract/routes';
import { looksLikeProblem } from './client.ts';
import { ProblemError, unreachable, unreadable } from './problem-error.ts';

type Upload = {
  readonly params: {
    readonly year: number;
    readonly month: number;
    readonly unit: string;
    readonly code: string;
  };
  readonly file: File;
  /** How much has left this device, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

const answerOf = ({ status, responseText }: XMLHttpRequest): AttachmentOnWire => {
  let said: unknown;
  try {
    said = JSON.parse(responseText);
  } catch {
    throw unreadable(status);
  }
  if (status === 201) return said as AttachmentOnWire;
  throw looksLikeProblem(said) ? new ProblemError(said) : unreadable(status);
};

/** Puts a file beside a figure. Refusals are thrown as `ProblemError`; what was stopped as the abort it is. */
export const uploadAttachment = ({ params, file, onProgress, signal }: Upload): Promise<AttachmentOnWire> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const { method } = routes.addAttachment;
    request.open(method, addressOf('addAttachment', params, { name: file.name }));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-ve-dich-request', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      try {
        resolve(answerOf(request));
      } catch (fault) {
        reject(fault);
      }
    });
    request.addEventListener('error', () => reject(unreachable()));
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
