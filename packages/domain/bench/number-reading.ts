/**
 * What reading costs: ten thousand texts as a whole pasted book would bring them, of every kind the contract names, read
 * in one process after a warm-up.
 */
import { readNumber, type NumberField } from '../src/number-reading.ts';

const LIMIT_MILLISECONDS = 50;
const TEXTS = 10_000;

const FIELDS: readonly NumberField[] = [
  { decimals: 2, unit: 'tỷ đồng' },
  { decimals: 1, unit: '%', style: 'vi' },
  { decimals: 0, unit: 'người', negatives: false },
];

/** Texts made from a counter, so that no two rounds of ten are alike. */
const FORMS: readonly ((count: number) => string)[] = [
  (count) => `${count},5`,
  (count) => `1.${String(count % 1000).padStart(3, '0')}`,
  (count) => `${count % 900}.234.567,${count}`,
  (count) => `-${count}.25`,
  (count) => `\u00A0${1 + (count % 99)}\u202F234,5 `,
  (count) => `${count},4 triệu đồng`,
  (count) => `(${count % 100},76 %)`,
  (count) => `１２，${count}`,
  (count) => ['', '-', '…', 'chưa có', '#####', '#DIV/0!', 'Xuất siêu', '12.34,5'][count % 8] ?? '',
  (count) => `${count}${'9'.repeat(20)}`,
];

const texts = Array.from({ length: TEXTS }, (_, count) => FORMS[count % FORMS.length]?.(count) ?? '');

// What is read is counted and said: nothing of it can be left out as unused.
let numbers = 0;
const readAll = (): void => {
  texts.forEach((text, at) => {
    const how = FIELDS[at % FIELDS.length];
    if (how !== undefined && readNumber(text, how).form === 'number') numbers += 1;
  });
};

for (let count = 0; count < 5; count += 1) readAll();
// Processor time: what else the machine does at the time does not count.
const rounds = Array.from({ length: 31 }, () => {
  const began = process.threadCpuUsage();
  readAll();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}).toSorted((a, b) => a - b);
const value = rounds[Math.floor(rounds.length / 2)] ?? Number.NaN;

process.stdout.write(
  `${JSON.stringify({
    name: `${TEXTS} mixed texts read as numbers`,
    value,
    unit: 'ms',
    limit: LIMIT_MILLISECONDS,
    ok: value <= LIMIT_MILLISECONDS,
  })}\n`,
);
process.stdout.write(`${numbers} numbers in all\n`);
