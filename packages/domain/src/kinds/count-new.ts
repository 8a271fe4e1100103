import { flow } from './flow.ts';
import type { KindRules } from './kind.ts';

/** Số mới tăng thêm: a lumpy count of new things (communes recognised, members admitted); adds up as a flow does. */
export const countNew: KindRules = { ...flow, entered: 'count', printed: 'count' };
