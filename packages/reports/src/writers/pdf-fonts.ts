/** The fonts a .pdf embeds: Tinos, whose letters are as wide as those of Times New Roman and know all of Vietnamese. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The bytes of four TrueType fonts. */
export type PdfFonts = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
};

export type Face = keyof PdfFonts;

export const FACES: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];

const FILES: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular',
  bold: '700Bold/Tinos_700Bold',
  italic: '400Regular_Italic/Tinos_400Regular_Italic',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic',
};

/**
 * Where the file of a face lies.
 * @throws when the package is not installed
 */
export function fontPath(face: Face): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${FILES[face]}.ttf`);
}

/**
 * Reads the fonts from the installed package. A bundled server has no packages and brings its own bytes instead.
 * @throws when the package is not installed
 */
export function readPdfFonts(): PdfFonts {
  const read = (face: Face): Uint8Array => new Uint8Array(readFileSync(fontPath(face)));
  return {
    regular: read('regular'),
    bold: read('bold'),
    italic: read('italic'),
    boldItalic: read('boldItalic'),
  };
}
