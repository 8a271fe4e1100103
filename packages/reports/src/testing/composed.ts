/** A report composed as most tests ask for it, and its words. */
import { REPORT_ANNEXES, type ReportKind, type ReportProfile } from '@ve-dich/domain';
import { compose } from '../composition/compose.ts';
import type { ReportFacts } from '../facts.ts';
import { usualOffice } from '../profiles/office.ts';
import type { Report, Run } from '../report.ts';
import { exampleFacts } from './example-facts.ts';

export const made = (
  facts: ReportFacts = exampleFacts(),
  more: {
    readonly profile?: ReportProfile;
    readonly kind?: ReportKind;
    readonly texts?: ReadonlyMap<string, string>;
    readonly tone?: 'ủy' | 'uỷ';
  } = {},
): Report =>
  compose({
    facts,
    hash: 'a'.repeat(64),
    choice: { profile: more.profile ?? 'party-2026', kind: more.kind ?? 'month', annexes: REPORT_ANNEXES },
    office: { ...usualOffice(facts.province), tone: more.tone ?? 'ủy' },
    texts: more.texts ?? new Map(),
  });
/** Words of runs, spaces as a reader sees them. */
export const said = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
export const lines = (report: Report): readonly string[] =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [said(block.runs)] : [])),
  );
