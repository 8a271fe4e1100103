import { describe, expect, it } from 'vitest';
import { readMailAddress } from './mail-address.ts';

describe('an address of e-mail', () => {
  it.each([
    ['giam-doc@skhdt.vd.example', 'giam-doc@skhdt.vd.example'],
    [' Van.Phong+nhac@vd.example ', 'Van.Phong+nhac@vd.example'],
    ['a@b', 'a@b'],
    [`${'a'.repeat(64)}@vd.example`, `${'a'.repeat(64)}@vd.example`],
  ])('reads %j', (text, address) => {
    expect(readMailAddress(text)).toBe(address);
  });

  it.each([
    [''],
    ['@vd.example'],
    ['van-phong'],
    ['a@b@c'],
    ['Văn phòng <vp@vd.example>'],
    ['vp@vd.example, ai-do@vd.example'],
    ['vp@vd.example\r\nBcc: ai-do@vd.example'],
    ['vp\n@vd.example'],
    ['"vp"@vd.example'],
    ['vp@[127.0.0.1]'],
    ['vp@-vd.example'],
    ['vp..x@vd.example'],
    ['vp@vd..example'],
    ['vănphòng@vd.example'],
    [`${'a'.repeat(65)}@vd.example`],
    [`a@${'b'.repeat(253)}`],
  ])('does not read %j', (text) => {
    expect(readMailAddress(text)).toBeNull();
  });
});
