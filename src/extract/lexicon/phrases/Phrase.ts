import { phraseKinds } from "./phraseKinds.ts";

/** One place of a phrase: the ways to fill it, each of one or more words. */
export interface Slot {
  readonly ways: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly optional: boolean;
}
export type Phrase = readonly Slot[];

/** The ways by their first word, so that most words are turned away by one look. */
function byFirstWord(ways: readonly string[]): Slot["ways"] {
  const found = new Map<string, string[][]>();
  for (const way of ways) {
    const [first = "", ...rest] = way.split(" ");
    found.set(
      first,
      [...(found.get(first) ?? []), rest].sort((one, other) => other.length - one.length),
    );
  }
  return found;
}

/** `word`, `one/other`, `<kind>`; with `?` behind it where it may be left out. */
function slotOf(spelling: string): Slot {
  const optional = spelling.endsWith("?");
  const ways = (optional ? spelling.slice(0, -1) : spelling).split("/").flatMap((part) => {
    const kind = /^<(.+)>$/u.exec(part)?.[1];
    if (kind === undefined) return [part];
    const known = phraseKinds[kind];
    if (known === undefined) throw new RangeError(`no kind of words is called ${kind}`);
    return known;
  });
  return { ways: byFirstWord(ways), optional };
}

/**
 * Phrases as a lexicon spells them, parted by `|`: `from <whose> own? <dwelling>` is "from her own flat" as well as
 * "from the dacha". `<kind>` stands for the words of `phraseKinds`, `a/b` for either, `?` for what may be missing.
 */
export function phrasesOf(spelling: string): readonly Phrase[] {
  return spelling.split("|").map((phrase) => phrase.trim().split(/\s+/u).map(slotOf));
}
