/** Verbs of coming out of a place, by what stands between them and the place. */
export const exitVerbs: ReadonlyMap<string, "out of" | "from" | ""> = new Map([
  ...["walk", "go", "come", "get", "step"].map((lemma) => [lemma, "out of"] as const),
  ["emerge", "from"],
  ["leave", ""],
]);

/** Houses of the police in which people are kept; without one of these words the police is a trade. */
export const policeBuildings =
  /\b(?:stations?|departments?|precinct|directorate|headquarters|offices?|buildings?|cells?|rovd|ruvd|uvd|ovd|govd|guvd|rop|ivs|isolator|detention|holding|section)\b/u;

/** Behind these somebody only goes to another such place, or for a while. */
export const elsewhere: ReadonlySet<string> = new Set(
  "hospital court courtroom ambulance transfer escort handcuffs convoy trial hearing interrogation questioning".split(
    " ",
  ),
);
