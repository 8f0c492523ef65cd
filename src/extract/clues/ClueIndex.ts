import { END_OF_WORD } from "./cluesOf.ts";
import { ALPHABET } from "./PatternTree.ts";

/** A beginning of words, what goes on from it by letter, and the patterns whose clue it is. */
interface Node {
  next: (Node | undefined)[];
  patterns: number[];
}

function emptyNode(): Node {
  return { next: Array.from({ length: ALPHABET.length + 1 }, () => undefined), patterns: [] };
}

/** Of a character outside the alphabet; the end of a word, where it follows one. */
const OTHER = ALPHABET.length;
const LETTERS = new Uint8Array(128).fill(OTHER);
for (const [at, letter] of [...ALPHABET].entries())
  for (const one of [letter, letter.toUpperCase()]) LETTERS[one.charCodeAt(0)] = at;
/** What patterns take for an s and a k where case does not matter, though to others they are no letters of a word. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LETTERS.length) return LETTERS[code] ?? OTHER;
  if (code === LONG_S) return ALPHABET.indexOf("s");
  return code === KELVIN ? ALPHABET.indexOf("k") : OTHER;
}

/** Texts whose patterns are kept; beyond it all are forgotten. An article has fewer, and asks of most again. */
const MOST_TEXTS = 2000;

/** Finds in one walk over a text all patterns that have a clue in it. */
export class ClueIndex {
  readonly #root = emptyNode();
  readonly #known = new Map<string, readonly number[]>();
  /** By the number of a pattern, the last turn at which it was found in the text whose turn it was. */
  readonly #found: number[] = [];
  #turn = 0;
  #text = "";

  /** Adds a pattern by its clues and tells its number. */
  add(clues: readonly string[]): number {
    const pattern = this.#found.push(0) - 1;
    for (const clue of clues) this.#nodeOf(clue).patterns.push(pattern);
    this.#known.clear();
    this.#text = "";
    return pattern;
  }

  /** Whether a text has a clue of a pattern. */
  has(pattern: number, text: string): boolean {
    if (text !== this.#text) this.#turnTo(text);
    return text !== "" && this.#found[pattern] === this.#turn;
  }

  #nodeOf(clue: string): Node {
    let node = this.#root;
    for (const letter of clue) {
      const at = letter === END_OF_WORD ? OTHER : ALPHABET.indexOf(letter);
      const next = node.next[at] ?? emptyNode();
      node.next[at] = next;
      node = next;
    }
    return node;
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
    let before = OTHER;
    for (let at = 0; at < text.length; at++) {
      const letter = letterAt(text, at);
      if (letter !== OTHER && (before === OTHER || text.charCodeAt(at - 1) >= LETTERS.length))
        this.#follow(text, at, patterns);
      before = letter;
    }
    return patterns;
  }

  #follow(text: string, start: number, patterns: number[]): void {
    let node: Node | undefined = this.#root;
    for (let at = start; node !== undefined; at++) {
      if (node.patterns.length > 0) this.#note(node, patterns);
      const letter = at < text.length ? letterAt(text, at) : OTHER;
      // A letter that only some patterns take for one may end a word to others.
      const end = letter === OTHER || text.charCodeAt(at) >= LETTERS.length ? node.next[OTHER] : undefined;
      if (end !== undefined) this.#note(end, patterns);
      node = letter === OTHER ? undefined : node.next[letter];
    }
  }

  #note(node: Node, patterns: number[]): void {
    for (const pattern of node.patterns)
      if (this.#found[pattern] !== this.#turn) {
        this.#found[pattern] = this.#turn;
        patterns.push(pattern);
      }
  }
}
