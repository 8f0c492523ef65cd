import type { Status } from "../../domain/vocabulary.ts";
import { type CluedPattern, clued } from "../clues/clued.ts";

/**
 * What words of a list say has happened, where no verb says it; tried in this order, the more telling first. "arrest" may
 * be a detention, an administrative arrest or custody: its length and the court tell. `null`: no outcome at all.
 */
export const listedOutcomes: readonly (readonly [CluedPattern, Status | "arrest" | null])[] = [
  [
    clued(
      /\b(?:arrest|detention|custody) (?:was |were |has been |is )?(?:again )?(?:extended|prolonged)|\b(?:extended|prolonged) (?:the |their |his |her )?(?:term of )?(?:arrest|detention|custody)\b/iu,
    ),
    "pretrial-detention",
  ],
  [
    clued(
      /\b(?:acquitted|acquittal|not guilty|found innocent|no (?:event|elements?|composition|corpus) of (?:an? |the )?(?:offen[cs]e|crime)|(?:lack|absence) of (?:an? |the |any )?(?:(?:elements?|event|composition) of (?:an? |the )?)?(?:corpus delicti|offen[cs]e|crime)|no corpus delicti)\b/iu,
    ),
    "acquitted",
  ],
  [clued(/\b(?:house arrest|home arrest|electronic bracelet)\b/iu), "house-arrest"],
  [
    clued(/\bcompulsory (?:psychiatric |medical )?(?:treatment|measures)|\bpsychiatric (?:hospital|clinic)\b/iu),
    "forced-psychiatric",
  ],
  [clued(/\b(?:compulsory|correctional|community|public|obligatory) (?:labou?r|works?|service)\b/iu), "other"],
  [clued(/\b(?:deport(?:ed|ation)|expelled|expulsion|extradited)\b/iu), "other"],
  [
    clued(
      /\b(?:suspended|restrict(?:ion|ed)|limitation of (?:freedom|liberty)|probation(?:ary)?|conditional(?:ly)?|["“]?(?:home )?chemistry["”]?|open-type)\b/iu,
    ),
    "restricted-freedom",
  ],
  [
    clued(
      /\b(?:custody|remand(?:ed)?|pre-?trial|investigati(?:ng|ve) (?:court|prison|isolator)|SIZO|detention (?:was )?(?:extended|prolonged))\b/iu,
    ),
    "pretrial-detention",
  ],
  [
    clued(
      /\b(?:released|freed|let go|let out|set free|walked free|set at liberty|at liberty|at large again|(?:is|are|was|were|already|now|back|again|safe) at home|at home (?:again|already|now)|^at home$|back home|home again|is home|is out|(?:case|charges?|proceedings) (?:was |were )?(?:closed|dropped|dismissed|terminated|discontinued|stopped)|handed over to (?:his|her|their) (?:mother|father|parents?|relatives|family)|parole|pardon(?:ed)?|amnest(?:y|ied)|left (?:the )?(?:[\p{L}'’]{1,20} ){0,3}(?:colony|prison|jail)|term (?:has )?(?:expired|ended)|served (?:his|her|the) (?:full )?(?:term|sentence))\b/iu,
    ),
    "released",
  ],
  [clued(/\badministrative(?:ly)? (?:arrest(?:ed)?|detention)\b/iu), "administrative-arrest"],
  [clued(/\b(?:warn(?:ing|ed)|caution(?:ed)?|reprimand(?:ed)?)\b/iu), "warned"],
  [
    clued(
      /\b(?:imprison(?:ed|ment)|jail(?:ed)?|deprivation of (?:liberty|freedom)|(?:strict|general|gen\.|reinforced|medium|minimum|maximum|special|high|low)[- ](?:regime|security)|penal colony|in (?:a )?colony|serving (?:his |her |a )?(?:sentence|term)s?|sentenced|convicted)\b/iu,
    ),
    "imprisoned",
  ],
  [clued(/\bfine[sd]?\b|\bpenalty of\b/iu), "fined"],
  [
    clued(
      /\b(?:search(?:ed)?|summon(?:ed|s)|subpoena|witness|questioned|questioning|interrogat\p{L}+|preventive talk)\b/iu,
    ),
    null,
  ],
  [clued(/\b(?:arrest(?:ed)?|arrests)\b/iu), "arrest"],
  [
    clued(
      /^(?:taken|seized|grabbed|led away|taken away)$|\b(?:detained|detentions?(?! (?:cent|facilit))|detainees?|apprehended|picked up|rounded up|seized by|who (?:was|were|has been|have been) taken|taken (?:(?:right|straight|directly|away) )?(?:by|from|to|into|in)|(?:^taken|led|carried|driven|dragged|hauled) (?:away|off)|held (?:at|in|by|for|since|overnight)|(?:taken|brought|delivered|driven|escorted) (?:\p{L}+ ){0,3}(?:to|into) (?:\p{L}+ ){0,4}(?:police|station|department|van|bus|ROVD|RUVD|KNB|SCNS|SNB|GKNB))\b/iu,
    ),
    "detained",
  ],
  [
    clued(
      /\b(?:under investigation|suspect(?:ed)?|charged|accused|indicted|wanted|criminal (?:case|proceedings|investigation)|(?:not to leave|recogni[sz]ance|obligation to appear))\b/iu,
    ),
    "under-investigation",
  ],
];

/** Words that say that somebody goes to prison, and not only that a court has sentenced him. */
export const prisonWords = /\b(?:imprison|jail|prison|colony|camp|regime|security|deprivation|serving|behind bars)/iu;

/** Kinds of penalty that a term takes from the words beside it: "3 years, suspended". */
export const qualifiedTerms = new Set<Status>([
  "house-arrest",
  "restricted-freedom",
  "pretrial-detention",
  "administrative-arrest",
  "imprisoned",
  "other",
]);

/** Wanted, feared, forbidden or still to come: nothing in such words has happened. */
export const unrealInList =
  /\b(?:asked|asks|requests?|requested|demand(?:ed|s)?|sought|seeks|up to|possible|could|would|may (?:face|get)|fac(?:es|ing)|threat\p{L}+|maximum|(?:refused|denied|rejected)|adjourned|postponed|expected|hearing|no report|instead of|total|in all|earlier sentence|appeal (?:is )?pending)\b/iu;

/** What is told of the person, not of the case: when and where born, how old, whose relative. */
export const birthWords =
  /^(?:born|b\.|d\.?o\.?b\.?|aged?|year of birth|native of|resident of|from)\b|\bborn\b|^\d{1,2}(?: ?(?:years?|y)[ /.-]?(?:old|o))?$/iu;

/** A place where somebody is kept is not where it happened. */
export const keepingWords =
  /\b(?:colony|colonies|prison|SIZO|IVS|IK|remand prison|isolator|detention (?:cent(?:re|er)|facility)|[A-Z]{2}-\d{1,3}\/\d{1,3}|at home|place of detention|where held|serving)\b/u;

/** An earlier outcome gives way to the one behind these words: "reduced to", "replaced with". */
export const changeWords =
  /\b(?:replaced|changed|commuted|converted|reduced|cut|lowered|shortened|mitigated|softened|increased|raised|extended|prolonged)\b(?:[^.;]{0,60}?)\b(?:with|by|to|until)\b/iu;

/** The outcome told right before is no more. */
export const cancelledWords = /\b(?:cancelled|canceled|quashed|overturned|annulled|revoked|set aside|abolished)\b/iu;

/** Let go before the end of a penalty; to its end, the penalty stays what is reported. */
export const earlyRelease =
  /\b(?:parole|early|ahead of|pardon(?:ed)?|amnest(?:y|ied)|clemency|decree|swap(?:ped)?|exchanged?|on health grounds|for health reasons|unserved|acquitted)\b/iu;

/** A penalty that was given before and is being served: neither the day nor the place of a line is its own. */
export const servingWords = /\b(?:serving|serves|is serving)\b/iu;

/** What befell somebody before the case an entry is about. */
export const priorWords =
  /\b(?:previously|formerly|earlier|already|repeatedly|once before|in the past) (?:been )?(?:convicted|sentenced|tried|jailed|imprisoned|fined|detained|arrested|punished|served|prosecuted)\b|\b(?:convicted|sentenced|tried|jailed|imprisoned|fined|detained) (?:earlier|before|previously|in the past)\b|\b(?:prior|previous|earlier|past) (?:convictions?|arrests?|criminal records?|records?|terms?|fines?|detentions?)\b|\bcriminal record\b/iu;

/** How much of a penalty is over or ahead, which is no penalty: "served two years", "of which he'd served three". */
export const partOfPenalty =
  /^(?:(?:of|out of) (?:which|whom|these|those|them)\b|(?:(?:has|had|having|already|he(?:['’]d| had| has)|she(?:['’]d| had| has)) )*(?:served|spent|did)\b|(?:due|set|scheduled|supposed) to\b)|\b(?:left|remaining|to go|unserved|before the end|short of)$/iu;

/** A ban beside a penalty has a length that is none of the penalty. */
export const banWords = /\b(?:ban|banned|bans|prohibition|deprived of the right|without the right|disqualif\p{L}+)\b/iu;

/** A trial that goes on has a day, which is none of an outcome. */
export const goingOn =
  /\b(?:trial|hearings?|case|proceedings) (?:\p{L}+ ){0,2}(?:began|begins|begun|started|starts|opened|opens|continues?|continued|resumed|resumes)\b/iu;
