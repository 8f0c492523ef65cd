import { type Phrase, phrasesOf } from "./phrases/Phrase.ts";

/** Verbs of coming out of a place, by what stands between them and the place: "out of", "from", or nothing. */
export const exitVerbs: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...["walk", "go", "step", "be"].map((lemma) => [lemma, ["of"]] as const),
  ...["come", "get", "emerge"].map((lemma) => [lemma, ["of", "from"]] as const),
  ["return", ["from"]],
  ["leave", [""]],
]);
/** Words between such a verb and "of" or "from". */
export const outward: ReadonlySet<string> = new Set(["out", "free", "home", "back", "safely", "alive"]);
/** What stands between such a verb and a prison that somebody leaves by its gates. */
export const gatesLeft: Phrase = phrasesOf("through the gates of")[0] ?? [];
/** By these the police get rid of somebody it has kept: "thrown out of the station at midnight". */
export const riddingVerbs: ReadonlySet<string> = new Set(["kick", "throw", "put", "turn", "push", "chuck"]);

/** The house of a court, and how whoever comes out of it has been set free. */
export const courtHouses = /\b(?:courtroom|court|courthouse|court building|dock|cage)$/u;
export const freely =
  /^(?:(?:as )?an? free (?:man|woman|person)|free\b|on (?:his|her|their) own (?:two )?feet|without (?:handcuffs|an? escort|guards|convoy)|(?:through|by|via) the (?:main|front|public) (?:door|doors|entrance|exit)|at liberty|(?:arm in arm |hand in hand |together )?with (?:his|her|their) (?:wife|husband|mother|father|parents|family|children|son|daughter|lawyer|relatives)|into the arms|to (?:the )?(?:applause|cheers)|alone\b|unescorted|to freedom|into freedom)/u;

/** By these somebody is met who comes out, or brought home from where he was kept. */
export const fetchingVerbs = new Set("collect fetch pick take bring drive".split(" "));
export const meetingVerbs = new Set("meet greet welcome hug embrace await".split(" "));
/** Where those wait who meet somebody. */
export const gates =
  /^(?:at|by|outside|near|behind|beyond|in front of|on) (?:the )?(?:gates?|gateway|exit|doors?|entrance|checkpoint|walls?) of (?:the )?/u;

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
export const takingVerbs = new Set(
  "take drag lead pull snatch haul grab seize fetch march pluck yank whisk escort tear".split(" "),
);
export const dailyPlaces =
  /\b(?:homes?|flats?|houses?|apartments?|offices?|shop floors?|workplaces?|work|streets?|beds?|cars?|taxis?|dormitor(?:y|ies)|hostels?|hotels?|caf[eé]s?|restaurants?|bars?|class(?:es|rooms?)?|lessons?|lectures?|lecture halls?|shops?|gardens?|garages?|yards?|courtyards?|stairwells?|entrances?|kitchens?|balcon(?:y|ies)|barns?|fields?|dachas?|markets?|bazaars?|squares?|mosques?|church(?:es)?|prayer houses?|registry offices?|theatres?|theaters?|librar(?:y|ies)|universit(?:y|ies)|schools?|gyms?|saunas?|salons?|weddings?|funerals?|birthdays?|concerts?|halls?|newsrooms?|trains?|planes?|tents?|queues?)$/u;
