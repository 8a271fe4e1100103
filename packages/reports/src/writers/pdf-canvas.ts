/** What is drawn on, in points from a page's upper left corner: all that knows PDFKit is here and in `pdf-primitives.ts`. */
import PdfKit from 'pdfkit';
import type { Primitive } from '../charts/chart-primitives.ts';
import type { Report } from '../report.ts';
import { FACES, type Face, type PdfFonts } from './pdf-fonts.ts';
import type { Fragment } from './pdf-lines.ts';
import { paintPrimitive } from './pdf-primitives.ts';
import { cleanText } from './pdf-text.ts';

/** An element of the document's structure, for those who hear it read. */
export type Element = { readonly tag: string; readonly node: PDFKit.PDFStructureElement };

/** Attributes of tables and their cells (ISO 32000-1, 14.8.5.7). */
type TableAttributes = {
  readonly Scope?: 'Row' | 'Column';
  readonly ColSpan?: number;
  readonly RowSpan?: number;
  readonly Summary?: string;
};

/** Parts of the type as shares of its size, from the font: above and below the line it stands on. */
const ASCENT = 1825 / 2048;
const DESCENT = 443 / 2048;
/** Distance of lines where a profile names none, in times the size of the type: the font's own. */
export const NATURAL_LINE = 1.15;

/** Where the foot of the letters is, below the upper edge of a line, in points. */
export const baselineIn = (lineHeight: number, pt: number): number =>
  (lineHeight - (ASCENT + DESCENT) * pt) / 2 + ASCENT * pt;

const xmlText = (text: string | undefined): string =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** PDFKit writes title and author into the XML of the metadata as they are; there «&» must not stand alone. */
class EscapingDocument extends PdfKit {
  override endMetadata(): void {
    this.info.Title = xmlText(this.info.Title);
    this.info.Author = xmlText(this.info.Author);
    this.info.Subject = xmlText(this.info.Subject);
    super.endMetadata();
  }
}

/** What PDFKit has and its types do not say. */
type Untyped = {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
};
type UntypedElement = { readonly dictionary: { readonly data: Record<string, unknown> } };
type UntypedBookmark = { readonly top: number; readonly left: number; readonly expanded: boolean };

export class Canvas {
  readonly root: Element;
  readonly hasGlyph: (codePoint: number) => boolean;
  pages = 0;
  readonly #document: PDFKit.PDFDocument;
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  /** The last bookmark of each level: the next of a deeper one goes under it. */
  #bookmarks: PDFKit.PDFOutline[] = [];

  constructor(properties: Report['properties'], fonts: PdfFonts) {
    const created = new Date(properties.createdAt);
    const document = new EscapingDocument({
      autoFirstPage: false,
      compress: true,
      // An empty name: PDFKit would else begin with Helvetica, which is not embedded.
      font: '',
      pdfVersion: '1.7',
      tagged: true,
      lang: properties.language,
      displayTitle: true,
      info: {
        Title: cleanText(properties.title),
        Author: cleanText(properties.author),
        Subject: cleanText(properties.subject),
        Creator: 'Về Đích',
        CreationDate: created,
        ModDate: created,
      },
    });
    this.#document = document;
    this.#ended = new Promise((resolve, reject) => {
      document.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
      document.on('end', resolve);
      document.on('error', reject);
    });
    for (const face of FACES) document.registerFont(face, fonts[face]);
    document.font('regular');
    const { _font: regular } = document as unknown as Untyped;
    const known = new Map<number, boolean>();
    this.hasGlyph = (codePoint) => {
      const answer = known.get(codePoint) ?? regular.font.hasGlyphForCodePoint(codePoint);
      known.set(codePoint, answer);
      return answer;
    };
    const node = document.struct('Document');
    document.addStructure(node);
    this.root = { tag: 'Document', node };
  }

  /** Width in points. */
  measure(text: string, face: Face, pt: number): number {
    return this.#document.font(face).fontSize(pt).widthOfString(text);
  }

  /** A new element, the last of its parent's so far. */
  element(parent: Element, tag: string, attributes: TableAttributes = {}): Element {
    const node = this.#document.struct(tag);
    const { Summary, ...names } = attributes;
    if (Object.keys(attributes).length > 0) {
      (node as unknown as UntypedElement).dictionary.data['A'] = {
        O: 'Table',
        ...names,
        // PDFKit tells strings from names by this.
        ...(Summary === undefined ? {} : { Summary: Object(cleanText(Summary)) as unknown }),
      };
    }
    parent.node.add(node);
    return { tag, node };
  }

  /** A new element for a drawing. @param alternative what it shows, in words */
  figure(parent: Element, alternative: string): Element {
    const node = this.#document.struct('Figure', { alt: cleanText(alternative) });
    parent.node.add(node);
    return { tag: 'Figure', node };
  }

  addPage(width: number, height: number): void {
    this.#document.addPage({ size: [width, height], margin: 0 });
    this.pages += 1;
  }

  /** What `draw` draws belongs to the element. Not to be nested. */
  content(element: Element, draw: () => void): void {
    const content = this.#document.markStructureContent(element.tag);
    draw();
    this.#document.endMarkedContent();
    element.node.add(content);
  }

  /** What `draw` draws is decoration, or told elsewhere: nobody reads it aloud. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  /** Draws fragments; `x` is the left edge of their line, `baseline` where the letters stand. */
  text(fragments: readonly Fragment[], x: number, baseline: number, pt: number): void {
    for (const fragment of fragments) {
      this.#document
        .font(fragment.face)
        .fontSize(pt)
        .text(fragment.text, x + fragment.x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  /** A straight line; dotted where it marks what is not there yet. */
  rule(
    from: readonly [number, number],
    to: readonly [number, number],
    thickness: number,
    dotted = false,
  ): void {
    const document = this.#document;
    document.save();
    document.lineWidth(thickness).strokeColor('black');
    if (dotted) document.dash(thickness, { space: thickness * 2 });
    document.moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke();
    document.restore();
  }

  frame(x: number, y: number, width: number, height: number, thickness: number): void {
    this.#document.save();
    this.#document.lineWidth(thickness).strokeColor('black').rect(x, y, width, height).stroke();
    this.#document.restore();
  }

  /** @param colour «#RRGGBB» */
  fill(x: number, y: number, width: number, height: number, colour: string): void {
    this.#document.save();
    this.#document.rect(x, y, width, height).fill(colour);
    this.#document.restore();
  }

  /** Draws a figure's primitives, their upper left corner at that of `area`. */
  drawing(
    figure: Element,
    primitives: readonly Primitive[],
    area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  ): void {
    const document = this.#document;
    const { left, top, width, height } = area;
    // Where it is, counted from the page's lower left corner (ISO 32000-1, 14.8.5.4).
    const foot = document.page.height - top - height;
    (figure.node as unknown as UntypedElement).dictionary.data['A'] = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [left, foot, left + width, foot + height],
    };
    this.content(figure, () => {
      document.save();
      document.translate(left, top);
      for (const primitive of primitives) paintPrimitive(document, primitive, this.hasGlyph);
      document.restore();
    });
  }

  /**
   * A bookmark to a height on the current page.
   * @param level 0 for the uppermost; a bookmark lies under the last one of the level above
   */
  bookmark(title: string, level: number, top: number): void {
    const depth = Math.min(level, this.#bookmarks.length);
    const parent = this.#bookmarks[depth - 1] ?? this.#document.outline;
    // PDFKit counts `left` from the right edge.
    const options: UntypedBookmark = { top, left: this.#document.page.width, expanded: true };
    const item = parent.addItem(title, options);
    this.#bookmarks = [...this.#bookmarks.slice(0, depth), item];
  }

  /** Ends the document. Nothing can be drawn after. */
  async bytes(): Promise<Uint8Array> {
    this.#document.end();
    await this.#ended;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}
