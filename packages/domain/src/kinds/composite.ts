import { structure } from './structure.ts';
import type { KindRules } from './kind.ts';

/** Nhiều điều kiện cùng lúc: met where every child is met, and as bad as its worst child (road accidents: all three criteria). */
export const composite: KindRules = { ...structure, progressOf: () => 'children' };
