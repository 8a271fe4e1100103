import { expect, test } from 'vitest';
import {
  entrySearch,
  indicatorsSearch,
  overviewSearch,
  parseSearch,
  reportSearch,
  sameSitePath,
  signInSearch,
  stringifySearch,
} from './search-params.ts';

test('a filtered address reads back as it was written', () => {
  const search = {
    tt: ['nguy-co', 'khong-dat'],
    q: 'thu ngân sách',
    sx: 'can-chu-y',
    'mat-do': 'chieu',
    lang: 'en',
  } as const;
  const query = stringifySearch(search);
  expect(query).toContain('tt=nguy-co,khong-dat');
  expect(indicatorsSearch(parseSearch(query))).toEqual(search);
});

test('unknown values fall back quietly, and the known ones stay', () => {
  expect(
    indicatorsSearch({
      tt: 'nguy-co,xyz',
      sx: 'ngau-nhien',
      xem: '<b>',
      dv: 'so-khdt,../x',
      lang: 'fr',
      la: '1',
    }),
  ).toEqual({ tt: ['nguy-co'], dv: ['so-khdt'] });
  expect(overviewSearch({ nhom: 'khac', lv: '', bo: 'HDND!' })).toEqual({});
});

test('a search for digits stays text', () => {
  expect(indicatorsSearch(parseSearch('?q=2024'))).toEqual({ q: '2024' });
});

test('a list names nothing twice', () => {
  expect(indicatorsSearch({ tt: 'nguy-co,nguy-co' })).toEqual({ tt: ['nguy-co'] });
});

test.each([
  '//evil.example/x',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  'evil',
  '',
])('after sign-in the way on is never another host: %j', (tiep) => {
  expect(sameSitePath(tiep)).toBeUndefined();
});

test('after sign-in the way on keeps its filters', () => {
  expect(signInSearch({ tiep: '/2024/05/chi-tieu?tt=nguy-co#x' })).toEqual({
    tiep: '/2024/05/chi-tieu?tt=nguy-co#x',
  });
});

test('the entry page is focused and looked at as its address says, or as usual', () => {
  expect(entrySearch({ ct: 'ct-04', xem: 'ca-nam' })).toEqual({ ct: 'ct-04', xem: 'ca-nam' });
  expect(entrySearch({ ct: '../x', xem: 'tuan' })).toEqual({});
});

test('a report’s choice is in the address; what is unknown falls back quietly', () => {
  expect(
    reportSearch({
      'ho-so': '01900000-0000-7000-8000-000000000001',
      loai: 'quy',
      mau: 'nha-nuoc',
      'phu-luc': '3,9,1',
    }),
  ).toEqual({
    'ho-so': '01900000-0000-7000-8000-000000000001',
    loai: 'quy',
    mau: 'nha-nuoc',
    'phu-luc': ['3', '1'],
  });
  expect(reportSearch({ 'ho-so': '../x', loai: 'tuan', mau: 'khac', 'phu-luc': 'x' })).toEqual({});
});
