import { courtWords, takingUp, verdictLabels } from "../../lexicon/fragments.ts";
import { joints, prepositions } from "../../lexicon/grammar.ts";
import { rulingVerbs } from "../../lexicon/reporting.ts";
import { speechVerbs } from "../../lexicon/speech.ts";
import { lowerAt } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

const LINKS = new Set([":", "–", "—", "-"]);
/** "was the verdict", "is what the court gave": a verb right behind a penalty that only says what it is. */
function isNamedBehind({ chunks }: Syntax, at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== "verb" || verb.verb.lemma !== "be" || verb.verb.unreal) return false;
  const next = lowerAt(chunks, at + 1);
  if (next === "what") return chunks.slice(at + 2, at + 5).some(({ lower }) => courtWords.has(lower));
  return (
    ["the", "his", "her", "their"].includes(next) &&
    chunks.slice(at + 2, at + 5).some(({ lower }) => verdictLabels.has(lower))
  );
}

/** "50,000 roubles, said the court", "six years, the judge decided": the court behind it, and its verb alone. */
function isOfCourtBehind({ chunks }: Syntax, to: number): boolean {
  const rest = chunks.slice(to);
  const end = rest.findIndex(({ lower }) => [".", ";"].includes(lower));
  const said = end < 0 ? rest : rest.slice(0, end);
  const verbs = said.filter(({ kind }) => kind === "verb");
  const [verb] = verbs;
  const isVerb = verb?.kind === "verb" && (speechVerbs.has(verb.verb.word) || rulingVerbs.has(verb.verb.word));
  return verbs.length === 1 && isVerb && said.some(({ lower }) => courtWords.has(lower));
}

/** Words right behind a penalty that leave it standing. */
const BEHIND = new Set(
  "respectively only already today yesterday too also altogether exactly again flat straight real in".split(" "),
);
/** Words that let a passage go on with something else behind a penalty. */
const TURNS = new Set([
  "and",
  "but",
  "while",
  ";",
  "—",
  "–",
  "which",
  "who",
  "where",
  "when",
  "because",
  "although",
  "as",
  "after",
  "so",
  "for",
]);

/** Whether what follows the awards leaves them standing by themselves: a reason, words that take them up, another matter. */
export function leavesAlone(syntax: Syntax, to: number): boolean {
  const { chunks } = syntax;
  const next = chunks[to];
  if (next?.kind === "word" && !prepositions.has(next.lower) && !joints.has(next.lower) && !BEHIND.has(next.lower))
    return false;
  // "1 MCI in 2021 = 2,917 tenge": a rate.
  if (chunks.some(({ lower }) => lower === "=")) return false;
  if (isOfCourtBehind(syntax, to)) return true;
  for (let at = to; at < chunks.length; at++) {
    const lower = lowerAt(chunks, at);
    if ([".", ";", "!"].includes(lower) || isNamedBehind(syntax, at)) return true;
    if (LINKS.has(lower) && takingUp.has(lowerAt(chunks, at + 1))) return true;
    if (lower === "(")
      at = Math.max(
        at,
        chunks.findIndex((chunk, close) => close > at && chunk.lower === ")"),
      );
    else if (at > to && TURNS.has(lower)) return true;
    const verb = verbAt(syntax, at);
    if (verb !== null && (at === to || verb.form === "finite" || (verb.form === "bare" && verb.outcome !== null)))
      return false;
  }
  return true;
}
