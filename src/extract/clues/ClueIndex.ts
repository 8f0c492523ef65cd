import { END_OF_WORD } from "./cluesOf.ts";
import { ALPHABET } from "./PatternTree.ts";

/** Of a character outside the alphabet; the end of a word, where it follows one. */
const OTHER = ALPHABET.length;
/** What may follow the beginning of a word. */
const WAYS = ALPHABET.length + 1;
const LETTERS = new Uint8Array(128).fill(OTHER);
for (const [at, letter] of [...ALPHABET].entries())
  for (const one of [letter, letter.toUpperCase()]) LETTERS[one.charCodeAt(0)] = at;
/** What patterns take for an s and a k where case does not matter, though to others they are no letters of a word. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

function letterOf(code: number): number {
  if (code < LETTERS.length) return LETTERS[code] ?? OTHER;
  if (code === LONG_S) return ALPHABET.indexOf("s");
  return code === KELVIN ? ALPHABET.indexOf("k") : OTHER;
}

/** Texts whose patterns are kept; beyond it all are forgotten. An article has fewer, and asks of most again. */
const MOST_TEXTS = 2000;
/** Behind the end of a text. */
const NO_CHARACTER = 0;
/** No way leads back to where all words begin. */
const ROOT = 0;
const MOST_BEGINNINGS = 0xffff;

/** Finds in one walk over a text all patterns that have a clue in it. */
export class ClueIndex {
  /** By the number of a beginning of words and what follows it, the number of the longer beginning; 0 for none. */
  #ways = new Uint16Array(WAYS);
  /** By the number of a beginning, the patterns whose clue it is. */
  readonly #patterns: number[][] = [[]];
  readonly #known = new Map<string, readonly number[]>();
  /** By the number of a pattern, the last turn at which it was found in the text whose turn it was. */
  readonly #found: number[] = [];
  #turn = 0;
  #text = "";

  /** Adds a pattern by its clues and tells its number. */
  add(clues: readonly string[]): number {
    const pattern = this.#found.push(0) - 1;
    for (const clue of clues) this.#patterns[this.#beginning(clue)]?.push(pattern);
    this.#known.clear();
    this.#text = "";
    return pattern;
  }

  /** Whether a text has a clue of a pattern. */
  has(pattern: number, text: string): boolean {
    if (text !== this.#text) this.#turnTo(text);
    return text !== "" && this.#found[pattern] === this.#turn;
  }

  #beginning(clue: string): number {
    let at = ROOT;
    for (const letter of clue) {
      const following = letter === END_OF_WORD ? OTHER : ALPHABET.indexOf(letter);
      if (following < 0) throw new RangeError(`a clue is of letters and ends of words, and “${letter}” is neither`);
      const way = at * WAYS + following;
      at = this.#ways[way] || this.#newBeginning(way);
    }
    return at;
  }

  /** The number of a beginning that one way more leads to. Throws a RangeError where there are too many to be numbered. */
  #newBeginning(way: number): number {
    const number = this.#patterns.push([]) - 1;
    if (number > MOST_BEGINNINGS) throw new RangeError("there are more clues than the index can number");
    if (this.#ways.length < this.#patterns.length * WAYS) {
      const larger = new Uint16Array(this.#ways.length * 2);
      larger.set(this.#ways);
      this.#ways = larger;
    }
    this.#ways[way] = number;
    return number;
  }

  #turnTo(text: string): void {
    this.#text = text;
    this.#turn += 1;
    const known = this.#known.get(text);
    if (known !== undefined) for (const pattern of known) this.#found[pattern] = this.#turn;
    else {
      if (this.#known.size >= MOST_TEXTS) this.#known.clear();
      this.#known.set(text, this.#patternsIn(text));
    }
  }

  #patternsIn(text: string): readonly number[] {
    const patterns: number[] = [];
    let isBehindWord = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isLetter = letterOf(code) !== OTHER;
      if (isLetter && !isBehindWord) this.#follow(text, at, patterns);
      // A letter that only some patterns take for one may end a word to others.
      isBehindWord = isLetter && code < LETTERS.length;
    }
    return patterns;
  }

  #follow(text: string, start: number, patterns: number[]): void {
    const ways = this.#ways;
    for (let at = start, node = ROOT; at === start || node !== ROOT; at++) {
      this.#note(node, patterns);
      const code = at < text.length ? text.charCodeAt(at) : NO_CHARACTER;
      const letter = letterOf(code);
      if (letter === OTHER || code >= LETTERS.length) {
        const end = ways[node * WAYS + OTHER] ?? ROOT;
        if (end !== ROOT) this.#note(end, patterns);
        if (letter === OTHER) return;
      }
      node = ways[node * WAYS + letter] ?? ROOT;
    }
  }

  #note(node: number, patterns: number[]): void {
    for (const pattern of this.#patterns[node] ?? [])
      if (this.#found[pattern] !== this.#turn) {
        this.#found[pattern] = this.#turn;
        patterns.push(pattern);
      }
  }
}
