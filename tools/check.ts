/** `pnpm check`: format, lint, types, references, boundaries, unused code, unit tests. */
import { check, closingLine, withBroken } from './checks.ts';

const { broken, tests } = await check('everyday');
console.log(closingLine(withBroken(tests, broken)));
process.exitCode = broken.length === 0 ? 0 : 1;
