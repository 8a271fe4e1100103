export type * from './types.ts';
export { makeSampleBook, sampleBook } from './book.ts';
export { communeUnits, makeCommuneFigures } from './communes.ts';
