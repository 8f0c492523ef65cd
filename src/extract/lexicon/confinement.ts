import type { Status } from "../../domain/vocabulary.ts";

/** Where or under what somebody is kept. */
export type Confinement =
  | "house"
  | "dwelling"
  | "psychiatric"
  | "administrative"
  | "pretrial"
  | "isolator"
  | "police"
  | "custody"
  | "prison"
  | "bars"
  | "vehicle"
  | "transport"
  | "restricted"
  | "wanted"
  | "ban"
  | "travelBan";

/** Noun phrases behind a preposition, by what they say; the first that fits is taken. */
export const confinements: readonly (readonly [Confinement, RegExp])[] = [
  ["wanted", /\b(?:wanted|search) lists?\b/u],
  [
    "travelBan",
    /^(?:an? |the )?(?:travel|exit) ban$|^(?:an? |the )?(?:written )?(?:recogni[sz]ance|undertaking|pledge|obligation)\b/u,
  ],
  ["ban", /^an? (?:court )?ban(?: of (?:certain|specific|particular) (?:actions|acts))?$/u],
  [
    "house",
    /\b(?:house|home|domestic|domiciliary)[ -](?:arrest|detention|confinement|custody)\b|^(?:an? )?(?:electronic |ankle )?bracelet$/u,
  ],
  [
    "dwelling",
    /^(?:his|her|their|the) (?:own )?(?:[\p{L}-]+ (?:'s?|’s?) |parents ?['’] )?(?:homes?|house|apartment|flat|dacha|room)$/u,
  ],
  [
    "psychiatric",
    /\bpsychiatr|\bpsycho-?neuro|\bmental (?:hospital|clinic|institution|facility|ward|asylum)|\b(?:compulsory|forced|involuntary) (?:[\p{L}-]+ )?(?:treatment|hospitali)/u,
  ],
  [
    "administrative",
    /\badministrative (?:arrest|detention)\b|\bspecial (?:reception|receiv|detention|isolat)|\bspetspri|\b(?:reception|receiving|receiver) cent(?:re|er)\b(?! for (?:asylum|refugees|migrants|foreign))|^(?:an? |the )?receiver$/u,
  ],
  [
    "police",
    /\bcustody of (?:[\p{L}'-]+ ){0,4}(?:police|ministry|security|service|committee|knb|gknb|kgb|fsb|agents|officers)\b|\btemporary (?:(?!pre-?trial)[\p{L}-]+ )?(?:isolator|isolation|detention|holding)\b|\bisolation cells?\b|(?<!investigat\p{L}{2,4} )\bisolator of (?:the )?(?:[\p{L}-]+ ){0,3}(?:police|internal affairs|department|directorate)\b/u,
  ],
  [
    "pretrial",
    /\bpre-?trial\b|\b(?:preventive|precautionary) (?:detention|custody|arrest)\b|\bprovisional (?:detention|arrest)\b|\bremand\b|\bsizo\b|\binvestigat\p{L}+ (?:isolator|prison|detention|ward)/u,
  ],
  ["isolator", /\bisolator\b/u],
  [
    "vehicle",
    /\b(?:police|prison|patrol|prisoner|paddy) (?:van|vans|bus|buses|car|cars|vehicle|vehicles|truck|trucks|wagon|wagons|minibus)\b|\bavtozak/u,
  ],
  ["transport", /\b(?:van|bus|buses|minibus|minivan)$/u],
  [
    "police",
    /\bpolice\b|\bprecinct\b|\binternal affairs\b|\brovd\b|\bguvd\b|\bgovd\b|\b(?:knb|gknb|kgb|fsb|scns|sgb|snb|gubopik)\b|\bsecurity (?:service|agency|committee)|\b(?:state|national) security\b|\bholding cells?\b|\bisolation (?:ward|wing|cell)s?\b|\bivs\b|\btdf\b|\bsection\b$|(?<!\b(?:railway|train|metro|bus|radio|television|tv|polling|power|petrol|gas|filling|fire|research|underground|subway|weather|central) )\bstation\b(?! (?:of|platform|square))|\b(?:district|city|regional|town) (?:department|directorate)$/u,
  ],
  ["custody", /\bcustody\b|\bdetention\b|\barrest\b|\bguard$/u],
  ["prison", /\b(?:prisons?|jails?|colony|colonies|penitentiary|prison camp|labou?r camp|penal settlement|gulag)\b/u],
  ["bars", /^bars\b/u],
  ["restricted", /\bprobation\b|\bparole-like\b|\brestrict(?:ed|ion|ions)\b/u],
];

/** What moving, putting or being somewhere makes of somebody. `null`: nothing by itself. */
export const confinementOutcomes: Readonly<Record<Confinement, Record<"carry" | "put" | "stay", Status | null>>> = {
  house: { carry: "house-arrest", put: "house-arrest", stay: "house-arrest" },
  dwelling: { carry: null, put: null, stay: null },
  psychiatric: { carry: "forced-psychiatric", put: "forced-psychiatric", stay: "forced-psychiatric" },
  administrative: { carry: "administrative-arrest", put: "administrative-arrest", stay: "administrative-arrest" },
  pretrial: { carry: "pretrial-detention", put: "pretrial-detention", stay: "pretrial-detention" },
  isolator: { carry: "detained", put: "pretrial-detention", stay: "pretrial-detention" },
  vehicle: { carry: "detained", put: "detained", stay: "detained" },
  transport: { carry: "detained", put: "detained", stay: null },
  police: { carry: "detained", put: "detained", stay: "detained" },
  custody: { carry: "detained", put: "pretrial-detention", stay: "pretrial-detention" },
  prison: { carry: "imprisoned", put: "imprisoned", stay: "imprisoned" },
  bars: { carry: "detained", put: "imprisoned", stay: "detained" },
  wanted: { carry: null, put: "under-investigation", stay: "under-investigation" },
  travelBan: { carry: null, put: "under-investigation", stay: "under-investigation" },
  ban: { carry: null, put: "restricted-freedom", stay: "restricted-freedom" },
  restricted: { carry: null, put: "restricted-freedom", stay: "restricted-freedom" },
};

/** What somebody waits for who is kept: "awaiting trial in a remand prison", "awaits his fate behind bars". */
export const awaited =
  /^(?:(?:an?|the|his|her|their) )?(?:own )?(?:court |new |second |first )?(?:re)?(?:trials?|verdicts?|sentenc(?:es?|ing)|hearings?|appeal|judge?ment|ruling|decision|fate|extradition|deportation|investigation|transfer|proceedings)$/u;

/** By these somebody is brought to where he is kept. */
export const puttingVerbs = new Set("place put send move transfer take bring remand lock return".split(" "));

/** By these verbs somebody's own house is where he is kept. */
export const confiningVerbs = new Set(["confine", "lock", "shut", "restrict", "order"]);

/** Custody that lasts, or of somebody who is charged or tried, is ordered by a court; a police cell is not. */
export const lastingCustody =
  /\b(?:since|until|for (?:\S+ )?(?:months?|years?)|on (?:an? |the )?(?:\S+ )?charges?|charged|trial|tried|defendants?|accused|indicted|criminal case)\b/u;

/** Arrest or detention for days and of nobody suspected: what an administrative court gives. */
export const daysOfArrest =
  /\b(?:for|of) (?:an?other |a further |the )?(?:\d{1,2}|[\p{L}-]+) (?:more )?days?\b(?!.*\b(?:suspi\p{L}+|charge\p{L}*|criminal|investigat\p{L}+|pending|remand\p{L}*|pre-?trial)\b)/u;

/** So many days in a cell only a court can give: the police may hold somebody for three. */
export const daysOfCourt =
  /\bfor (?:an?other |a further |the )?(?!(?:one|two|three|[123]|few|several|some|couple) )(?:\d{1,2}|[\p{L}-]{3,16}) (?:more )?days?\b/u;

/** Houses in which those serve such days as well as those who await a trial. */
export const housesOfDays =
  /\b(?:isolator|temporary|detention (?:cent(?:re|er)|facility))\b(?<!investigat\p{L}{2,4} isolator)/u;

/** Houses of the police or a security service in which a court leaves somebody up to a day that is named. */
export const housesOfDetention = /(?<!temporary )\bdetention (?:cent(?:re|er)|facility|house)\b/u;

/** Words that make a time behind bars one before the verdict. */
export const beforeTrial =
  /\b(?:until (?:at least )?(?:the |his |her |their )?(?:(?:main|preliminary|next|first) )?(?:trial|verdict|hearing|court hearing|end of the investigation)|pending (?:an? |the |his |her |their )?(?:\p{L}+ ){0,2}(?:trial|investigation|inquiry|probe|hearing|extradition)|(?:ahead of|await(?:s|ed|ing)?|before) (?:his |her |their |a |the )?(?:trial|hearing)|(?:for the duration|during) of (?:the )?(?:investigation|inquiry)|while (?:the |an )?(?:investigat|inquiry|case)|pre-?trial)/iu;

/** Until when only a court keeps somebody; whoever is picked up "before the trial" of somebody else is not kept for it. */
export const pendingTrial =
  /\b(?:pending (?:an? |the |his |her |their )?(?:\p{L}+ ){0,2}(?:trial|extradition)|until (?:the |his |her |their )?(?:(?:main|preliminary|next|first) )?(?:trial|verdict|court hearing|hearing)|awaiting (?:an? |the |his |her |their )?trial|for the duration of (?:the )?(?:investigation|inquiry|trial))\b/iu;

/** Where a court takes somebody who has not been judged yet. */
export const intoCustody = /\b(?:into|in|to) custody\b(?! in the court)/u;

/** A time in a cell of the police that only a court can order. */
export const monthsOfCustody = /\bfor (?:a|one|two|three|four|six|\d{1,2}) months?\b/iu;

/** Custody for months or up to a day that is named, which only a court can order. */
export const custodyForATime =
  /\bcustody (?:in the courtroom )?(?:without (?:the )?(?:right (?:to|of) |possibility of |option of )?bail\b|for (?:a|one|two|three|four|six|\d{1,2}) months?\b|until (?:at least )?(?:the )?(?:\d{1,2}|jan\p{L}*|feb\p{L}*|march|april|may|june|july|aug\p{L}*|sept\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)\b(?! ?(?:am|pm|[ap]\.m|o['’]clock|hours))(?![:.]\d))/iu;

/** A day of this year or the next up to which somebody stays: a term of years ends in a year. */
export const untilADay =
  /\buntil (?:at least )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \d{4}))\b(?! ?(?:am|pm|[ap]\.m|o['’]clock|hours))(?![:.]\d)/iu;

/** What takes the place of a punishment. */
export const forcedTreatment =
  /\b(?:compulsory|forced|involuntary) (?:[\p{L}-]+ )?(?:treatment|measures|hospitali[sz]ation)\b|\bto a psychiatric (?:hospital|clinic)\b/u;

/** What somebody let out may still be under. */
export const homeArrests =
  /\b(?:prison|isolator|sizo|colony|cell|custody|cent(?:re|er)) for (?:house|home) arrest\b|\b(?:under|to|into|on) (?:\p{L}+ )?(?:house|home) (?:arrest|detention|confinement)\b|\b(?:with|under|in|wearing|on) (?:an? |the )?(?:electronic |ankle |monitoring ){0,2}(?:bracelets?|anklets?|tags?|monitor(?:ing)?)\b/u;

/** Where people live and work: whose such a place is does not tell who is kept in it. */
export const dwellings: ReadonlySet<string> = new Set(
  "flat apartment house home homes office room yard garage dacha hostel dormitory".split(" "),
);

/** How somebody let out serves what a court has given: "went home under restriction of freedom". */
export const restrictions =
  /\b(?:probation(?:ary)?|suspended|(?:restrict(?:ion|ed)|limit(?:ation|ed)) (?:of )?(?:freedom|liberty))\b/u;
/** "applied probation and released him". */
export const probationApplied =
  /\b(?:appl(?:ied|ying)|with the application of|us(?:ed|ing)|imposed|gave (?:him|her)) (?:[\p{L}-]{1,16} ){0,3}probation\b/u;
