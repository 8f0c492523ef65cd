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

function endsWordAt(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) >= LETTERS.length || letterAt(text, at) === OTHER;
}

/** Finds in one walk over a text all patterns that have a clue in it. */
export class ClueIndex {
  readonly #root = emptyNode();
  #size = 0;

  /** Adds a pattern by its clues and tells its number. */
  add(clues: readonly string[]): number {
    const pattern = this.#size++;
    for (const clue of clues) this.#nodeOf(clue).patterns.push(pattern);
    return pattern;
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

  /** By the number of a pattern: 1 where the text has a clue of it. */
  patternsIn(text: string): Uint8Array {
    const found = new Uint8Array(this.#size);
    let before = OTHER;
    for (let at = 0; at < text.length; at++) {
      const letter = letterAt(text, at);
      if (letter !== OTHER && (before === OTHER || text.charCodeAt(at - 1) >= LETTERS.length))
        this.#follow(text, at, found);
      before = letter;
    }
    return found;
  }

  #follow(text: string, start: number, found: Uint8Array): void {
    let node: Node | undefined = this.#root;
    for (let at = start; node !== undefined; at++) {
      for (const pattern of node.patterns) found[pattern] = 1;
      if (endsWordAt(text, at)) for (const pattern of node.next[OTHER]?.patterns ?? []) found[pattern] = 1;
      const letter = letterAt(text, at);
      node = letter === OTHER ? undefined : node.next[letter];
    }
  }
}
