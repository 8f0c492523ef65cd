import type { Character, PatternTree } from "./PatternTree.ts";
import { parsePattern } from "./parsePattern.ts";

/**
 * What a pattern has taken since the last place where no letter stood before: the beginnings of a word, each of which may
 * still go on; `null` where that place is not known.
 */
type Begun = readonly string[] | null;

/** Where a pattern stands behind a part of it, and beginnings of which one stands in every text that it took it from. */
interface Walked {
  begun: Begun;
  asked: readonly string[] | null;
}

/** Behind the last letter of a word that ends there. */
export const END_OF_WORD = " ";
const AT_EDGE: Begun = [""];
const MOST_BEGUN = 64;

function isAtEdge(begun: Begun): boolean {
  return begun?.length === 1 && begun[0] === "";
}

function closed(word: string): string {
  return word === "" || word.endsWith(END_OF_WORD) ? word : word + END_OF_WORD;
}

/** How often some of these may stand in a text by chance, roughly. */
function chanceOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + 4 ** -word.length, 0);
}

/** The rarer of two, of which both are asked for. */
function rarer(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  return chanceOf(one) <= chanceOf(other) ? one : other;
}

/** What is begun, as something to ask for. */
function asClues(begun: Begun): readonly string[] | null {
  return begun === null || begun.includes("") ? null : begun;
}

function either(one: Begun, other: Begun): Begun {
  if (one === null || other === null) return null;
  const both = [...new Set([...one, ...other])];
  return both.length > MOST_BEGUN ? null : both;
}

function walkCharacter({ letters, mayBeOther }: Character, begun: Begun): Walked {
  if (letters?.length === 0) return { begun: AT_EDGE, asked: asClues(begun?.map(closed) ?? null) };
  const isKnown = begun !== null && letters !== null && begun.length * letters.length <= MOST_BEGUN;
  const longer = isKnown ? begun.flatMap((word) => letters.map((letter) => word + letter)) : null;
  return { begun: mayBeOther ? either(longer, AT_EDGE) : longer, asked: asClues(begun) };
}

function walkSequence(parts: readonly PatternTree[], begun: Begun): Walked {
  return parts.reduce<Walked>(
    (before, part) => {
      const after = walk(part, before.begun);
      return { begun: after.begun, asked: rarer(before.asked, after.asked) };
    },
    { begun, asked: null },
  );
}

function walkChoice(options: readonly PatternTree[], begun: Begun): Walked {
  const walked = options.map((option) => walk(option, begun));
  const asked = walked.map((each) => rarer(each.asked, asClues(each.begun)));
  return {
    begun: walked.map((each) => each.begun).reduce(either),
    asked: rarer(
      asClues(begun),
      asked.every((each) => each !== null) ? [...new Set(asked.flatMap((each) => each ?? []))] : null,
    ),
  };
}

function walkRepeated({ part, isOptional, isOnce }: PatternTree & { kind: "repeated" }, begun: Begun): Walked {
  const once = walk(part, begun);
  // Behind the second time nothing is known but that it may always end with a mark.
  const often = isOnce ? once.begun : isAtEdge(walk(part, null).begun) ? AT_EDGE : null;
  if (!isOptional) return { begun: often, asked: once.asked };
  return { begun: either(begun, often), asked: asClues(begun) };
}

function walk(tree: PatternTree, begun: Begun): Walked {
  switch (tree.kind) {
    case "character":
      return walkCharacter(tree, begun);
    case "sequence":
      return walkSequence(tree.parts, begun);
    case "choice":
      return walkChoice(tree.options, begun);
    case "repeated":
      return walkRepeated(tree, begun);
    case "edge":
      return { begun: begun?.map(closed) ?? AT_EDGE, asked: null };
    case "behind": {
      const before = walk(tree.part, null);
      return { begun: begun ?? before.begun, asked: before.asked };
    }
    case "nothing":
      return { begun, asked: null };
  }
}

/**
 * Beginnings of words of which one stands in every text where the pattern finds anything; `null` where none can be told.
 * A clue that ends with `END_OF_WORD` is a whole word.
 */
export function cluesOf(pattern: RegExp): readonly string[] | null {
  const { begun, asked } = walkChoice([parsePattern(pattern)], null);
  return rarer(asked, asClues(begun));
}
