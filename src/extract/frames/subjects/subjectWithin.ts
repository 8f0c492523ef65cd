import { type Party, partyOf } from "../parties/Party.ts";
import type { People } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

/** Verbs of saying: whoever stands before one behind a comma speaks, and is no further item of a list. */
const SAYING = new Set([
  "say",
  "tell",
  "report",
  "write",
  "note",
  "add",
  "explain",
  "recall",
  "claim",
  "believe",
  "announce",
  "confirm",
  "state",
]);

/** The members of a phrase that are subjects of the verb behind it. */
export function subjectWithin(syntax: Syntax, people: People, at: number): Party {
  const verb = verbAt(syntax, at);
  const { members } = people;
  const before = verbAt(syntax, people.edge - 1);
  const isObject = before !== null && !before.passive && before.lemma !== "be";
  const joined = members.findLastIndex(({ joint }) => joint === ", and");
  const isSaid =
    SAYING.has(verb?.lemma ?? "") &&
    members.at(-1)?.joint === "," &&
    !members.some(({ joint }) => joint.endsWith("and"));
  if (members.length > 1 && (verb?.singular === true || isSaid)) return partyOf(people, members.length - 1);
  // "ordered A and B to be held": all that is ordered of.
  const isGoverned = verb?.form === "infinitive";
  if (isObject && !isGoverned && members.length > 1 && !SAYING.has(before?.lemma ?? "")) {
    const last = joined > 0 ? joined : members.findLastIndex(({ joint }) => joint === "and");
    return partyOf(people, Math.max(0, last));
  }
  return partyOf(people);
}
