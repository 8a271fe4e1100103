import { describe, expect, it } from 'vitest';
import { compareDecimals, unknownLast } from './compare-decimals.ts';

describe('the order of exact decimals', () => {
  it('is that of their values, however they are written', () => {
    expect(compareDecimals('9.5', '10')).toBe(-1);
    expect(compareDecimals('-3', '-15')).toBe(1);
    expect(compareDecimals('0.30', '0.3')).toBe(0);
    expect(compareDecimals('-0.1', '0')).toBe(-1);
  });

  it('tells apart what a binary float cannot', () => {
    expect(compareDecimals('0.1000000000000000055', '0.1')).toBe(1);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
  });

  it('puts the unknown after every number', () => {
    expect(['2', null, '-1', null].sort(unknownLast)).toEqual(['-1', '2', null, null]);
  });
});
