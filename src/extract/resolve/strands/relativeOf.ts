import { kinNouns } from "../../lexicon/kinship.ts";
import type { MentionOf } from "../../Mention.ts";
import { isOfFamily } from "../../persons/kin.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import { isProfessional } from "../Scene.ts";

/** Whom "his wife" may mean: one the article names, somebody it does not name, or one or the other. */
export type Relative = Person | "unnamed" | "unclear";

function hasFamily(person: Person, among: readonly Person[]): boolean {
  return among.some((other) => other !== person && isOfFamily(person, other.parts.surname ?? ""));
}

/** "His wife was fined": the one named woman who bears the surname of another; nobody can tell where two may be meant. */
export function relativeOf(article: string, { start, end }: MentionOf<"group">, { persons }: Cast): Relative {
  const noun = article.slice(start, end).toLowerCase().split(/\s+/u).at(-1) ?? "";
  const kin = Object.hasOwn(kinNouns, noun) ? kinNouns[noun] : undefined;
  if (kin === undefined) return "unnamed";
  const named = persons.filter((person) => !isProfessional(person));
  const family = named.filter((person) => (person.gender ?? kin.gender) === kin.gender && hasFamily(person, named));
  const [only, second] = family;
  if (only === undefined) return "unnamed";
  return second === undefined && (noun === "wife" || noun === "husband") ? only : "unclear";
}
