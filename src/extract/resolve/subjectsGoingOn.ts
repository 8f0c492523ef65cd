import { lowerAt, mentionOf } from "../frames/Chunk.ts";
import { type Syntax, syntaxOf, verbAt, verbBefore } from "../frames/Syntax.ts";
import { subjectOf } from "../frames/subjects/subjectOf.ts";
import type { Cast } from "../persons/Person.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Naming } from "./naming/namings.ts";
import { isProfessional } from "./Scene.ts";

/** What joins a clause to the one before it. */
const JOINTS = new Set(["and", "but", "then", "later", ",", "so"]);

/** The verb of the clause before the pronoun at `at`, where nothing but joints stands between its end and the pronoun. */
function clauseBefore(syntax: Syntax, at: number): number {
  if (!JOINTS.has(lowerAt(syntax.chunks, at - 1)) || verbAt(syntax, at + 1) === null) return -1;
  let verb = verbBefore(syntax, at);
  while (verb >= 0 && verbAt(syntax, verb)?.form !== "finite") verb = verbBefore(syntax, verb);
  const isAlone = syntax.people.every(({ from }) => from <= verb || from >= at);
  return isAlone ? verb : -1;
}

/** "N. was asked to show his documents, and then he was driven off": the subject of the clause before goes on. */
export function subjectsGoingOn(read: Read, { personOf }: Cast): Naming[] {
  const syntax = syntaxOf(read);
  return syntax.chunks.flatMap((chunk, at) => {
    const anaphor = mentionOf(chunk);
    if (anaphor?.kind !== "anaphor" || anaphor.value.noun !== null || anaphor.value.plural || anaphor.value.speaker)
      return [];
    const verb = clauseBefore(syntax, at);
    const [only, other] = verb < 0 ? [] : subjectOf(syntax, verb).victims;
    const person = only?.kind === "person" && other === undefined ? personOf(only) : null;
    if (person === null || isProfessional(person) || (person.gender ?? anaphor.value.gender) !== anaphor.value.gender)
      return [];
    return [{ person, anaphor }];
  });
}
