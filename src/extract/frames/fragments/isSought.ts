import { soughtWords } from "../../lexicon/fragments.ts";
import { unrealGovernors } from "../../lexicon/verbs.ts";
import type { Syntax } from "../Syntax.ts";

/** Whether words from `from` up to `to` say that it is asked for or feared. */
export function isWished({ chunks }: Syntax, from: number, to: number): boolean {
  return chunks.slice(from, to).some((chunk, step) => {
    if (soughtWords.has(chunk.lower)) return true;
    if (chunk.kind !== "verb" || !unrealGovernors.has(chunk.verb.lemma)) return false;
    const { lemma, passive } = chunk.verb;
    // "needed eleven minutes": who needs a thing wishes for no penalty; "was tried": nor does who stood trial.
    const isNeed = lemma === "need" && chunks[from + step + 1]?.kind !== "verb";
    return !isNeed && !(lemma === "try" && passive);
  });
}

/** Whether words from `from` up to `to` say that it is asked for, feared or denied. */
export function isSought(syntax: Syntax, from: number, to: number): boolean {
  const { chunks } = syntax;
  const start = Math.max(from, chunks.slice(0, to).findLastIndex(({ lower }) => lower === ";") + 1);
  return (
    isWished(syntax, start, to) || chunks.slice(start, to).some((chunk) => chunk.kind === "verb" && chunk.verb.unreal)
  );
}
