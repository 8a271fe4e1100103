/** What every drawing is given besides its row. */
export type DrawingFrame = {
  /** The whole reading in words. */
  readonly label: string;
  /** What a pointer resting on the drawing reads; nothing where it would only repeat what is printed. */
  readonly hint?: string | undefined;
  /** CSS pixels at a root of 16 px; full width of the container where not given. */
  readonly width?: number | undefined;
  readonly height: number;
  /** Where the reading is spoken beside the drawing already. */
  readonly decorative: boolean;
  /** Where the number is printed beside the drawing already: marks alone, still named. */
  readonly wordless: boolean;
};
