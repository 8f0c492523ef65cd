import { isLead, isNameWord, isNoName } from "../mentions/nameWords.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { behindAge } from "./age.ts";
import type { FreeWord, Roster } from "./Roster.ts";

/** The most names of one word in one list. */
const LONGEST = 12;
const JOINTS = new Set([",", "and", "&", ";"]);

/** A capitalised word that stands alone: neither part of a longer run nor taken by a mention. */
export function loneWordAt(roster: Roster, read: Read, at: number): FreeWord | null {
  const token = read.tokens[at];
  if (!isNameWord(token) || token.text.length < 2 || isNoName(token) || !isLone(read.tokens, at)) return null;
  return roster.isFree(read, at) ? { read, at, token } : null;
}

function isLone(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (!isNameWord(previous) || isLead(previous)) && !isNameWord(tokens[at + 1]);
}

/** The lone words of a list that begins at `at`: "Aibek, 30, Nurlan and Dias". */
export function listFrom(roster: Roster, read: Read, at: number): FreeWord[] {
  const words: FreeWord[] = [];
  let next = at;
  while (words.length < LONGEST) {
    const word = loneWordAt(roster, read, next);
    if (word === null) break;
    words.push(word);
    next = behindAge(read.tokens, next + 1);
    if (!JOINTS.has(read.tokens[next]?.lower ?? "")) break;
    while (JOINTS.has(read.tokens[next]?.lower ?? "")) next += 1;
  }
  return words;
}

/** The lone words of a list that ends right before `at`, which an "and" opens: "Aibek, Nurlan [and Dias Akhmetov]". */
export function listBefore(roster: Roster, read: Read, at: number): FreeWord[] {
  const words: FreeWord[] = [];
  let joint = at - 1;
  while (words.length < LONGEST && JOINTS.has(read.tokens[joint]?.lower ?? "")) {
    const isLast = words.length === 0;
    if (isLast && !["and", "&"].includes(read.tokens[joint]?.lower ?? "")) break;
    const word = loneWordAt(roster, read, joint - (read.tokens[joint - 1]?.text === "," ? 2 : 1));
    if (word === null) break;
    words.unshift(word);
    joint = word.at - 1;
  }
  return words;
}
