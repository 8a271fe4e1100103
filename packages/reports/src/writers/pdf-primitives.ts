/** The primitives of a chart in the words of PDFKit. */
import type { Primitive } from '../charts/chart-primitives.ts';
import { cleanText } from './pdf-text.ts';

/** Draws a primitive on the current page; the document's faces «regular» and «bold» are registered. */
export function paintPrimitive(
  document: PDFKit.PDFDocument,
  primitive: Primitive,
  hasGlyph: (codePoint: number) => boolean,
): void {
  document.save();
  switch (primitive.kind) {
    case 'line': {
      const { points, look } = primitive;
      const [dash, ...gaps] = look.dash;
      document.lineWidth(look.width).strokeColor(look.colour).lineJoin('round');
      if (dash !== undefined) document.dash(dash, { space: gaps[0] ?? dash });
      for (const [at, [x, y]] of points.entries()) {
        if (at === 0) document.moveTo(x, y);
        else document.lineTo(x, y);
      }
      document.stroke();
      break;
    }
    case 'circle': {
      const { at, radius, fill, colour, width } = primitive;
      document.lineWidth(width).circle(at[0], at[1], radius).fillAndStroke(fill, colour);
      break;
    }
    case 'rectangle': {
      const { at, width, height, fill } = primitive;
      document.rect(at[0], at[1], width, height).fill(fill);
      break;
    }
    case 'text': {
      const { at, anchor, pt, bold } = primitive;
      const text = cleanText(primitive.text, hasGlyph);
      document
        .font(bold ? 'bold' : 'regular')
        .fontSize(pt)
        .fillColor('#000000');
      const before = { start: 0, middle: 0.5, end: 1 }[anchor] * document.widthOfString(text);
      document.text(text, at[0] - before, at[1], { lineBreak: false, baseline: 'alphabetic' });
      break;
    }
  }
  document.restore();
}
