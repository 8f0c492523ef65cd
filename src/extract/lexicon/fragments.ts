import { type Phrase, phrasesOf } from "./phrases/Phrase.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""));

/** Words that stand within the noun phrase of a penalty before its number: "a suspended sentence of three years". */
export const awardLead = set(
  `a an the another one further additional new more only just exactly mere full total whole long suspended conditional custodial
  administrative criminal prison jail minimum fine fines sentence sentences term terms penalty penalties punishment arrest
  arrests imprisonment detention confinement plus of in with form size amount sum same house home domestic pre-trial pretrial
  compulsory psychiatric corrective correctional community forced restricted limited written verbal oral official small large heavy`,
);
/** Nouns of penalties and endings that are told without a number, in the singular and plural. */
export const awardNouns = set(
  `fine fines warning warnings caution cautions reprimand reprimands acquittal acquittals probation release releases
  arrest arrests detention custody treatment labour labor works freedom liberty deportation expulsion`,
);
/** Nouns behind which a participle closes a case: "one case dismissed". */
export const partNouns = set("case cases charge charges trial trials");
export const closedWords = set("dismissed dropped closed terminated discontinued withdrawn rejected thrown");
/** Nouns that may stand apart from their number: "fine, 15 base units", "arrest: 10 days". */
export const apartNouns = set("fine fines arrest sentence term penalty punishment imprisonment");
/** Words that may follow the number of a penalty and say of what kind it is. */
export const awardTails = set(
  `suspended conditionally probation strict general enhanced reinforced medium high maximum-security medium-security regime
  colony behind bars deprivation colony-settlement khimiya chemistry`,
);
/** Words beside hours by which they are hours of work that a court has given. */
export const workWords = set(
  "broom mop shovel rake sweep sweeping unpaid public community compulsory corrective correctional cleaning works",
);
/** Words that end the noun phrase of a penalty. */
export const awardStops = set(
  `for to by after over on and but or while who that which because since under from until till as if against during when
  where respectively each apiece then plus before without despite upon at about`,
);

/** Words that announce what a court gave, before a colon or the verb "be". */
export const verdictLabels = set(
  `verdict sentence sentences term outcome outcomes result results decision ruling judgment judgement punishment penalty
  total bottom-line end resolution finding court fine measure restraint`,
);
/** Of these, the ones behind which a mere number is a penalty. */
export const penaltyLabels = set(
  "verdict sentence outcome result decision ruling judgment judgement punishment penalty fine",
);
/** Nouns for what ends in a penalty: "the trial ended in a fine". */
export const trialNouns = set("trial trials case cases hearing hearings proceedings process session sitting appeal it");
/** Verbs by which words before a penalty say that they mean it, and those by which a trial ends with one. */
export const beingVerbs = set("be amount come equal total");
export const endingVerbs = set("end result conclude finish culminate close");
export const endingLinks = set("in with by");
/** Words that may stand before such a label, or before a penalty that stands alone. */
export const openingWords = set(
  `the his her their its a an and but so then thus and in on for under at by of final court court's judge's guilty as
  today yesterday now later again altogether finally here is already first instance appeal this that from with after over
  result verdict sentence update upd end case also only just another morning evening afternoon night noon`,
);
/** Words near a penalty by which nobody has been given it. */
export const unrealAwards = set(
  `maximum minimum most least possible potential requested sought asked demanded demand demands request requests proposed threatened
  risk risks faces face facing threat threatens up ban bans banned plea offer offered average usual typical instead against no not
  never neither without nor than if unless would could may might prosecutor prosecutors prosecution carries carry
  provides punishable limit next coming within expected wanted planned first second third previous`,
);
/** Parts of a term that has been imposed: "four of his seven years", "the rest of her five-year sentence". */
export const partsOfTerm = set(
  "all whole full entirety rest remainder half part most end third two-thirds quarter year month years months left day days",
);
/** Words before a penalty, in its own sentence, by which it is only wanted, feared or denied. */
export const soughtWords = set(
  `requested request requests sought asked asks demanded demand demands proposed threatened threatens prosecutor prosecutors
  prosecution insisted maximum minimum possible potential plea if unless instead want wants wish wishes hope hopes fear fears`,
);
/** What is asked of a court: "the demand for five years". */
export const requestNouns = set(
  "request requests proposal proposals demand demands motion motions petition recommendation plea insistence wish",
);
/** What takes up a penalty told right before a colon or dash: "Thirteen years: thus decided the court". */
export const takingUp = set("this that such so thus these those");
/** The same befell somebody else as well, where nothing else is said: "Same for N.". */
export const sameWords: readonly Phrase[] = phrasesOf("the same|same|exactly the same|likewise|ditto|similarly");
/** Words by which a passage lets know that it speaks of courts and prisons. */
export const penalWords =
  /\b(?:sentenc\p{L}*|convict\p{L}*|prison\p{L}*|colony|jail\p{L}*|court\p{L}*|judge\p{L}*|verdict\p{L}*|trial|tried|arrest\p{L}*|detain\p{L}*|detention|custody|articles?|fined?|fines|guilty|charg\p{L}*|case|appeal\p{L}*|pardon\p{L}*|behind bars|released|regime|khimiya|chemistry)\b/iu;
/** Of these, the words of a court at work: a number right behind them is what it gave. */
export const rulingWords =
  /\b(?:sentenc\p{L}*|convict\p{L}*|courts?|courtroom|judges?|justice of the peace|magistrates?|verdict\p{L}*|punish\p{L}*|penalt\p{L}*|trial|tried|hearing|dock|defendants?|guilty|protocols?|articles? \d{1,4})\b/iu;
/** What else courts deal with in sums and lengths of time. */
export const otherMatters = set(
  `limitation limitations statute investigator damages compensation bail ransom rent ticket tickets lease loan debt debts
  bets bet postponed adjourned delayed off deadline salary wages pension prize reward fee fees costs age aged bribe bribes alimony tax taxes`,
);
/** Words for who gives a penalty. */
export const courtWords = set("court courts judge judges tribunal magistrate justice bench board panel collegium");
/** Verbs beside which a length of time is how long something took, or when. */
export const lastingVerbs = set(
  `take last spend sit deliberate wait need require work meet think postpone adjourn delay schedule appoint hold consider
  study examine hear read reserve allow grant leave keep prolong extend`,
);
/** Prepositions before a length of time that is no penalty. */
export const besideTerms = set("for in by after before within since during over under until every from between");
/** What somebody is, told without a verb: "Home since July 4." */
export const stateWords: readonly (readonly string[])[] = [
  ["back", "home"],
  ["home", "again"],
  ["at", "home"],
  ["home"],
  ["at", "liberty"],
  ["free", "again"],
  ["free"],
  ["out", "of", "prison"],
  ["out", "of", "jail"],
  ["out", "of", "the", "colony"],
  ["out", "on", "parole"],
  ["out"],
];
/** What may follow such a word for it to be a state. */
export const stateTails = set("since from as after for on");
/** Verbs by which a law or a plan tells of a penalty. */
export const penalVerbsOfLaw = set("carry provide envisage foresee stipulate entail punish range equal exceed");
/** Verbs by which a law, a plan or somebody's past tells of a penalty that nobody has been given now. */
export const lawVerbs: ReadonlySet<string> = new Set([
  ...penalVerbsOfLaw,
  ...set(
    `mean serve spend last appeal contest protest challenge expire criticise criticize compare regard regret avoid`,
  ),
]);
/** Words for somebody else whom no name or number tells. */
export const unnamedOthers = set("those others them someone somebody everyone everybody anyone nobody");

/** "those sentenced to", "people jailed for": whose penalty it is that the words behind tell. */
export const penaltiesOfOthers: Readonly<Record<"whose" | "penal", ReadonlySet<string>>> = {
  whose: new Set(
    "those people persons men women anyone everyone somebody someone prisoners others activists".split(" "),
  ),
  penal: new Set("sentenced convicted jailed imprisoned arrested detained fined condemned".split(" ")),
};
