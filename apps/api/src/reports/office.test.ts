import { usualOffice } from '@ve-dich/reports';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { officeFrom, readOffice } from './office.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 've-dich-office-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (text: string): void => writeFileSync(join(folder, 'office.json'), text);

it('is the usual one of the province where there is no file, or nothing else is said', () => {
  expect(readOffice(folder)).toBeNull();
  put('{"province":"Thái Nguyên"}');
  expect(readOffice(folder)).toEqual(usualOffice('Thái Nguyên'));
});

it('takes what differs for a profile, and leaves the rest as it is', () => {
  const office = officeFrom({
    province: 'Thái Nguyên',
    tone: 'uỷ',
    profiles: { 'party-2026': { superior: 'Tỉnh ủy Thái Nguyên', issuer: 'Văn phòng', symbol: '-BC/VPTU' } },
  });
  expect(office.tone).toBe('uỷ');
  expect(office.of['party-2026']).toEqual({
    ...usualOffice('Thái Nguyên').of['party-2026'],
    superior: 'Tỉnh ủy Thái Nguyên',
    issuer: 'Văn phòng',
    symbol: '-BC/VPTU',
  });
  expect(office.of['state-nd30']).toEqual(usualOffice('Thái Nguyên').of['state-nd30']);
});

it('takes one line of authority as it always did, or several above one another', () => {
  const authority = (said: unknown) =>
    officeFrom({ province: 'X', profiles: { 'state-nd30': { authority: said } } }).of['state-nd30'].authority;
  expect(authority('TM. ỦY BAN NHÂN DÂN')).toEqual(['TM. ỦY BAN NHÂN DÂN']);
  expect(authority(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'])).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
  expect(authority('')).toEqual([]);
});

it.each([
  ['no JSON', '{'],
  ['no province', '{}'],
  ['a word nobody knows', '{"province":"X","signer":"Y"}'],
  ['a profile nobody knows', '{"province":"X","profiles":{"party-1999":{}}}'],
  ['a number for a name', '{"province":"X","profiles":{"party-2026":{"name":1}}}'],
])('with a fault stops the start and says so: %s', (_, text) => {
  put(text);
  expect(() => readOffice(folder)).toThrow(/office\.json không đúng/);
});
