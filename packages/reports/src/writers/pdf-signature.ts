/** The end of the text: who gets it, who signs it, and what it rests on. */
import type { TypeStyle } from '../profiles/profile.ts';
import type { Basis, Run, Signature } from '../report.ts';
import type { Canvas, Element } from './pdf-canvas.ts';
import type { Box } from './pdf-flow.ts';
import type { LineAlign } from './pdf-lines.ts';
import { type Frame, type TextBlock, bodyLine, paintBlock, textBlock } from './pdf-paragraph.ts';

/** Of the width of the text, the recipients' share; and what is left free between them and the signer. */
const RECIPIENTS_SHARE = 0.5;
const GUTTER = 8;
const BEFORE = 14;
const BASIS_BEFORE = 12;
/** The line above the basis, as long as that of a footnote. */
const BASIS_RULE = 120;
/** How much smaller than a note the basis is printed, in points. */
const BASIS_SMALLER = 2;

type Entry = { readonly block: TextBlock; readonly element: Element; readonly top: number };

/** A column of texts, each an element of its own. Empty ones take no place. */
class Stack {
  readonly entries: Entry[] = [];
  height = 0;
  readonly #canvas: Canvas;
  readonly #parent: Element;
  readonly #width: number;

  constructor(canvas: Canvas, parent: Element, width: number) {
    this.#canvas = canvas;
    this.#parent = parent;
    this.#width = width;
  }

  add(run: Run, style: TypeStyle, align: LineAlign): void {
    if (run.text === '') return;
    const block = textBlock(this.#canvas, [run], style, { width: this.#width, align });
    this.entries.push({ block, element: this.#canvas.element(this.#parent, 'P'), top: this.height });
    this.height += block.height;
  }

  skip(height: number): void {
    this.height += height;
  }

  paint(left: number, top: number): void {
    for (const { block, element, top: own } of this.entries) {
      paintBlock(this.#canvas, element, block, left, top + own);
    }
  }
}

/** Recipients on the left, the signer on the right: one box, never broken. */
export function signatureBox(frame: Frame, parent: Element, signature: Signature): Box {
  const { canvas, profile, left, width } = frame;
  const { styles } = profile;
  const leftWidth = width * RECIPIENTS_SHARE;
  const recipients = new Stack(canvas, parent, leftWidth - GUTTER);
  recipients.add(
    { text: signature.recipientsLabel, underline: profile.recipientsLabelUnderlined },
    styles.recipientsLabel,
    'left',
  );
  for (const text of signature.recipients) recipients.add({ text }, styles.recipients, 'left');

  const signer = new Stack(canvas, parent, width - leftWidth);
  for (const text of signature.authority) signer.add({ text }, styles.authority, 'center');
  signer.add({ text: signature.post }, styles.post, 'center');
  signer.skip(profile.signatureLines * bodyLine(profile));
  signer.add({ text: signature.name }, styles.signer, 'center');

  return {
    height: Math.max(recipients.height, signer.height),
    before: BEFORE,
    keepWithNext: true,
    paint: (top) => {
      recipients.paint(left, top);
      signer.paint(left + leftWidth, top);
    },
  };
}

/** What the papers rest on, small, below a short line; the hash of the dossier last. */
export function basisBox(frame: Frame, parent: Element, basis: Basis): Box {
  const { canvas, profile, left, width } = frame;
  const style = { ...profile.styles.note, pt: profile.styles.note.pt - BASIS_SMALLER };
  const lines = new Stack(canvas, parent, width);
  lines.skip(style.pt / 2);
  for (const text of basis.lines) lines.add({ text }, style, 'left');
  if (basis.hash !== '') lines.add({ text: `SHA-256: ${basis.hash}` }, style, 'left');
  return {
    height: lines.height,
    before: BASIS_BEFORE,
    keepWithNext: false,
    paint: (top) => {
      if (lines.entries.length === 0) return;
      canvas.artifact('Layout', () => canvas.rule([left, top], [left + BASIS_RULE, top], 0.5));
      lines.paint(left, top);
    },
  };
}
