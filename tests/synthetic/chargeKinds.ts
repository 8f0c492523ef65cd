import type { ChargeCategory } from "../../src/domain/vocabulary.ts";

export interface ChargeKind {
  category: ChargeCategory;
  /** How often it is told of. */
  weight: number;
  acts: readonly string[];
  objects: readonly string[];
  /** Numbers that codes have; none is said to be about just this. */
  articles: readonly string[];
}

/** One row for a kind: how often, acts, what they are about, articles of codes. */
const ROWS: Record<ChargeCategory, readonly [number, string, string, string]> = {
  "peaceful-assembly": [
    30,
    "taking part in, organising, calling for, leading, filming, violating the procedure for holding, returning to",
    "an unsanctioned rally, a picket, a march, a hunger strike, a public gathering, a single-person protest, a sit-in",
    "488 400 489",
  ],
  "banned-organisation": [
    14,
    "membership of, organising the activity of, recruiting for, sharing materials of, holding meetings of",
    "a banned organisation, an extremist group, an unregistered party, a banned movement, a religious community without registration",
    "405 182 174-1",
  ],
  "extremism-financing": [
    4,
    "financing, collecting money for, transferring money to, lending a flat to",
    "extremist activity, a banned group, terrorism, a group abroad",
    "258",
  ],
  "incitement-discord": [
    8,
    "inciting, public calls to, spreading materials that incite, sermons that incite",
    "ethnic discord, religious discord, social discord, inter-regional enmity, hatred",
    "174 299 189",
  ],
  "false-information": [
    7,
    "spreading, publishing, reposting, reading out",
    "knowingly false information, rumours, false news about the army, unverified news of an epidemic, false results of an election",
    "274 456-2",
  ],
  "insult-official": [
    5,
    "insulting, publicly insulting, mocking, drawing",
    "a police officer, a representative of authority, the president, a judge, a governor",
    "378 375 373",
  ],
  defamation: [
    3,
    "defaming, slandering, libelling",
    "an official, a company, a mayor, a candidate, a deputy",
    "131 73-3",
  ],
  "mass-unrest": [
    6,
    "taking part in, organising, preparing, calling for",
    "mass unrest, riots, the seizure of a building, the burning of cars",
    "272 278",
  ],
  "police-disobedience": [
    8,
    "disobeying, resisting, failing to comply with, hindering",
    "a lawful order of the police, police officers, a guard, a bailiff",
    "667 379 194",
  ],
  hooliganism: [5, "petty, aggravated, armed, repeated", "hooliganism, breach of the peace, brawling", "434 293 183"],
  drugs: [
    3,
    "possession of, sale of, storing, growing",
    "drugs, a narcotic in a large amount, hemp, pills without a prescription",
    "297 296 276",
  ],
  economic: [
    4,
    "embezzling, misspending, concealing, fraud with",
    "taxes, a grant, public money, a loan, donations",
    "190 189 245",
  ],
  "state-security": [
    3,
    "plotting, preparing, aiding, public calls to",
    "the overthrow of power, high treason, separatism, espionage",
    "179 175 157",
  ],
  violence: [
    3,
    "using, threatening, preparing",
    "violence against police, violence against an official, violence against a guard",
    "380 115",
  ],
  "military-discrediting": [
    2,
    "discrediting, publicly discrediting, mocking",
    "the army, the use of armed forces, volunteers at the front",
    "280-3",
  ],
  other: [
    4,
    "breaching the rules of, failure to register",
    "residence, fishing, quarantine, crossing a border, broadcasting",
    "425 440",
  ],
};

export const chargeKinds: readonly ChargeKind[] = Object.entries(ROWS).map(
  ([category, [weight, acts, objects, articles]]) => ({
    category: category as ChargeCategory,
    weight,
    acts: acts.split(", "),
    objects: objects.split(", "),
    articles: articles.split(" "),
  }),
);
