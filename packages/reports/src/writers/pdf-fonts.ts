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

/**
 * Reads the fonts from the installed package. A bundled server has no packages and brings its own bytes instead.
 * @throws when the package is not installed
 */
export function readPdfFonts(): PdfFonts {
  const { resolve } = createRequire(import.meta.url);
  const read = (file: string): Uint8Array =>
    new Uint8Array(readFileSync(resolve(`@expo-google-fonts/tinos/${file}.ttf`)));
  return {
    regular: read('400Regular/Tinos_400Regular'),
    bold: read('700Bold/Tinos_700Bold'),
    italic: read('400Regular_Italic/Tinos_400Regular_Italic'),
    boldItalic: read('700Bold_Italic/Tinos_700Bold_Italic'),
  };
}
