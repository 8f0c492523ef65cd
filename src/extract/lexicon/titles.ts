/** What somebody does in a report by profession or office; such a person hardly is whom a pronoun or a list means. */
export type Part = "judge" | "prosecutor" | "lawyer" | "police" | "official" | "expert" | "relative" | "author";

const parts: Readonly<Record<Part, string>> = {
  judge: "judge magistrate chairman-judge",
  prosecutor: "prosecutor prosecutor-general",
  lawyer: "lawyer defender attorney advocate counsel counsellor solicitor barrister",
  police:
    "investigator inspector detective policeman policewoman bailiff major colonel captain lieutenant sergeant general commandant interrogator chief warden",
  official: `minister president premier prime-minister spokesman spokeswoman spokesperson press-secretary officer mayor akim
    governor senator deputy lawmaker mp ombudsman ombudswoman commissioner ambassador chancellor secretary official hokim khokim
    diplomat rapporteur envoy specialist vice-minister parliamentarian`,
  expert: `expert analyst scientist economist sociologist psychologist historian linguist scholar professor researcher
    correspondent observer-in-chief`,
  relative: "mother father wife husband sister brother son daughter relative neighbour neighbor colleague friend",
  author: "",
};

/** The part a noun gives to the person it stands before or behind. */
export const partOfNoun: ReadonlyMap<string, Part> = new Map(
  Object.entries(parts).flatMap(([part, nouns]) =>
    nouns
      .split(/\s+/)
      .filter((noun) => noun !== "")
      .map((noun) => [noun, part as Part] as const),
  ),
);

/** Before the noun of an office: who opposes or has lost it is no voice of the state, and a victim as readily as anybody. */
export const outOfOffice = new Set(
  `opposition municipal jailed imprisoned detained arrested convicted disgraced dismissed dissident exiled
  disbarred former ex retired ousted sacked fired`.split(/\s+/),
);

/** Parts people play by office or trade; relatives, experts and friends are victims as readily as anybody. */
export const professionalParts: ReadonlySet<Part> = new Set<Part>([
  "judge",
  "prosecutor",
  "lawyer",
  "police",
  "official",
  "author",
]);

/** Nouns for such people: "the lawyer". */
export const professionalNouns: ReadonlySet<string> = new Set(
  [...partOfNoun].filter(([, part]) => professionalParts.has(part)).map(([noun]) => noun),
);

/** Of these, the ones who give a penalty or ask for it: named beside one, they do not get it. */
export const sentencingParts: ReadonlySet<Part | null> = new Set<Part>(["judge", "prosecutor"]);

/** Forms of address, which are no part of a name. */
export const honorifics = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mister",
  "madam",
  "pan",
  "citizen",
  "comrade",
  "sir",
  "dr",
  "prof",
]);

/** Titles that stand before a name with a capital and are no part of it. */
export const titles = new Set(
  `archbishop bishop father reverend rev pastor presbyter elder priest imam mullah mulla sheikh sheikh-ul-islam mufti rabbi deacon
  monk metropolitan brother sister ayatollah akhund hazrat hajji dr doctor prof professor academician lord king prince tsar
  emperor khan private corporal ensign cadet senior junior chief acting deputy vice former ex late first lead state public
  human rights civil`.split(/\s+/),
);

/** Words that open the signatures under a letter. */
export const signing =
  /^(?:on behalf of|signed(?: by)?\b|signatures|signatories|sincerely|yours (?:faithfully|sincerely)|respectfully)/iu;
