/** For the tests of the Word writer: a written file read again, as text, and the example with other contents. */
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Paragraph, Report, Table } from '../report.ts';
import { exampleReport } from './example-report.ts';
import { writeDocx } from '../writers/docx.ts';

export type Parts = Readonly<Record<string, string>>;

export async function partsOf(report: Report): Promise<Parts> {
  const files = unzipSync(await writeDocx(report));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function part(parts: Parts, name: string): string {
  const found = parts[name];
  if (found === undefined) throw new Error(`No part ${name}`);
  return found;
}

export async function documentOf(report: Report): Promise<string> {
  return part(await partsOf(report), 'word/document.xml');
}

export function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export function textOf(xml: string): string {
  return unescaped(
    Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text ?? '').join(''),
  );
}

export function all(xml: string, pattern: RegExp): readonly string[] {
  return Array.from(xml.matchAll(pattern), ([whole]) => whole);
}

export const paragraphsIn = (xml: string): readonly string[] => all(xml, /<w:p>.*?<\/w:p>/gs);
export const rowsIn = (xml: string): readonly string[] => all(xml, /<w:tr>.*?<\/w:tr>/gs);
export const tablesIn = (xml: string): readonly string[] => all(xml, /<w:tbl>.*?<\/w:tbl>/gs);
export const sectionsIn = (xml: string): readonly string[] => all(xml, /<w:sectPr.*?<\/w:sectPr>/gs);
export const styleOf = (xml: string): string => /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '';

export function styleNamed(styles: string, id: string): string {
  const found = all(styles, /<w:style .*?<\/w:style>/gs).find((style) => style.includes(`w:styleId="${id}"`));
  if (found === undefined) throw new Error(`No style ${id}`);
  return found;
}

/** A paragraph with the text, whole or in it. */
export function paragraphWith(document: string, text: string): string {
  const found = paragraphsIn(document).find((each) => textOf(each).includes(text));
  if (found === undefined) throw new Error(`No paragraph with ${text}`);
  return found;
}

/** The example with the blocks of its main part replaced. */
export function withMain(blocks: readonly Block[], report = exampleReport('party-2026')): Report {
  const [main, ...annexes] = report.sections;
  if (main === undefined) throw new Error('The example has no main part');
  return { ...report, sections: [{ ...main, blocks }, ...annexes] };
}

export function body(text: string): Paragraph {
  return { kind: 'paragraph', role: 'body', runs: [{ text }], written: null };
}

export function indicatorTable(): Table {
  const block = exampleReport('party-2026').sections[1]?.blocks[0];
  if (block?.kind !== 'table') throw new Error('The example has no table');
  return block;
}

/** Elements that do not close, close another, or have an attribute twice: what makes Word refuse the file. */
export function faultsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, slash, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const names = Array.from(attributes.matchAll(/([\w:]+)="/g), ([, each]) => each);
    if (new Set(names).size < names.length) faults.push(tag);
    if (slash === '/') {
      if (open.pop() !== name) faults.push(tag);
    } else if (empty !== '/') open.push(name);
  }
  const rest = xml.replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>|<\?xml[^>]*\?>/g, '');
  if (/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(rest)) faults.push('stray markup');
  return [...faults, ...open];
}
