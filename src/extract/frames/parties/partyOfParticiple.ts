import { lowerAt, type Verb } from "../Chunk.ts";
import { isGiver } from "../people/isGiver.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { hasAgentBefore } from "./hasAgentBefore.ts";
import { NOBODY, type Party } from "./Party.ts";

/** "Among those detained were A and B", "Also fined: C": the subject stands behind. */
function invertedSubject(syntax: Syntax, at: number): Party {
  const { chunks, people } = syntax;
  const next = verbAt(syntax, at + 1);
  const isBe = next !== null && next.lemma === "be" && !next.unreal;
  const isColon = lowerAt(chunks, at + 1) === ":";
  if (!isBe && !isColon) return NOBODY;
  const found = people.find(({ from, edge }) => from > at + 1 && edge <= at + 3);
  if (found === undefined || found.possessive) return NOBODY;
  return {
    victims: found.members.map(({ mention }) => mention),
    included: found.included,
    relative: false,
    at: found.edge,
  };
}

/** Whether an object that is nobody follows, or he himself: "held a picket", "limited himself". */
function isTransitive({ chunks }: Syntax, end: number): boolean {
  const chunk = chunks[end];
  return (
    chunk?.kind === "word" &&
    /^(?:a|an|the|his|her|their|its|this|that|these|those|some|any|several|no|(?:him|her|it|them|one|your|my)sel(?:f|ves))$/u.test(
      chunk.lower,
    )
  );
}

/** Whom a verb without auxiliary befalls: headlines and participles leave it out. */
export function partyOfParticiple(syntax: Syntax, at: number, verb: Verb): Party {
  const inverted = invertedSubject(syntax, at);
  if (inverted.victims.length > 0) return inverted;
  if (isTransitive(syntax, verb.end) || isTransitive(syntax, at + 1)) return NOBODY;
  // "he was brought before the court and fined": who bore the first verb bears the second.
  const before = syntax.chunks.slice(0, at).findLast(({ kind }) => kind === "verb");
  const isBorne = before?.kind === "verb" && before.verb.passive;
  if (isBorne && lowerAt(syntax.chunks, at - 1) === "and") return subjectOf(syntax, at);
  // Headlines and participles leave the auxiliary out: "Two activists detained in Almaty".
  if (hasAgentBefore(syntax, at)) return NOBODY;
  const subject = subjectOf(syntax, at);
  // "they fined": a pronoun before a verb does what it says.
  if (isBorne && before.verb.outcome !== null) return subject;
  if (subject.victims.every(isGiver)) return NOBODY;
  const isDoer = subject.victims.every(
    (each) => each.kind === "anaphor" && each.value.noun === null && each.value.count === null,
  );
  return isDoer && !subject.relative ? NOBODY : subject;
}
