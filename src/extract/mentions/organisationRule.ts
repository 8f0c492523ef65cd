import type { Token } from "../token.ts";
import { endOfByname } from "./nameRun.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

const GROUP_NOUNS = new Set(["party", "movement", "group", "organisation", "organization", "union", "association"]);
const OPENING = /^["“„«]$/u;
const CLOSING = /^["”“»]$/u;
/** The longest name looked for, in tokens. */
const LONGEST = 8;

/** Where a quotation that opens at `at` closes; `null` when it does not within the length of a name. */
function closingQuote(tokens: readonly Token[], at: number): number | null {
  for (let to = at + 2; to <= at + LONGEST + 1; to++) if (CLOSING.test(tokens[to]?.text ?? "")) return to;
  return null;
}

/** A quoted name in capitals: “Alga, Kazakhstan!” */
function quoted(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  if (!OPENING.test(tokens[at]?.text ?? "")) return null;
  const close = closingQuote(tokens, at);
  if (close === null || endOfByname(tokens, at) !== null) return null;
  const words = tokens.slice(at + 1, close).filter((token) => token.kind === "word");
  return words.length > 0 && words.every((word) => word.capital) ? { from: at + 1, to: close } : null;
}

/** "Koshe Party", "Jana Jol movement": capitals before the noun. */
function named(tokens: readonly Token[], at: number): { from: number; to: number } | null {
  let to = at;
  while (to - at < LONGEST && tokens[to]?.capital === true && tokens[to]?.kind === "word") to += 1;
  if (to === at) return null;
  const last = tokens[to - 1];
  if (last !== undefined && GROUP_NOUNS.has(last.lower) && to - at > 1) return { from: at, to };
  return GROUP_NOUNS.has(tokens[to]?.lower ?? "") ? { from: at, to } : null;
}

/** Parties, movements and groups by their names. */
export const organisationRule: Rule = ({ tokens, article }) =>
  scan(tokens, (at) => {
    const found = quoted(tokens, at) ?? (at > 0 ? named(tokens, at) : null);
    if (found === null) return null;
    const span = spanOf(tokens, found.from, found.to);
    const value = { name: article.slice(span.start, span.end).replace(/^["“„«]|[,;]$/gu, "") };
    return { ...found, mention: { kind: "organisation", rule: "organisation", value, ...span } };
  });
