/** A row's label taken apart: how it is numbered, its name, the unit in brackets behind it. */
import { nameWords, withoutMarks } from './folding.ts';
import { knownUnit } from './sheet-unit.ts';

/** Longest text that is taken for the name of an indicator, in UTF-16 units. */
const LONGEST_LABEL = 300;

export type Label = {
  /** The name's words, folded and joined by single spaces; empty where there is no name, or too long a text for one. */
  readonly key: string;
  /** «- …», «Trong đó: …», «1.1. …», «7a. …», or set in by spaces. */
  readonly isPart: boolean;
  /** The unit in brackets behind the name, as knownUnit spells it: «Tổng vốn đầu tư (Tỷ đồng)». */
  readonly unit: string | null;
};

const NO_LABEL: Label = { key: '', isPart: false, unit: null };

/** Capitals only: «a)» numbers a part. A Roman number may have nothing but a space behind it. */
const GROUP = /^(?:[A-H][.):/-]|[IVX]{1,5}[.):/\s-])\s*(?=\S)/;
/** «1.», «1.2)», «7a.», «a)». A number with nothing behind it is part of the name («5 năm»). */
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[a-z])[.)/]\s*(?=\D)/;
const LIST_MARK = /^[-+*•–—−]\s*/;
const OF_WHICH = /^(?:trong do|tr ?\. ?do|t ?\. ?d)\s*(?:[:,]\s*|(?=\s))/;
const FOOTNOTE = /\s*(?:\((?:\*{1,4}|\d)\)|\*{1,4})$/;
const BRACKETS = /\s*[([]([^()[\]]{1,60})[)\]]$/;

/** An order number such as groups have: «A», «II». */
export const isGroupNumber = (order: string): boolean => /^(?:[A-H]|[IVX]{1,5})[.)]?$/.test(order.trim());
/** An order number such as parts have: «1.1», «7a», «a)», «-». */
export const isPartNumber = (order: string): boolean =>
  /^(?:\d{1,3}(?:[.,]\d{1,3}){1,3}\.?|\d{1,3}[a-z][.)]?|[a-z][.)]?|[-+*•–—−])$/.test(order.trim());

/** Removes what stands before the name, of which there may be several: «1.1. Trong đó: - nông nghiệp». */
const withoutLead = (text: string): { readonly name: string; readonly isPart: boolean } => {
  let name = text;
  let isPart = false;
  for (;;) {
    const found = NUMBER.exec(name) ?? LIST_MARK.exec(name) ?? OF_WHICH.exec(name);
    if (found === null) return { name, isPart };
    isPart ||= found[1] === undefined || isPartNumber(found[1]);
    name = name.slice(found[0].length).trimStart();
  }
};

/** Takes a label apart. */
export const readLabel = (text: string): Label => {
  if (text.length > LONGEST_LABEL) return NO_LABEL;
  const plain = withoutMarks(text.trim().replace(GROUP, ''));
  const { name, isPart } = withoutLead(plain.replace(FOOTNOTE, ''));
  const brackets = BRACKETS.exec(name);
  const unit = brackets === null ? null : knownUnit(brackets[1] ?? '');
  return {
    key: nameWords(unit === null ? name : name.slice(0, brackets?.index)).join(' '),
    isPart: isPart || /^\s/.test(text),
    unit,
  };
};

/** What a unit's answers are remembered by: «“DN mới” is ct-11». Two labels that differ in nothing else are one. */
export const labelKey = (text: string): string => readLabel(text).key;
