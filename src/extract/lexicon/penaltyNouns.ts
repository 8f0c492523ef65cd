import type { Status } from "../../domain/vocabulary.ts";
import { type CluedPattern, clued } from "../clues/clued.ts";

/**
 * Nouns for what a court hands out, by what they make of it; the first that fits is taken. `null`: the kind is not said.
 */
export const penaltyKinds: readonly (readonly [Status | null, CluedPattern])[] = [
  ["forced-psychiatric", clued(/\b(?:compulsory|forced|involuntary) (?:[\p{L}-]+ )?(?:treatment|measures|hospitali)/u)],
  ["under-investigation", clued(/\b(?:travel|exit) bans?\b|\bban on (?:leaving|travel)/u)],
  ["house-arrest", clued(/\b(?:house|home|domestic) (?:arrest|detention|confinement)\b/u)],
  [
    "restricted-freedom",
    clued(/\b(?:ban|prohibition) (?:on|of) (?:certain|specific|particular) (?:actions|acts)\b|\bnot to leave\b/u),
  ],
  [
    "pretrial-detention",
    clued(
      /\bpre-?trial (?:detention|custody|arrest|restraint|measure)|\b(?:preventive|precautionary) (?:detention|custody|arrest)\b|\bmeasure of restraint\b|\bpreventive measure\b|\b(?:detention|arrest|custody) as a\b|^(?:an? |the )?sanction$|\bsanction (?:[:–—-] )?(?:for |of )?(?:an? )?[\p{L}\d-]{1,8} months?\b|\bsanctions? (?:for|of|on) (?:an? |the |his |her |their )?(?:arrest|detention|custody|[\p{L}\d-]{1,8} months?)\b|\bmonths?(?: ['’]| of| in|) (?:custody|remand|pre-?trial)\b|\b(?:of|in) (?:(?:an?|the|his|her) )?(?:[\p{L}-]+ (?:'s )?){0,2}(?:sizo|remand|investigat\p{L}+ (?:isolator|prison)|isolator)\b/u,
    ),
  ],
  [
    "restricted-freedom",
    clued(
      /\bsuspended\b|\bchemistry\b|\bkhimiya\b|\bprobation\b|\bparole-like\b|\brestrict\p{L}* (?:of )?(?:freedom|liberty|movement)|\b(?:freedom|liberty) (?:limitation|restriction)s?|\blimit\p{L}* (?:of )?(?:freedom|liberty)|\bconditional (?:sentence|term|release)|\brestricted\b|\brestraint of (?:freedom|liberty)\b/u,
    ),
  ],
  ["acquitted", clued(/\bacquittals?\b/u)],
  ["administrative-arrest", clued(/\badministrative (?:arrest|detention)s?\b/u)],
  [
    "other",
    clued(
      /\b(?:corrective|correctional|community|compulsory|public|mandatory|forced) (?:labou?r|works?|service)\b|\bdeportation\b|\bexpulsion\b/u,
    ),
  ],
  ["warned", clued(/\bwarnings?\b|\breprimands?\b|\bcautions?\b|\badmonitions?\b/u)],
  [
    "imprisoned",
    clued(
      /\b(?:jail|prison|custodial|life|real|actual)[ -](?:terms?|sentences?|time|ones?)\b|\bimprisonment\b|\bdeprivation of (?:freedom|liberty)\b|\b(?:terms?|sentences?|years) (?:in|of) (?:an? |the )?(?:[\p{L}-]{2,20} ){0,2}(?:prison|jail|colony|imprisonment|penitentiary)\b|\bterms? (?:of|from|between|ranging) (?:from |between )?[\p{L}\d-]{1,14} (?:to|and) [\p{L}\d-]{1,14} years\b/u,
    ),
  ],
  [
    "fined",
    clued(
      /\bfines?\b(?! (?:reception|welcome|example|art|arts|speech|dinner|lunch|wine|weather|day|place|role|piece|job|work|line|mess|teacher|doctor|lawyer|man|woman|fellow|people|words|character)\b)/u,
    ),
  ],
  [null, clued(/\b(?:penalt(?:y|ies)|punishments?)\b/u)],
];

/** Heads of noun phrases for what somebody is made to bear; a later ruling may change it. */
export const sentenceNouns = new Set(
  `sentence sentences term terms verdict verdicts conviction convictions ruling rulings decision decisions judgment judgement
  resolution fine fines penalty punishment imprisonment`.split(/\s+/u),
);
/** "a term of office" is no penalty. */
export const ofOffice = new Set("office service parliament presidency employment".split(" "));

/** What a suspended term becomes where it has to be served after all. */
export const realTerms =
  /\b(?:real|actual|effective|custodial|unsuspended|immediate) (?:ones?|terms?|sentences?|imprisonment|deprivation)\b/u;

/** What is left of a penalty that is being served. */
export const unserved = /\b(?:rest|remainder|remaining|unserved|outstanding)\b/u;

/** Of these, the ones that are a time before the verdict: what is extended is custody. */
export const custodyNouns = new Set(["arrest", "detention", "custody", "remand", "restraint", "measure"]);

/** What takes the place of custody where somebody is let out until the verdict: "with a written pledge not to leave". */
export const atLiberty =
  /\b(?:not to leave|travel ban|exit ban|ban on (?:leaving|travel)|judicial control|(?:own|personal) (?:recogni[sz]ance|guarantee)|bail|personal surety|promise to appear)\b/u;

/** What a court makes longer that is no penalty: "added two months to her detention". */
export const prolongedCustody =
  /\b(?:custody|detention|pre-?trial|remand|house arrest|arrest)\b|\b(?:court|judge)\b.{0,120}\bstay\b/u;

/** "the next two months in custody": a time that no verdict has given. */
export const monthsBeforeTrial =
  /\bmonths? (?:\p{L}+ )?(?:in|of) (?:an? |the |his |her |their )?(?:[\p{L}-]+ ){0,3}(?:custody|detention|remand|sizo|remand prison|investigative isolator|isolator)\b/u;

/** Nouns for the keeping itself, before "in custody" or "in a remand prison". */
export const keepingNouns = new Set(["detention", "stay", "arrest", "holding", "keeping", "time"]);

/** Nouns for what befalls somebody, by what they tell when it is said whose it is: "the arrest of N.". */
export const actNouns: ReadonlyMap<string, Status> = new Map([
  ...["arrest", "detention", "apprehension", "capture", "abduction"].map((noun) => [noun, "detained"] as const),
  ...["imprisonment", "jailing", "incarceration"].map((noun) => [noun, "imprisoned"] as const),
  ...["release", "liberation", "pardon"].map((noun) => [noun, "released"] as const),
  ["acquittal", "acquitted"],
  ...["hospitalisation", "hospitalization", "treatment"].map((noun) => [noun, "forced-psychiatric"] as const),
  ["indictment", "under-investigation"],
  ["deportation", "other"],
  ["expulsion", "other"],
  ["extradition", "other"],
]);
/** Nouns that say so only of what a court orders: "his custody was authorised", and not "custody of her children". */
export const orderedActs: ReadonlyMap<string, Status> = new Map([
  ["custody", "detained"],
  ["remand", "detained"],
]);
/** Participles that say of what kind a penalty is, and the nouns they stand before. */
export const penaltyParticiples = new Set("restricted limited suspended deferred reduced".split(" "));
export const participledPenalties = new Set("freedom liberty sentence sentences term terms imprisonment".split(" "));
/** Nouns for a proceeding that is opened against somebody or closed. */
export const caseNouns = new Set(
  "case cases charge charges proceedings proceeding probe investigation inquiry prosecution complaint accusation accusations".split(
    " ",
  ),
);
/** Of these, the ones that are issued for whom they are about. */
export const warrantNouns = new Set(["warrant", "warrants", "notice", "notices"]);
/** Of these, the ones that are one's own affair unless a court has ordered them: "the compulsory hospitalisation of N.". */
export const forcedActs =
  /\b(?:compulsory|forced|forcible|involuntary|compulsorily|psychiatric) (?:\p{L}+ )?(?:hospitali[sz]ation|treatment)\b/u;
/** Nouns for a search that the police announce of whom they want. */
export const manhunts =
  /\b(?:international|interstate|federal|republican|nationwide|national|cross-border|all-union|wanted) (?:search|manhunt|hunt)\b|\bmanhunt\b/u;

/** Words that make such an act a possible, wanted or denied one. */
export const unrealActs = new Set(
  "possible potential imminent planned threatened attempted feared eventual future warrant immediate unconditional demand demands call calls petition campaign request plea appeal hope hopes fear fears threat threats risk attempt attempts case".split(
    " ",
  ),
);

/** What somebody may get years of without a court: "five years of tuition". */
export const noPenalties: ReadonlySet<string> = new Set(
  "tuition study studies training experience funding support salary pay practice schooling education rent insurance".split(
    " ",
  ),
);
