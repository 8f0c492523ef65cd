import { clued } from "../clues/clued.ts";
import { kinNouns, kinPlurals } from "./kinship.ts";

/** Nouns for what somebody is accused of; behind "on", "under" or "over" they open a charge. */
export const chargeNouns = new Set(
  "charge charges count counts suspicion suspicions accusation accusations allegation allegations".split(" "),
);
/** Prepositions before such a noun: "on charges of", "over a charge of", "facing charges of". */
export const chargePrepositions = new Set("on over under with to from facing upon against".split(" "));
/** What links such a noun to the charge. */
export const chargeLinks: readonly (readonly string[])[] = [
  ["of"],
  ["for"],
  ["including"],
  ["involving"],
  ["relating", "to"],
  ["related", "to"],
  ["connected", "to"],
  ["connected", "with"],
  ["stemming", "from"],
  [":"],
];
/** Words that do not name a charge: "on these charges", "on criminal charges". */
export const unnamedCharge = new Set(
  `these those the this that his her their its a an any all such same similar new fresh further other various several two
  three four five criminal administrative formal serious politically motivated politically-motivated trumped-up fabricated
  false bogus spurious dubious absurd baseless unspecified separate additional multiple numerous what called so-called`.split(
    /\s+/,
  ),
);

/** Phrases that tell the act or the case an outcome came for. */
export const actOpenings: readonly (readonly string[])[] = [
  ["because", "of"],
  ["because"],
  ["due", "to"],
  ["in", "connection", "with"],
  ["in", "relation", "to"],
  ["for"],
  ["over"],
];

/** "in a case of fraud", "as part of the case on mass unrest". */
export const caseNouns = new Set("case cases probe investigation proceedings trial".split(" "));
/** What somebody is deprived of, where a charge might stand. */
export const deprivedOf = new Set("liberty freedom rights citizenship contact access sleep food medicine".split(" "));
export const casePrepositions = new Set("of on over about concerning involving regarding into for".split(" "));

/** What is no reason right behind "for" and "over": "for the first time", "for lack of evidence", "over Zoom". */
export const noReason = new Set(
  `first second third fourth last next trial court example instance questioning interrogation now good ever years months
  weeks days hours lack part zoom whatsapp skype video telephone phone internet its more less almost nearly about another
  up at only while same long life further interview conversation talk talks explanation clarification verification
  fear identification compulsory treatment examination him her them me us that this which whom both each half`.split(
    /\s+/,
  ),
);

/** Who judges: "convicted of fraud by a Dushanbe court". */
export const tribunals = new Set(["court", "tribunal"]);

/** What ends a reason wherever it stands: who said it, and what came before or after. */
export const reasonEnds = new Set(
  "according said says told while but although though whereas however after until".split(" "),
);

/** Words that open a charge wherever a paragraph about one person has them. */
const OPENINGS = [
  "(?:convicted|guilty|accused|suspected|acquitted|charges?|suspicion|accusations?|counts?)(?: (?:in|on|by) [\\p{L}\\d]{1,20}(?: [\\p{L}\\d]{1,20})?)?,? of",
  "(?:accused|suspected) (?:him|her|them) of",
  "(?:police|[fk][sg]b|gknb|sgb|knb|ukmk|prosecut\\p{L}{2,4}|investigat\\p{L}{2,4}|committee|ministry|service|authorities|officials) (?:\\p{L}{1,12} )?(?:accuse|suspect)[sd]? (?:[\\p{L}\\d'’,-]{1,20} ){1,10}of",
  "(?:court|judge|panel|board)(?: [\\p{L}'’-]{1,20}){0,4} (?:found|ruled|held|decided|concluded|considered|established) that(?! (?:there|no|it|this|they|the police|police|the officers)\\b)",
  "convicted (?:the |his |her )?(?:[\\p{L}\\d'’-]{1,20} ){1,5}of",
  "(?:charges?|accusations?|offen[cs]es?|cases?|reasons?|grounds?|pretext|protocols?|verdict|qualification|wording|crimes?)(?: (?:against|brought against|of|given to|for) (?:him|her|them|this|the \\p{L}{1,16}|\\p{Lu}\\p{L}{1,20}))?(?:,? (?:it|the court) (?:found|held|ruled),)?(?: ?:| ?[–—-]| was| is| were| are| concerned| concerns| relates? to| related to| stems? from| stemmed from| says| said| reads| read| became)(?: about| that of| on| over)?(?: an?| the)?",
  "(?:a |the |criminal |other |second |first |new )case,?(?: (?:was|has been|is))?(?: (?:opened|registered|initiated|launched|brought|filed|started|instituted))?(?: (?:against|with regard to) (?:him|her|them))? (?:of|on|over|about|for|under an article on|concerning)",
  "(?:in|within|under) the (?:criminal )?(?:case|proceedings) (?:of|on|over|about)",
  "(?:deemed|considered|qualified|classified|regarded|treated|recogni[sz]ed|saw|sees|requalified|called|dubbed) (?:in )?(?:this|it|that|them|the \\p{L}{1,16}) ?(?:as|to be)?(?: an?)?",
  "(?:held|found|recogni[sz]ed|believed|proven|alleged) (?:to have|that (?:he|she|they)|as having|guilty of having)",
  "which (?:\\p{L}{1,12} ){1,3}(?:called|considered|regarded as|deemed|saw as|qualified as|took for|took to be|treated as)(?: to be)?(?: an?)?",
  "(?:found|saw|sees|identified|detected|discovered|contains?|contained) (?:\\p{L}{1,12} )?(?:signs?|elements?|features?|traces|evidence) of",
  "while(?= (?:receiving|accepting|taking|handing|selling|transporting|carrying)\\b)",
  "(?:amounted|amounts|requalified|reclassified) (?:to|as)(?: an?)?",
  "protocols? (?:for|on|of|about|over)",
  "charged(?: in \\d{4})? with",
  "(?:under|by|with) (?:the |an )?(?:article|law) (?:on|about|for)",
  "for|over|because of",
];
export const openingsBeside = clued(new RegExp(`\\b(?:${OPENINGS.join("|")})\\s+(?=["“«]?\\p{L})`, "giu"));
/** Behind words of a charge that open a passage or a clause: "mass unrest was the charge against both". */
export const closingsBeside = clued(
  /(?:,| ?[–—-]| was| is| were| are| remained)? (?:the|his|her|their)(?: \p{L}{1,12})? (?:charges?|accusations?|offen[cs]es?|crimes?|suspicions?|wording|indictment)\b(?! of)|(?:,| ?[–—-]| was| is)? what (?:(?:he|she|they) (?:is|was|are|were|stands?) (?:\p{L}{1,12} )?(?:accused|suspected|convicted|charged)|(?:the )?(?:prosecut\p{L}{2,4}|investigat\p{L}{2,4}|court|judge|police) (?:\p{L}{1,12} )?(?:call|see|saw|accuse)\p{L}{0,3})\b/giu,
);
const EARLIER =
  "previously|earlier|initially|at first|(?<!now )already|once|in the past|had been|last year|years ago|before that|back in";
/** Before these words of a charge it is another's, an earlier one, or none yet. */
export const besideCharges = clued(
  new RegExp(
    `\\b(?:${EARLIER}|(?<!\\bprosecut\\p{L}{2,4} (?:had |has |have )?)(?:asked|sought|demanded)|could|(?<!\\b(?:\\d{1,2}|in|since|until|last|of|on) )may(?! \\d)|might|faces?|if|summoned|(?<!\\b(?:investigat|prosecut|court|judge|police|servic|indictment|verdict|notice|protocol|ministr|panel)\\p{L}{0,6} )(?:(?<!\\b(?:are|is|was|were) )called(?! up)|calls)(?! (?:them|it|this|that|him|her|his) )|(?:prosecut|investigat|polic|authorit)\\p{L}{1,5} (?:now |also )?(?:plans?|planned|intends?|prepar\\p{L}{1,3}|wants?) to|(?:defend|represent|support|interview|shelter)\\p{L}{1,3} (?:[\\p{L}-]{1,16} ){1,4}|known|famous|wrote|award\\p{L}*|prize|lawyer|searched|cover(?:ed|ing)|attend(?:ed|ing)|observ(?:ed|ing)|filmed|reported on|fight|struggle|campaign\\p{L}*|responsible)\\b[^.;]*$`,
    "iu",
  ),
);
/** Verbs by which the police come upon a meeting; what it was stands behind. */
export const brokenUp =
  /\b(?:raided|broke up|broken up|dispersed|dispersal of|burst into|stormed|interrupted|disrupted|raids? (?:on|of))\b/iu;
/** "a drunk was fined for": somebody new about whom the words behind are, where it is no case, court or penalty. */
export const othersTold = clued(
  /(?<!\b(?:of|in|at|for|by|to|from|with|on|as) )\b(?:[Aa]nother|[Aa]n?|[Oo]ne) (?!(?:\p{Ll}{1,16} )?(?:case|cases|protocol|charge|report|proceedings?|investigation|court|fine|term|sentence|verdict|judge|complaint|record|probe|search|year|month|day|week|post|video|law|article|panel|linguist|expert)\b)(?:\p{Ll}{1,16} ){1,3}(?:was|were|had been|has been|is|got|received)\b/u,
);
/** Right before "accused of": others than those a paragraph is about. */
export const othersRightBefore = clued(
  /\b(?:judge|prosecutor|investigator|police(?:man|men|officers?)|officer|guard|minister|witness|lawyer)(?:e?s)?(?: who [^.;,]{1,40})? (?:is|are|was|were|has been|have been|had been)(?: \p{L}{1,12}){0,2}\s*$|\b(?<!\b(?:f(?:ound|inds?)|pronounced|declared) (?:\p{L}{1,12} |\d{1,3} ){0,4})(?:people|those|persons|men|women|activists|journalists|protesters|defendants|others|prisoners|clients?|suspects|citizens|(?:police chief|officers?|policem[ae]n|judge|prosecutors?|investigators?|ministers?|guards?),)\s*$/iu,
);
/** Words of laws that nobody uses of anything but a charge. */
export const unmistakable = clued(
  /\b(?:(?:petty|minor) hooliganism|(?:high|state) treason|(?:justif\p{L}{3,7}|propaganda) of terrorism|discredit\p{L}{3,6} (?:of )?(?:the )?(?:\p{L}{1,10} )?(?:army|armed forces)|(?:incit|kindl|ignit)\p{L}{2,5} (?:of )?(?:\p{L}{1,15} ){1,3}(?:discord|hatred|enmity)|materials? (?:threatening|that threaten|containing a threat to) public|financing (?:of )?(?:terrorism|extremis\p{L}{1,3})|(?:assist|promot|facilitat)\p{L}{2,5} (?:of |in |to )?extremist activit\p{L}{1,3}|(?:organi[sz]\p{L}{3,6}|participat\p{L}{2,4}) (?:of |in )?mass (?:riots|disorders?|unrest|disturbances)|(?:seizure|usurpation) of (?:state )?power|disobedience to (?:the |a )?(?:lawful|police)|(?:evasion|evading) (?:of )?(?:military service|conscription)|rehabilitation of nazism|insult of a representative|dissemination of (?:knowingly |deliberately )?false information)/iu,
);
/** Before a quotation: what is written, called or said so is no charge. */
export const labelled =
  /\b(?:posters?|placards?|signs?|banners?|slogans?|channels?|words?|titled|entitled|named|calls? itself|organi[sz]ations?|funds?|films?|books?|projects?|groups?|movements?|websites?|inscriptions?|articles? (?:called|titled)|reports?|posts?|wrote|written|said|says|saying|reading|reads|shouted|chanting|chanted|law|laws|demands?|against)\s*[:,]?\s*$/iu;
/** Marked words that are a call, or tell of an organisation what it is. */
export const nameless =
  /^(?:no|stop|against|freedom|for|we|i|down with|an?|the|who|which|formerly|previously|recogni[sz]ed|banned|designated|declared|outlawed|considered|an organi[sz]ation)\b|\b(?:is|are|was|were|recogni[sz]ed|designated|declared) (?:as )?(?:an? )?(?:extremist|terrorist|banned|undesirable)/iu;
/** "his brother", "her friend": somebody about whom the words behind are. */
export const othersBeside = clued(
  new RegExp(
    `^The (?:${Object.keys(kinNouns).join("|")}) (?:was|is|had|has)\\b|(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|['’]s) (?:\\p{Ll}{1,16} )?(?:${[...Object.keys(kinNouns), ...Object.keys(kinPlurals)].join("|")}|friends?|colleagues?|neighbou?rs?|deput(?:y|ies)|cellmates?|roommates?|classmates?|predecessors?|successors?)\\b(?!,? (?:\\p{Ll}{1,16} )?\\p{Lu})`,
    "u",
  ),
);
/** Right before "for" or "over" what follows is the work of an institution. */
export const institutionsBeside = /\b(?:organi[sz]ation|movement|group|department|committee|ministry|court)\s*$/iu;
/** Before an article of law it is of an earlier or of nobody's case. */
export const besideLaws = clued(
  new RegExp(
    `\\b(?:${EARLIER}|called|recalls?|reminds?|unlike|not|instead|other|another|if|according to the (?:law|code)|abolish\\p{L}*|amend\\p{L}*)\\b[^.;]*$`,
    "iu",
  ),
);

/** The label of a field of a record or bulletin that says what somebody is charged with. */
export const chargeLabel =
  /^[^\p{L}\d]{0,4}(?:(?:legal )?qualification|charges?|accusations?|articles?(?: of (?:the )?(?:law|charge|accusation))?|charged with|charged under|accused of|accused under|offen[cs]e|incriminated|legal basis|grounds?)\s?[:–—-]\s?/iu;

/** Up to the verb of an accusation: it was changed or dropped later. */
export const givenUp =
  /\b(?:initially|originally|at first|first) (?:\p{L}{1,12} ){0,2}(?:accused|charged|suspected|investigated)$/iu;

/** Words by which a passage speaks of all the article has told of. */
export const ofAll = clued(
  /\b(?:all (?:of (?:them|those|the \p{L}{1,16}|whom)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|the (?:defendants|convicted|detainees|accused|others|rest)|were|are|went|face|have|had|had been|under|on charges|got|received|stood)|both(?! of (?:the|his|her))|the (?:brothers|sisters|spouses|couple|pair|duo|trio|friends|men|women|journalists|reporters|editors|activists|believers|farmers|strikers|miners|lawyers|students|teachers|mothers|bloggers)(?= (?:of|up|guilty|with|faced?|stand|are|were|have|had|is|was|took|tried|called|wanted|planned)\b)|each of them|every ?one(?: of them)?|everybody|the (?:two|three|four|five|six|seven|eight|nine|ten) (?:were|are|all)|(?:were|are|they) all|the whole (?:group|family|company|case)) ?\b/iu,
);
/** Words by which it speaks of those the paragraph has named. */
export const ofThem =
  /^(?:in court,? |later,? |there,? )?they (?:were|are|had been|have been|stand|stood)(?: \p{L}{1,12}){0,2} (?:convicted|guilty|accused|charged|tried|sentenced|prosecuted|suspected|punished|fined|held)\b/iu;
export const ofBoth = /\b(?:both|all two|the two)\b/iu;
/** Cases a court hears one after the other: "a whole series of cases under Article 19.11". */
export const seriesOfCases =
  /\b(?:series|number|string|row|dozen|(?:two|three|four|five|six|seven|eight|nine|ten|several|all|both)(?: \p{L}+)?) (?:of )?(?:\p{L}+ )?cases\b/iu;
/** Words by which it joins somebody to a case that has been told. */
export const sameCase = clued(
  /\b(?:(?:charged|tried|accused|arrested|sentenced|convicted) (?:alongside|together with|jointly with)|(?:alongside|together with) (?:him|her|them)|(?:in|on|under|within|of|for|over) (?:exactly )?the (?:very )?same (?:\p{L}{1,16} )?(?:case|charges?|articles?|proceedings|counts?|thing|reason|act|offen[cs]e|crime|posts?|comments?|reposts?|chat|law|provisions?|accusations?)|(?:on|under|of|for) (?:identical|similar) (?:charges?|offen[cs]es?|accusations?|articles?)|(?:the )?same (?:charges?|articles?)|similarly charged|co-?defendants?|co-?accused|(?:as )?(?:an )?accomplices?|(?:another|the other|one more|(?:second|third|fourth)) (?:defendant|accused|convict|suspect|participant)\b(?: in (?:the|this)(?: same)? (?:case|trial))?)\b/iu,
);

/** Words by which it says that the charge is the one told before. */
export const sameCharge = clued(
  /\b(?:(?:in|on|under|of|for|over) (?:exactly )?the (?:very )?same (?:\p{L}{1,16} )?(?:charges?|articles?|counts?|thing|reason|act|offen[cs]e|crime|posts?|comments?|reposts?|law|provisions?|accusations?)|(?:on|under|of|for) (?:identical|similar) (?:charges?|offen[cs]es?|accusations?|articles?)|the same (?:charges?|articles?)|similarly charged)\b/iu,
);

/** Nouns for a warning, and what stands between one and what it is about. */
export const warnings = new Set("warning warnings caution cautions admonition admonitions warned cautioned".split(" "));
export const warnedAbout = new Set("about against on over concerning regarding".split(" "));
