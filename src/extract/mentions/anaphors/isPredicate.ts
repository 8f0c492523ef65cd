import { auxiliaries } from "../../lexicon/verbs.ts";
import type { Token } from "../../token.ts";

const FINITE = new Set([
  ...auxiliaries,
  "received",
  "got",
  "was",
  "served",
  "spent",
  "had",
  "will",
  "must",
  "shall",
  "may",
]);

/** Whether a clause tells here what somebody does or undergoes: what stands before is then its subject. */
export function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && FINITE.has(token.lower);
}
