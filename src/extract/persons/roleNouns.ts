import { functionWords } from "../lexicon/institutions.ts";
import { kinNouns } from "../lexicon/kinship.ts";
import { outcomeVerbs } from "../lexicon/outcomes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { agentNoun, infinitives, noAgents, participleAdjectives, pluralsOfPeople } from "../lexicon/roles.ts";
import { partOfNoun } from "../lexicon/titles.ts";
import { auxiliaries, commonVerbs } from "../lexicon/verbs.ts";
import type { Token } from "../token.ts";

/** A noun for one person: "blogger", "electrician", "railwayman". */
export function isRoleNoun(word: string): boolean {
  if (pluralsOfPeople.has(word) || (/[^s]s$/u.test(word) && peopleNouns.has(word))) return false;
  if (peopleNouns.has(word) || partOfNoun.has(word) || word in kinNouns) return true;
  return agentNoun.test(word) && !noAgents.has(word) && !functionWords.has(word);
}

export function isVerb({ lower }: Token): boolean {
  if (participleAdjectives.has(lower)) return false;
  if (infinitives.has(lower)) return true;
  const isKnown = lower in outcomeVerbs || commonVerbs.has(lower) || auxiliaries.has(lower);
  return isKnown || /\p{Ll}{2}(?:ed|ing|ly)$/u.test(lower);
}

/** Whether a word may belong to a role before its noun: "opposition", "theatre", "Facebook". */
export function mayDescribe(token: Token | undefined): token is Token {
  if (token?.kind !== "word" || token.lower === "year-old" || token.lower === "old") return false;
  if (token.lower === "human" || token.lower === "rights") return true;
  if (functionWords.has(token.lower) || /[^s]s$/u.test(token.lower)) return false;
  return !isVerb(token);
}
