import type { Status } from "../../domain/vocabulary.ts";

/**
 * How a verb of detention or judgement hands out its roles. `patient`: passive subject or active object ("was detained",
 * "police detained N."); `recipient`: who gets the penalty ("N. received", "gave N.", "imposed on N.");
 * `holder`: the subject of a state ("N. is in custody").
 */
export type Role = "patient" | "recipient" | "holder";

/** What a verb says has happened; `status` is null where another verb or a term must say how it ended. */
export interface Outcome {
  status: Status | null;
  role: Role;
  /** A formal verb names the charge behind "for"; an informal one names the act. */
  formal: boolean;
  /** It says what somebody is thought to have done: an outcome only where that is a crime. */
  accusation?: true;
}

const patient = (status: Status | null, formal = false): Outcome => ({ status, role: "patient", formal });

const accusation: Outcome = { ...patient("under-investigation", true), accusation: true };

/** Past participles, which in English are also the past tense of these verbs. */
export const outcomeVerbs: Readonly<Record<string, Outcome>> = {
  detained: patient("detained"),
  arrested: patient("detained"),
  apprehended: patient("detained"),
  captured: patient("detained"),
  jailed: patient("imprisoned"),
  imprisoned: patient("imprisoned"),
  incarcerated: patient("imprisoned"),
  sentenced: patient("imprisoned", true),
  convicted: patient(null, true),
  condemned: patient(null, true),
  punished: patient(null, true),
  prosecuted: patient(null),
  tried: patient(null),
  fined: patient("fined"),
  remanded: patient("pretrial-detention"),
  released: patient("released"),
  freed: patient("released"),
  acquitted: patient("acquitted", true),
  charged: patient("under-investigation", true),
  indicted: patient("under-investigation", true),
  accused: accusation,
  accuse: accusation,
  accuses: accusation,
  suspected: accusation,
};

/** Verbs that need a penalty as their object to be an outcome. */
export const givingVerbs = new Set([
  "received",
  "receives",
  "receive",
  "got",
  "gets",
  "given",
  "gave",
  "handed",
  "imposed",
  "issued",
  "awarded",
]);
/** Of these, the ones whose active subject is the one who gets. */
export const gettingVerbs = new Set(["received", "receives", "receive", "got", "gets", "walked", "came", "escaped"]);

const detention = [
  "pre-trial detention",
  "pretrial detention",
  "a pre-trial detention",
  "pre-trial custody",
  "pretrial custody",
];

/**
 * Phrases of a verb and its complement, which may stand apart: "placed under house arrest", "placed N. under house
 * arrest". Tried before single verbs, in order.
 */
export const outcomePhrases: readonly {
  verbs: ReadonlySet<string>;
  complement: readonly string[];
  outcome: Outcome;
}[] = (
  [
    ["taken took", ["into custody", "to custody"], "detained"],
    ["picked", ["up"], "detained"],
    ["rounded", ["up"], "detained"],
    ["placed put moved transferred sent kept ordered", ["under house arrest", "to house arrest"], "house-arrest"],
    [
      "placed put moved transferred sent kept ordered remanded",
      detention.flatMap((words) => [`in ${words}`, `to ${words}`, `into ${words}`]),
      "pretrial-detention",
    ],
    ["placed remanded kept", ["in custody", "into custody"], "pretrial-detention"],
    ["ordered", ["held until", "held for", "to be held for", "to be held until"], "pretrial-detention"],
    ["placed put", ["under administrative arrest", "under arrest"], "administrative-arrest"],
    ["sent", ["to jail", "to prison"], "imprisoned"],
    ["brought put", ["to court", "to trial", "on trial"], null],
    ["found", ["guilty"], null],
    ["let", ["go"], "released"],
    ["ordered made", ["to pay"], "fined"],
  ] as const
).flatMap(([verbs, complements, status]) =>
  complements.map((complement) => ({
    verbs: new Set(verbs.split(" ")),
    complement: complement.split(" "),
    outcome: patient(status, verbs === "found"),
  })),
);

/** "walked free with a suspended sentence": ways to get a penalty that sound like none. */
const gettingAway = [
  "walked free with",
  "came away with",
  "got away with",
  "got off with",
  "let off with",
  "escaped with",
];

export const gettingPhrases: readonly { words: readonly string[]; outcome: Outcome }[] = gettingAway.map((words) => ({
  words: words.split(" "),
  outcome: { status: null, role: "recipient", formal: false },
}));

/** What somebody is in or under; each stands behind an auxiliary: "is in pre-trial detention". */
export const outcomeStates: readonly { words: readonly string[]; outcome: Outcome }[] = [
  ...detention.map((words) => [`in ${words}`, "pretrial-detention"] as const),
  ["under house arrest", "house-arrest"] as const,
  ["under investigation", "under-investigation"] as const,
].map(([words, status]) => ({ words: words.split(" "), outcome: { status, role: "holder", formal: false } }));

/** Nouns for a penalty that a giving verb may hand out without saying how much. */
export const penaltyNouns = new Set(["penalty", "penalties", "punishment", "punishments", "warning", "warnings"]);

/** Terms of at most this many days, handed out by a court without the word prison, are administrative arrest: the
 * longest is 30 days (Code of Administrative Offences of Kazakhstan, Article 50: up to 30 days, 45 for some). */
export const LONGEST_ADMINISTRATIVE_ARREST = 45;
