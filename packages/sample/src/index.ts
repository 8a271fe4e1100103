export type * from './types.ts';
export { makeSampleBook, sampleBook } from './book.ts';
export { communeUnits, makeCommuneFigures } from './communes.ts';
export { termAimOf } from './term-aim.ts';
export { boundOf } from './targets.ts';
