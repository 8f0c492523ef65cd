import { nationalities } from "../lexicon/institutions.ts";
import { kinNouns } from "../lexicon/kinship.ts";
import { noNames } from "../lexicon/noNames.ts";
import { noRoles } from "../lexicon/roles.ts";
import { outOfOffice, type Part, partOfNoun } from "../lexicon/titles.ts";
import { auxiliaries, modals } from "../lexicon/verbs.ts";
import type { Token } from "../token.ts";
import { isRoleNoun, isVerb, mayDescribe } from "./roleNouns.ts";

/** What the words beside a name say of its bearer. */
export interface Description {
  /** As the article words it; `null` where it says nothing but kinship. */
  role: { from: number; to: number } | null;
  part: Part | null;
}

/** The most words of a role: "former deputy regional prosecutor". */
const LONGEST = 5;
/** How far, in tokens, the noun of an apposition may stand from the name. */
const REACH = 9;
const OPENERS = new Set(["a", "an", "the", "his", "her", "their", "'s", "'", "’"]);

function described(tokens: readonly Token[], from: number, head: number): Description {
  const noun = tokens[head]?.lower ?? "";
  // "rights defender": no lawyer.
  const isOfRights = noun === "defender" && tokens[head - 1]?.lower === "rights";
  const isOutOfOffice = tokens.slice(from, head).some(({ lower }) => outOfOffice.has(lower));
  const part = noun in kinNouns ? "relative" : isOfRights || isOutOfOffice ? null : (partOfNoun.get(noun) ?? null);
  const isRole = !(noun in kinNouns) && !noRoles.has(noun);
  return { role: isRole ? { from, to: head + 1 } : null, part };
}

/** "must unconditionally release lawyer N.": behind a modal or an adverb stands a verb. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return (modals.has(before) && before !== "to") || /\p{Ll}{3}ly$/u.test(before);
}

/** The first word of the role whose noun stands at `head`. */
function startOfRole(tokens: readonly Token[], head: number): number {
  let from = head;
  while (head - from < LONGEST - 1 && mayDescribe(tokens[from - 1]) && !isInfinitive(tokens, from - 1)) {
    const { capital, lower } = tokens[from - 1] as Token;
    // A capital opens a passage, or belongs to a nationality, a faith, a platform.
    if (capital && from > 1 && !(lower in nationalities || noNames.has(lower))) break;
    from -= 1;
  }
  return from;
}

/** Where the words before a name end, an age apart: "pastor, [63-year-old] N. N." */
function beforeAge(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== "year-old") return at;
  return tokens[at - 2]?.text === "-" ? at - 3 : at - 1;
}

/** "a lawyer from the coalition, N. N.", "chief specialist of the department N. N.": the noun before its complement. */
function headOfComplement(tokens: readonly Token[], end: number): number | null {
  for (let at = end; at > Math.max(0, end - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && token.lower !== "'s") || isVerb(token)) return null;
    const next = tokens[at + 1]?.lower ?? "";
    // "the lawyer of N.": what N. has, not what he is.
    const isHead = ["of", "from", "at", "for"].includes(next) && at + 1 < end && isRoleNoun(token.lower);
    if (isHead) return at;
    if (token.lower === "who" || token.lower === "that" || token.lower === "and") return null;
  }
  return null;
}

/** The words right before a name that say who it is: "opposition activist", "Judge", "a pensioner, N. N." */
function before(tokens: readonly Token[], name: number): Description | null {
  const at = beforeAge(tokens, name);
  const isComma = tokens[at - 1]?.text === ",";
  const end = at - 1 - (isComma || tokens[at - 1]?.text === "." ? 1 : 0);
  const noun = tokens[end];
  if (noun === undefined) return null;
  const head = isRoleNoun(noun.lower) ? end : headOfComplement(tokens, end);
  if (head === null || (tokens[head]?.capital && isComma && head > 0)) return null;
  const from = startOfRole(tokens, head);
  if (isComma && from > 0 && !opensApposition(tokens, from)) return null;
  // Without a comma a complement may end in a name of its own: only an office is told so.
  const description = described(tokens, from, head);
  return head !== end && !isComma && description.part === null ? null : description;
}

function opensApposition(tokens: readonly Token[], from: number): boolean {
  return OPENERS.has(tokens[from - 1]?.lower ?? "") || tokens[from - 1]?.lower === "year-old";
}

/** Whether a token ends the noun group of an apposition. */
function endsGroup(token: Token | undefined): boolean {
  if (token === undefined || (token.kind === "mark" && token.text !== "-" && token.lower !== "'s")) return true;
  return ["and", "who", "whom", "whose", "of", "for", "from", "in", "at", "with", "on", "to"].includes(token.lower);
}

/** Where the noun group of an apposition begins behind an age: ", 36,", ", aged 36,", ", 66 years old,". */
function behindAge(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.lower === "aged") next += 1;
  if (tokens[next]?.kind !== "number") return at;
  next += 1;
  if (tokens[next]?.text === "-") return next + 2;
  if (tokens[next]?.lower === "years") next += 2;
  return tokens[next]?.text === "," ? next + 1 : at;
}

/** The apposition behind a name: ", a retired schoolteacher,", ", 36, a poet", "(the lawyer of N.)". */
function behind(tokens: readonly Token[], to: number): Description | null {
  if (tokens[to]?.text !== "," && tokens[to]?.text !== "(") return null;
  let from = behindAge(tokens, to + 1);
  const office = officeOfClause(tokens, from);
  if (office !== null) return { role: null, part: office };
  if (OPENERS.has(tokens[from]?.lower ?? "")) from = behindAge(tokens, from + 1);
  let end = from;
  while (end - to < REACH && !endsGroup(tokens[end])) end += 1;
  const head = tokens[end - 1];
  if (end === from || head === undefined || head.capital || !isRoleNoun(head.lower) || isVerb(head)) return null;
  // ", lawyer N. said" tells of the next name.
  if (tokens[end]?.capital === true) return null;
  // "A and B, were before the judge of": a clause that goes on, and no apposition.
  if (auxiliaries.has(tokens[from]?.lower ?? "")) return null;
  const first = tokens.slice(from, end).findLastIndex((token) => !mayDescribe(token));
  return described(tokens, from + first + 1, end - 1);
}

/** ", who represents N.", ", who heads the ecology department": what somebody does for others. */
function officeOfClause(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.lower !== "who") return null;
  const verb = tokens[at + 1]?.lower ?? "";
  if (["represents", "defends", "represented", "defended"].includes(verb)) return "lawyer";
  return verb === "prosecuted" ? "prosecutor" : null;
}

/** "By N. N.", "Interviewed by N. N.": who wrote the article. */
function isByline(tokens: readonly Token[], from: number): boolean {
  const [by, verb] = [tokens[from - 1]?.lower, tokens[from - 2]];
  return (
    by === "by" &&
    (verb === undefined || /^(?:written|interviewed|reporting|reported|edited|photos?|prepared)$/u.test(verb.lower))
  );
}

/** Who the bearer of a name is, by the words around it. */
export function describe(tokens: readonly Token[], from: number, to: number): Description {
  if (isByline(tokens, from)) return { role: null, part: "author" };
  const [first, second] = [before(tokens, from), behind(tokens, to)];
  return { role: first?.role ?? second?.role ?? null, part: first?.part ?? second?.part ?? null };
}
