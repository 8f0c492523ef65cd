import { isGivenName } from "../lexicon/givenNames.ts";
import {
  groupNouns,
  isKnownGroup,
  LONGEST_KNOWN,
  memberNouns,
  nameIntroducing,
  noGroupAcronyms,
  noGroups,
  opensKnownGroup,
} from "../lexicon/organisations.ts";
import type { WrittenGroup } from "../Mention.ts";
import { lowerAt, type Token } from "../token.ts";
import { endOfByname } from "./nameRun.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

const OPENING = /^["“„«]$/u;
const CLOSING = /^["”“»]$/u;
/** The longest name looked for, in tokens. */
const LONGEST = 8;

interface Run {
  from: number;
  to: number;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}

/** Words before "party" that tell nothing of it. */
const UNTOLD = new Set(["the", "his", "her", "its", "their", "of"]);

/** Where a quotation that opens at `at` closes; `null` when it does not within the length of a name. */
function closingQuote(tokens: readonly Token[], at: number): number | null {
  for (let to = at + 2; to <= at + LONGEST + 1; to++) if (CLOSING.test(tokens[to]?.text ?? "")) return to;
  return null;
}

/** A quoted name in capitals: “Alga, Kazakhstan!”; its last word may be the noun: "Koshe partiyasy". */
function quoted(tokens: readonly Token[], at: number): Run | null {
  if (!OPENING.test(tokens[at]?.text ?? "")) return null;
  const close = closingQuote(tokens, at);
  if (close === null || endOfByname(tokens, at) !== null) return null;
  const words = tokens.slice(at + 1, close).filter((token) => token.kind === "word");
  const isCapital = words.length > 0 && words.every((word) => word.capital);
  return isCapital || isKnownGroup(words.map(({ text }) => text).join(" ")) ? { from: at + 1, to: close } : null;
}

/** "the party “Forward”", "the “Forward” movement". */
function isBesideNoun(tokens: readonly Token[], { from, to }: Run): boolean {
  return [from - 2, from - 3, to + 1].some((at) => groupNouns.has(lowerAt(tokens, at)));
}

/** One of the names everybody knows. */
function knownAt(tokens: readonly Token[], at: number): Run | null {
  const first = tokens[at];
  if (first === undefined || !isName(first) || !opensKnownGroup(first)) return null;
  for (let length = LONGEST_KNOWN; length > 0; length--) {
    const name = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" ")
      .replace(/ (['’]s)\b/gu, "$1");
    const isWhole = tokens[at + length - 1]?.kind !== "mark" || tokens[at + length - 1]?.lower === "'s";
    if (at + length <= tokens.length && isWhole && isKnownGroup(name)) return { from: at, to: at + length };
  }
  return null;
}

/** Capitals in a row, with "of", a number or a translation in brackets between: "Popular Front Party of Azerbaijan". */
function capitalsFrom(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to - at < LONGEST) {
    if (isName(tokens[to]) || (to > at && tokens[to]?.kind === "number" && isName(tokens[to - 1]) && to - at === 1))
      to += 1;
    else if (to > at && ["of", "for", "ut", "'s"].includes(lowerAt(tokens, to)) && isName(tokens[to + 1])) to += 2;
    else if (to > at && lowerAt(tokens, to) === "(" && lowerAt(tokens, to + 2) === ")" && isName(tokens[to + 3]))
      to += 3;
    else break;
  }
  return to;
}

function isOfStates(tokens: readonly Token[], at: number, to: number): boolean {
  return noGroups.has(lowerAt(tokens, at)) && (to - at < 3 || lowerAt(tokens, at + 1) === "union");
}

/** "Koshe Party", "Jana Jol movement", "Popular Front Party of Azerbaijan": capitals with or before the noun. */
function named(tokens: readonly Token[], at: number): Run | null {
  if (!isName(tokens[at]) || at === 0) return null;
  const to = capitalsFrom(tokens, at);
  if (to === at || isOfStates(tokens, at, to)) return null;
  const within = tokens.slice(at + 1, to).some(({ lower }) => groupNouns.has(lower));
  if (within) return { from: at, to };
  return groupNouns.has(lowerAt(tokens, to)) ? { from: at, to } : null;
}

/** "the movement Rabochy Rukh", "the group Zhaiyq Without Poison": capitals behind the noun, where no person is named. */
function introduced(tokens: readonly Token[], at: number): Run | null {
  const isNoun = groupNouns.has(lowerAt(tokens, at - 1)) && nameIntroducing.has(lowerAt(tokens, at - 2));
  if (!isNoun || !isName(tokens[at])) return null;
  const to = capitalsFrom(tokens, at);
  // "the party N." may name its leader; "the banned party N." names the party.
  const isBare = UNTOLD.has(lowerAt(tokens, at - 2));
  const isPersonLike = isBare && tokens.slice(at, to).some(({ text }) => isGivenName(text));
  return isPersonLike || noGroups.has(lowerAt(tokens, at)) ? null : { from: at, to };
}

/** "a PFPA member", "a member of the PFPA". */
function acronym(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}{3,6}$/u.test(token.text) || noGroupAcronyms.has(token.lower)) return null;
  const isBefore = memberNouns.has(lowerAt(tokens, at + 1)) || groupNouns.has(lowerAt(tokens, at + 1));
  const of = ["the", "banned", "outlawed"].includes(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  const isBehind = lowerAt(tokens, of) === "of" && memberNouns.has(lowerAt(tokens, of - 1));
  return isBefore || isBehind ? { from: at, to: at + 1 } : null;
}

/** The abbreviation in brackets behind a name belongs to it: "(DVK)". */
function endOf(tokens: readonly Token[], to: number): number {
  const isAbbreviation = lowerAt(tokens, to) === "(" && /^\p{Lu}{2,6}$/u.test(tokens[to + 1]?.text ?? "");
  return isAbbreviation && lowerAt(tokens, to + 2) === ")" ? to + 3 : to;
}

/** Parties, movements and groups by their names. */
export const organisationRule: Rule = ({ tokens, article }) =>
  scan(tokens, (at) => {
    // Names carry a capital, or stand in quotation marks.
    if (tokens[at]?.kind !== "mark" && tokens[at]?.capital !== true) return null;
    const inQuotes = quoted(tokens, at);
    const found = inQuotes ?? knownAt(tokens, at) ?? named(tokens, at) ?? introduced(tokens, at) ?? acronym(tokens, at);
    if (found === null) return null;
    const span = spanOf(tokens, found.from, found.to);
    const name = article.slice(span.start, span.end).replace(/^["“„«]|[,;]$/gu, "");
    const to = endOf(tokens, found.to);
    const short = tokens[found.to + 1]?.text;
    const isLoose = inQuotes !== null && !isKnownGroup(name) && !isBesideNoun(tokens, inQuotes);
    const value: WrittenGroup = {
      name,
      ...(to > found.to && short !== undefined ? { short } : {}),
      ...(isLoose ? { isQuoted: true } : {}),
    };
    return { from: found.from, to, mention: { kind: "organisation", rule: "organisation", value, ...span } };
  });
