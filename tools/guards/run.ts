/** Runs each guard in a house and reads its findings: which rule, in which file. */
import path from 'node:path';
import { runChild } from '../bootstrap/children.mjs';
import { inRoot } from '../bootstrap/paths.mjs';

export type Finding = { readonly file: string; readonly rule: string; readonly message: string };

const tool = (name: string) => inRoot('node_modules', '.bin', name);

async function outputOf(house: string, command: string, args: readonly string[]): Promise<string> {
  const { output } = await runChild(command, args, { cwd: house, show: 'capture' });
  return output;
}

type LintReport = {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly message: string;
  }[];
};

export async function lint(
  house: string,
  files: readonly string[],
): Promise<{ findings: Finding[]; seen: number }> {
  const output = await outputOf(house, tool('oxlint'), [
    '--type-aware',
    '--deny-warnings',
    '--format=json',
    ...files,
  ]);
  const report = JSON.parse(output) as LintReport;
  return {
    seen: report.number_of_files,
    findings: report.diagnostics.map(({ filename, code, message }) => ({
      file: filename,
      rule: code,
      message,
    })),
  };
}

/** Lines of the kind «file(1,2): error TS1: …». */
export async function types(house: string): Promise<Finding[]> {
  // The whole house is checked here from nothing, beside the other guards: several checkers, each with the libraries' types
  // of its own, would do a third more work for no more speed.
  const output = await outputOf(house, tool('tsc'), ['-b', '--pretty', 'false', '--checkers', '1']);
  return [
    ...output.matchAll(/^(?<file>[^\s(][^(]*)\(\d+,\d+\): error (?<rule>TS\d+): (?<message>.*)$/gm),
  ].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    rule: groups?.['rule'] ?? '',
    message: groups?.['message'] ?? '',
  }));
}

/** Lines of the kind «rule: file → file». */
export async function boundaries(house: string): Promise<Finding[]> {
  const output = await outputOf(house, process.execPath, [inRoot('tools', 'boundaries.ts'), house]);
  return [...output.matchAll(/^(?<rule>[a-z0-9-]+): (?<file>\S+)(?: → (?<message>.*))?$/gm)].map(
    ({ groups }) => ({
      file: groups?.['file'] ?? '',
      rule: groups?.['rule'] ?? '',
      message: groups?.['message'] ?? '',
    }),
  );
}

type KnipReport = {
  readonly issues: readonly { readonly file: string; readonly files?: readonly unknown[] }[];
};

export async function unused(house: string): Promise<Finding[]> {
  const output = await outputOf(house, tool('knip'), ['--no-progress', '--reporter=json', '--include=files']);
  const { issues } = JSON.parse(output.slice(output.indexOf('{'))) as KnipReport;
  return issues.map(({ file }) => ({ file, rule: 'files', message: 'Unused file' }));
}

export async function format(house: string, files: readonly string[]): Promise<Finding[]> {
  const output = await outputOf(house, tool('oxfmt'), ['--list-different', ...files]);
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((file) => ({ file: path.normalize(file), rule: 'format', message: '' }));
}

/** Lines of the kind «file: what is wrong». */
export async function references(house: string): Promise<Finding[]> {
  const output = await outputOf(house, process.execPath, [inRoot('tools', 'references.ts'), house]);
  return [...output.matchAll(/^(?<file>\S*tsconfig\.json): (?<message>.*)$/gm)].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    rule: 'references',
    message: groups?.['message'] ?? '',
  }));
}
