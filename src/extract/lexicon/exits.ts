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

/** By these somebody is taken out of his daily life, and the places it is lived in. */
export const takingVerbs = new Set("take drag lead pull snatch haul grab seize".split(" "));
export const dailyPlaces =
  /\b(?:homes?|flats?|houses?|apartments?|offices?|shop floors?|workplaces?|work|streets?|beds?|cars?|dormitor(?:y|ies)|caf[eé]s?|class(?:es|rooms?)?|lessons?|lectures?|shops?|gardens?|kitchens?|balcon(?:y|ies))$/u;
