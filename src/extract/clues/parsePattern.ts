import { characterOf, type PatternTree } from "./PatternTree.ts";

const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy;
const COUNT = /(?:\{(\d+)(?:,(\d*))?\}|[*+?])\??/uy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|.)/uy;
const BACK_REFERENCE = /^\\[1-9k]/u;

/** Reads the source of a pattern from left to right. */
class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags;
  }

  choice(): PatternTree {
    const options = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      options.push(this.#sequence());
    }
    return { kind: "choice", options };
  }

  get isDone(): boolean {
    return this.#at === this.#source.length;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (!this.isDone && !/[|)]/u.test(this.#source[this.#at] ?? "")) parts.push(this.#counted());
    return { kind: "sequence", parts };
  }

  #counted(): PatternTree {
    const part = this.#part();
    const count = this.#take(COUNT);
    if (count === null) return part;
    const [written, least, most = least] = count;
    const isOptional = /^[*?]/u.test(written) || least === "0";
    return { kind: "repeated", part, isOptional, isOnce: written.startsWith("?") || most === "1" };
  }

  #part(): PatternTree {
    const opening = this.#take(OPENING)?.[0];
    if (opening !== undefined) return this.#group(opening);
    const written = (this.#take(CLASS) ?? this.#take(ESCAPE))?.[0] ?? this.#source[this.#at++] ?? "";
    if (written === "\\b" || written === "^") return { kind: "edge" };
    if (written === "\\B" || written === "$") return { kind: "nothing" };
    return characterOf(BACK_REFERENCE.test(written) ? "." : written, this.#flags);
  }

  #group(opening: string): PatternTree {
    const inner = this.choice();
    this.#at += 1;
    if (opening === "(?<=") return { kind: "behind", part: inner };
    if (opening === "(?<!") return forbidsLetters(inner) ? { kind: "edge" } : { kind: "nothing" };
    return opening === "(?=" || opening === "(?!" ? { kind: "nothing" } : inner;
  }
}

/** Whether no letter may stand where this must not: one of its options is any letter. */
function forbidsLetters(tree: PatternTree): boolean {
  if (tree.kind === "choice") return tree.options.some(forbidsLetters);
  if (tree.kind === "sequence") return tree.parts.length === 1 && tree.parts.every(forbidsLetters);
  return tree.kind === "character" && tree.isAnyLetter;
}

/** A pattern as a tree. Throws a SyntaxError for what it cannot read to its end. */
export function parsePattern(pattern: RegExp): PatternTree {
  const parser = new Parser(pattern);
  const tree = parser.choice();
  if (!parser.isDone) throw new SyntaxError(`a pattern could not be read to its end: ${pattern.source}`);
  return tree;
}
