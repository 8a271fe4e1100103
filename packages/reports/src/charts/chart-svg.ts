/** A drawing as SVG: for Word, which draws it sharp at every size, and to be made a picture of. */
import type { Primitive } from './chart-primitives.ts';

const PLACES = 100;
/** Coordinates with two places: a hundredth of a point cannot be seen, and every machine writes the same. */
const say = (number: number): string => String(Math.round(number * PLACES) / PLACES || 0);

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

const elementOf = (primitive: Primitive, clean: (text: string) => string): string => {
  switch (primitive.kind) {
    case 'line': {
      const { points, look } = primitive;
      const dash = look.dash.length === 0 ? '' : ` stroke-dasharray="${look.dash.map(say).join(' ')}"`;
      const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${say(x)} ${say(y)}`).join('');
      return `<path d="${path}" fill="none" stroke="${look.colour}" stroke-width="${say(look.width)}" stroke-linejoin="round"${dash}/>`;
    }
    case 'circle': {
      const { at, radius, fill, colour, width } = primitive;
      return `<circle cx="${say(at[0])}" cy="${say(at[1])}" r="${say(radius)}" fill="${fill}" stroke="${colour}" stroke-width="${say(width)}"/>`;
    }
    case 'rectangle': {
      const { at, width, height, fill } = primitive;
      return `<rect x="${say(at[0])}" y="${say(at[1])}" width="${say(width)}" height="${say(height)}" fill="${fill}"/>`;
    }
    case 'text': {
      const { at, text, anchor, pt, bold } = primitive;
      const weight = bold ? ' font-weight="700"' : '';
      return `<text x="${say(at[0])}" y="${say(at[1])}" font-size="${say(pt)}"${weight} text-anchor="${anchor}">${escaped(clean(text))}</text>`;
    }
  }
};

/**
 * The SVG of a drawing.
 * @param options.width of the drawing in points, as `height`
 * @param options.fonts family names, the first that is there is taken; none with quotes in it
 * @param options.clean makes a text fit for XML; what is markup is escaped here
 */
export const svgOf = (
  primitives: readonly Primitive[],
  options: {
    readonly width: number;
    readonly height: number;
    readonly fonts: readonly string[];
    readonly clean: (text: string) => string;
  },
): string => {
  const { width, height, fonts, clean } = options;
  const family = escaped(fonts.map((name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`)).join(', '));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${say(width)}pt" height="${say(height)}pt" viewBox="0 0 ${say(width)} ${say(height)}">`,
    `<rect x="0" y="0" width="${say(width)}" height="${say(height)}" fill="#FFFFFF"/>`,
    `<g font-family="${family}" fill="#000000">`,
    // The fill of the group is that of words; marks and lines name their own.
    ...primitives.map((primitive) => elementOf(primitive, clean)),
    '</g></svg>',
  ].join('');
};
