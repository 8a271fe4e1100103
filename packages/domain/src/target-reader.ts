/**
 * The place in a target's words while they are read: what comes next, what was passed over, where it stopped. The
 * grammar itself is in `target-grammar.ts`.
 */
import { tokensOf, type Token } from './target-tokens.ts';
import { formAt, type Meaning } from './target-words.ts';

/** The longest target words that are read, in UTF-16 units. */
export const LONGEST_TARGET_WORDS = 300;

/** What would have had to stand where reading stopped. */
export const TARGET_EXPECTATIONS = [
  /** Any words at all. */
  'words',
  /** At most {@link LONGEST_TARGET_WORDS}. */
  'fewer_words',
  'number',
  /** Dots between groups of three, one comma before the decimals: not «7.5», «1.01», «1,061,633». */
  'vietnamese_number',
  /** At most fifteen significant digits. */
  'fewer_digits',
  /** «Từ 5 %» goes on with «trở lên», «trở xuống» or «đến». */
  'limit_end',
  /** The upper edge of a range is not under the lower one. */
  'rising_range',
  /** The indicator's unit, or one that is written for it; the same unit on both edges. */
  'unit',
  /** After a comma or a parenthesis: «phấn đấu …», or «còn …» beside a fall, «lên …» beside a rise. */
  'aside',
  'closing_parenthesis',
  /** Nothing more. */
  'end',
] as const;
export type TargetExpectation = (typeof TARGET_EXPECTATIONS)[number];

/** What a piece of the words was read as; `space` stands between the others. */
export type TargetPartRole = 'lead' | 'operator' | 'number' | 'unit' | 'mark' | 'words' | 'space';
/** A piece of the words exactly as written. All pieces in their order are the words. */
export type TargetPart = { readonly as: TargetPartRole; readonly text: string };

/** Where reading stopped (UTF-16 offset into the words as given), and what was expected there. */
export type TargetFailure = { readonly at: number; readonly expected: TargetExpectation };
/** Carries a failure out of the rules below to `readTarget`, which catches it. */
export class Unreadable extends Error {
  readonly failure: TargetFailure;
  constructor(failure: TargetFailure) {
    super(failure.expected);
    this.failure = failure;
  }
}

/** What may touch a number in front. */
export type Sign = '+' | '-';

/** The place in the tokens, and what has been said so far that holds for the whole target. */
export class Reader {
  readonly words: string;
  readonly unitOfIndicator: string;
  readonly tokens: readonly Token[];
  readonly parts: TargetPart[] = [];
  change: 'rise' | 'fall' | null = null;
  /** «Giảm còn», «lên»: the number is where the change leads to. */
  isLevel = false;
  /** The rise was said by a plus. */
  isPlus = false;
  /** What may stand before the next number. */
  signs: readonly Sign[] = ['+', '-'];
  isAverage = false;
  isYearly = false;
  private position = 0;
  private printedTo = 0;

  constructor(words: string, unitOfIndicator: string) {
    this.words = words;
    this.unitOfIndicator = unitOfIndicator;
    this.tokens = tokensOf(words);
  }

  get place(): number {
    return this.position;
  }
  get next(): Token | undefined {
    return this.tokens[this.position];
  }
  /** Offset of the next token, or the end of the words. */
  get at(): number {
    return this.next?.at ?? this.words.length;
  }

  /** Stops reading, at the next token unless said otherwise. */
  fail(expected: TargetExpectation, at = this.at): never {
    throw new Unreadable({ at, expected });
  }

  /** Passes over some tokens, and keeps them and the space before them as written. */
  pass(length: number, as: TargetPartRole): void {
    const end = this.tokens[this.position + length - 1]?.end ?? this.words.length;
    this.keep('space', this.at);
    this.keep(as, end);
    this.position += length;
  }
  /** Keeps the space behind the last token. */
  finish(): void {
    this.keep('space', this.words.length);
  }
  private keep(as: TargetPartRole, end: number): void {
    if (end > this.printedTo) this.parts.push({ as, text: this.words.slice(this.printedTo, end) });
    this.printedTo = end;
  }

  /** Passes over the wanted word form if it stands here, and says what it does. */
  take<Wanted extends Meaning>(as: TargetPartRole, ...wanted: readonly Wanted[]): Wanted | null {
    const found = formAt(this.tokens, this.position, wanted);
    if (found !== null) this.pass(found.length, as);
    return found?.said ?? null;
  }
}
