/** A file that is not taken, as a refusal. */
import { refusal, type Refusal } from '@ve-dich/domain';
import type { FileFault } from '../http/file-faults.ts';

export const refusedFile = (reason: FileFault): Refusal => refusal('file-refused', { reason });
