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
}

const patient = (status: Status | null, formal = false): Outcome => ({ status, role: "patient", formal });

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
};

/** Verbs that need a penalty as their object to be an outcome. */
export const givingVerbs = new Set(["received", "got", "given", "gave", "handed", "imposed", "issued", "awarded"]);
/** Of these, the ones whose active subject is the one who gets. */
export const gettingVerbs = new Set(["received", "got"]);

/** Phrases of several words, tried before single verbs; each stands behind an auxiliary or begins with its verb. */
export const outcomePhrases: readonly { words: readonly string[]; outcome: Outcome }[] = (
  [
    ["taken into custody", "detained", "patient"],
    ["taken to custody", "detained", "patient"],
    ["picked up", "detained", "patient"],
    ["rounded up", "detained", "patient"],
    ["placed under house arrest", "house-arrest", "patient"],
    ["put under house arrest", "house-arrest", "patient"],
    ["transferred to house arrest", "house-arrest", "patient"],
    ["placed in pre-trial detention", "pretrial-detention", "patient"],
    ["placed in custody", "pretrial-detention", "patient"],
    ["sent to pre-trial detention", "pretrial-detention", "patient"],
    ["placed under administrative arrest", "administrative-arrest", "patient"],
    ["put under administrative arrest", "administrative-arrest", "patient"],
    ["sent to jail", "imprisoned", "patient"],
    ["sent to prison", "imprisoned", "patient"],
    ["brought to court", null, "patient"],
    ["brought to trial", null, "patient"],
    ["put on trial", null, "patient"],
    ["found guilty", null, "patient"],
    ["let go", "released", "patient"],
    ["in pre-trial detention", "pretrial-detention", "holder"],
    ["in pretrial detention", "pretrial-detention", "holder"],
    ["in a pre-trial detention center", "pretrial-detention", "holder"],
    ["under house arrest", "house-arrest", "holder"],
    ["under investigation", "under-investigation", "holder"],
  ] as const
).map(([words, status, role]) => ({
  words: words.split(" "),
  outcome: { status, role, formal: words === "found guilty" },
}));

/** Nouns for a penalty that a giving verb may hand out without saying how much. */
export const penaltyNouns = new Set(["penalty", "penalties", "punishment", "punishments"]);

/** Terms of at most this many days, handed out by a court without the word prison, are administrative arrest: the
 * longest is 30 days (Code of Administrative Offences of Kazakhstan, Article 50: up to 30 days, 45 for some). */
export const LONGEST_ADMINISTRATIVE_ARREST = 45;
