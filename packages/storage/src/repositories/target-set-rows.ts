/** Rows of a target set's tables to the domain's values and back. */
import {
  quantity,
  quantityText,
  type Document,
  type Group,
  type Path,
  type Target,
  type TargetSet,
  type TermAim,
} from '@ve-dich/domain';
import type { Tables } from '../schema.ts';
import type { StoredTerm } from '../schema/targets.ts';
import { decimalText, quantityOf } from './figures.ts';
import { bilingual } from './organisation.ts';

type Row<Name extends keyof Tables> = Tables[Name]['$inferSelect'];

export const documentOf = (row: Row<'documents'>): Document => ({
  id: row.id,
  number: row.number,
  issuedOn: row.issuedOn,
  title: bilingual(row.titleVi, row.titleEn),
  body: row.body,
  sourceUrl: row.sourceUrl,
  illustrative: row.illustrative,
});

export const documentRow = ({ title, ...document }: Document): Row<'documents'> => ({
  ...document,
  titleVi: title.vi,
  titleEn: title.en,
});

export const groupOf = (row: Row<'groups'>): Group => ({
  code: row.code,
  name: bilingual(row.nameVi, row.nameEn),
  position: row.position,
});

export const targetSetOf = (row: Row<'targetSets'>): TargetSet => ({
  id: row.id,
  code: row.code,
  year: row.year,
  body: row.body,
  name: bilingual(row.nameVi, row.nameEn),
  documentId: row.documentId,
  state: row.state,
  note: row.noteVi === null || row.noteEn === null ? null : bilingual(row.noteVi, row.noteEn),
  statedCount: row.statedCount,
});

export const targetSetRow = ({ name, note, ...targetSet }: TargetSet): Row<'targetSets'> => ({
  ...targetSet,
  nameVi: name.vi,
  nameEn: name.en,
  noteVi: note?.vi ?? null,
  noteEn: note?.en ?? null,
});

const termOf = ({ delivered, number, baseline, least, most, ...term }: StoredTerm): TermAim => ({
  target: {
    ...term,
    number: quantity(number),
    baseline: quantityOf(baseline),
    least: quantityOf(least),
    most: quantityOf(most),
  },
  delivered: delivered.map(quantityOf),
});

const termRow = ({ target, delivered }: TermAim): StoredTerm => ({
  ...target,
  number: quantityText(target.number),
  baseline: decimalText(target.baseline),
  least: decimalText(target.least),
  most: decimalText(target.most),
  delivered: delivered.map(decimalText),
});

export const targetOf = (row: Row<'targets'>): Target => ({
  id: row.id,
  targetSetId: row.targetSetId,
  indicatorId: row.indicatorId,
  version: row.version,
  rawText: row.rawText,
  bound: {
    operator: row.operator,
    low: quantityOf(row.low),
    high: quantityOf(row.high),
    approximate: row.approximate,
    ...(row.printedDecimals === null ? {} : { decimals: row.printedDecimals }),
  },
  stretch: quantityOf(row.stretch),
  baseline: quantityOf(row.baseline),
  otherPlans: row.otherPlans.map(({ name, number }) => ({ name, number: quantity(number) })),
  steps: row.steps,
  term: row.term === null ? null : termOf(row.term),
  effectiveFrom: row.effectiveFrom,
  documentId: row.documentId,
  reason: row.reason,
  sourceUrl: row.sourceUrl,
  illustrative: row.illustrative,
});

export const targetRow = ({
  bound,
  stretch,
  baseline,
  otherPlans,
  term,
  ...target
}: Target): Row<'targets'> => ({
  ...target,
  operator: bound.operator,
  low: decimalText(bound.low),
  high: decimalText(bound.high),
  approximate: bound.approximate,
  printedDecimals: bound.decimals ?? null,
  stretch: decimalText(stretch),
  baseline: decimalText(baseline),
  otherPlans: otherPlans.map(({ name, number }) => ({ name, number: quantityText(number) })),
  term: term === null ? null : termRow(term),
});

export const pathOf = ({ monthValues, ...row }: Row<'paths'>): Path => ({
  ...row,
  values: monthValues.map(quantityOf),
});

export const pathRow = ({ values, ...path }: Path): Row<'paths'> => ({
  ...path,
  monthValues: values.map(decimalText),
});
