import { nameKey } from "../nameKey.ts";

/** The words of a name by their keys; an initial is a key of one letter. */
export function nameKeysOf(name: string): string[] {
  return name
    .split(/[\s.]+/u)
    .map(nameKey)
    .filter((key) => key !== "");
}

function isInitial(key: string): boolean {
  return key.length === 1;
}

function fits(key: string, other: string): boolean {
  return key === other || (isInitial(key) && other.startsWith(key)) || (isInitial(other) && key.startsWith(other));
}

/** How surely two names are one: by whole words, or only by an initial and a surname. */
export type NameAgreement = "whole" | "initial";

/**
 * Whether two names may be those of one person, in any order of given name and surname: every word of the shorter one
 * stands in the longer one, at least two of them. One word alone, as a surname, is no agreement: `null`.
 */
export function namesAgree(a: readonly string[], b: readonly string[]): NameAgreement | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 2) return null;
  const left = [...longer];
  const exactFirst = [...shorter].sort((one, other) => other.length - one.length);
  let byInitial = false;
  for (const key of exactFirst) {
    const whole = left.indexOf(key);
    const at = whole >= 0 ? whole : left.findIndex((other) => fits(key, other));
    if (at < 0) return null;
    if (whole < 0 || isInitial(key)) byInitial = true;
    left.splice(at, 1);
  }
  return byInitial ? "initial" : "whole";
}

/** A name with an initial agrees with others by less than whole words. */
export function hasInitial(keys: readonly string[]): boolean {
  return keys.some(isInitial);
}

function pairsOf(keys: readonly string[]): (readonly [string, string])[] {
  return keys.flatMap((one, at) => keys.flatMap((other, to) => (at === to ? [] : [[one, other] as const])));
}

/** Two names that agree and have no initial share at least one of these; so only names that share one need be compared. */
export function wholeKeysOf(keys: readonly string[]): string[] {
  const whole = pairsOf(keys).filter((pair) => !pair.some(isInitial));
  return [...new Set(whole.map((pair) => [...pair].sort().join(" ")))];
}

/** A name with an initial that agrees with another shares one of these with it, if it does not share a whole one. */
export function shortenedKeysOf(keys: readonly string[]): string[] {
  const isShortened = hasInitial(keys);
  const shortened = pairsOf(keys).filter(([one, other]) => !isInitial(one) && (isInitial(other) || !isShortened));
  return [...new Set(shortened.map(([one, other]) => `${one} ${other.charAt(0)}.`))];
}
