/** Lengths in the units of Word: a twip is a twentieth of a point. Widths of words are estimated, for lines below them. */
import type { Profile } from '../profiles/profile.ts';
import type { Section } from '../report.ts';

const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres in whole twips. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

/** Points in twips. */
export function pointsInTwips(points: number): number {
  return Math.round(points * 20);
}

/** Paper in twips as it lies before the reader: a landscape page is wider than high, with the same four margins. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From margin to margin. */
  readonly textWidth: number;
};

/** The paper of a section. */
export function paperOf(page: Profile['page'], orientation: Section['orientation']): Paper {
  const short = twips(page.widthMm);
  const long = twips(page.heightMm);
  const width = orientation === 'portrait' ? short : long;
  const left = twips(page.marginMm.left);
  const right = twips(page.marginMm.right);
  return {
    width,
    height: orientation === 'portrait' ? long : short,
    top: twips(page.marginMm.top),
    bottom: twips(page.marginMm.bottom),
    left,
    right,
    textWidth: width - left - right,
  };
}

/** Whole twips in proportion to `shares`, whose sum is exactly `total`. */
export function scaled(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let before = 0;
  return shares.map((share) => {
    const from = Math.round((before / sum) * total);
    before += share;
    return Math.round((before / sum) * total) - from;
  });
}

type Widths = ReadonlyMap<string, number>;

/** Thousandths of the type's size, by base letter. */
function widths(groups: Readonly<Record<number, string>>): Widths {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width)]),
    ),
  );
}

// The advance widths of Times New Roman, as Tinos has them too: it is metrically the same.
const REGULAR = widths({
  250: ' \u00a0.,',
  278: '/:;ijlt',
  333: '-()Ifr',
  389: 'Js',
  444: 'acez',
  500: '*bdghknopquvxyđ0123456789',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYĐw',
  778: 'm',
  833: '%',
  889: 'M',
  944: 'W',
});
const BOLD = widths({
  250: ' \u00a0.,',
  278: '/il',
  333: '-:;()fjt',
  389: 'Is',
  444: 'cerz',
  500: '*Jagovxy0123456789',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYĐw',
  778: 'GHKOQ',
  833: 'm',
  944: 'M',
  1000: 'W%',
});
const HORN = '\u031b';
const HORN_WIDTH = 45;
const OTHER_WIDTH = 500;

/** Width of a line of text in twips. Marks above and below a letter do not make it wider; the horn of ơ and ư does. */
export function textWidth(text: string, points: number, bold: boolean): number {
  const table = bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter === HORN) thousandths += HORN_WIDTH;
    else if (!/\p{M}/u.test(letter)) thousandths += table.get(letter) ?? OTHER_WIDTH;
  }
  return Math.round((thousandths * points * 20) / 1000);
}

/**
 * The narrowest width in twips in which words take no more lines than in `room`: centred in it, the lines are about
 * equally long. Words are parted at spaces only.
 */
export function balancedWidth(text: string, points: number, bold: boolean, room: number): number {
  const words = text.split(' ').map((word) => textWidth(word, points, bold));
  const space = textWidth(' ', points, bold);
  const linesIn = (width: number): number => {
    let lines = 1;
    let used = -space;
    for (const word of words) {
      if (used > 0 && used + space + word > width) {
        lines += 1;
        used = -space;
      }
      used += space + word;
    }
    return lines;
  };
  const lines = linesIn(room);
  let width = Math.min(room, Math.max(...words));
  while (width < room && linesIn(width) > lines) width += 20;
  return Math.min(width, room);
}
