/** A regular expression, as far as it tells what must stand where it finds something. */
export type PatternTree =
  | Character
  | { kind: "sequence"; parts: readonly PatternTree[] }
  | { kind: "choice"; options: readonly PatternTree[] }
  | { kind: "repeated"; part: PatternTree; isOptional: boolean; isOnce: boolean }
  /** No letter may stand before: `\b`, `^`, or a look behind that forbids it. At the end of a word it says that it ends. */
  | { kind: "edge" }
  | { kind: "behind"; part: PatternTree }
  /** What takes no room and tells nothing that helps: what may not stand here, and what must follow. */
  | { kind: "nothing" };

/** One character of a text. */
export interface Character {
  kind: "character";
  /** Letters of the alphabet that it may be, whatever their case; `null` for more than a few. */
  letters: readonly string[] | null;
  /** Whether it may be anything else. */
  mayBeOther: boolean;
  /** Whether it may be any letter at all, small or capital. */
  isAnyLetter: boolean;
}

/** Of these clues are made; whatever else stands in a text stands between words. */
export const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
const MOST_LETTERS = 6;
const ESCAPES = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|[dDsSwW])/iu;

function plain(text: string): Character {
  // Where case does not matter, the long s and the sign of Kelvin are an s and a k.
  const letter = text === "ſ" ? "s" : text.toLowerCase();
  const isLetter = ALPHABET.includes(letter);
  return { kind: "character", letters: isLetter ? [letter] : [], mayBeOther: !isLetter, isAnyLetter: false };
}

/** What a class, an escape or a dot may be, by trying. */
export function characterOf(written: string, flags: string): Character {
  const isPlain = written.length <= 2 && !ESCAPES.test(written) && written !== ".";
  if (isPlain) return plain(written.at(-1) ?? "");
  const whateverCase = new RegExp(`^${written}$`, "iu");
  const letters = [...ALPHABET].filter((letter) => whateverCase.test(letter));
  const asWritten = new RegExp(`^${written}$`, flags.replace(/[gy]/gu, ""));
  const isOfLetters = /^\[\p{ASCII}[a-z\d]*\]$/iu.test(written) && !written.startsWith("[^");
  return {
    kind: "character",
    letters: letters.length > MOST_LETTERS ? null : letters,
    mayBeOther: !isOfLetters,
    isAnyLetter: [...ALPHABET].every((one) => asWritten.test(one) && asWritten.test(one.toUpperCase())),
  };
}
