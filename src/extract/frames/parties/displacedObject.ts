import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";
import { NOBODY, type Party } from "./Party.ts";

/** "N., whom the police arrested on Monday": the object stands before, as a relative word. */
function relativeObject(syntax: Syntax, verb: number): Party {
  const { chunks, people } = syntax;
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    if (chunks[at]?.kind === "verb" || lowerAt(chunks, at) === ",") return NOBODY;
    if (!["whom", "who", "that"].includes(lowerAt(chunks, at)) || at === verb - 1) continue;
    const found = people.findLast(({ last }) => last < at);
    if (found === undefined || found.possessive) return NOBODY;
    if (chunks.slice(found.last + 1, at).some(({ kind }) => kind === "verb")) return NOBODY;
    return {
      victims: found.members.slice(-1).map(({ mention }) => mention),
      included: [],
      relative: true,
      at: found.edge,
    };
  }
  return NOBODY;
}

/** "Him they acquitted", "Him the court fined": a pronoun of the object before the subject. */
function frontedObject({ chunks }: Syntax, verb: number): Party {
  const at = lowerAt(chunks, verb - 2) === "the" ? verb - 3 : verb - 2;
  const object = mentionOf(chunks[at]);
  const subject = mentionOf(chunks[verb - 1])?.kind;
  const opens = ["", ",", ";", "but", "and", "–", "—"].includes(lowerAt(chunks, at - 1));
  if ((subject !== "anaphor" && subject !== "agent") || object?.kind !== "anaphor" || !opens) return NOBODY;
  return { victims: [object], included: [], relative: false, at };
}

/** An object that stands before its verb. */
export function displacedObject(syntax: Syntax, verb: number): Party {
  const relative = relativeObject(syntax, verb);
  return relative.victims.length > 0 ? relative : frontedObject(syntax, verb);
}
