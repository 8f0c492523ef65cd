/** Verbs by which a court says what it holds for proven; "that" follows. */
export const findingVerbs = new Set(
  "found finds ruled rules decided established concluded determined considered held proved proven stated written recorded noted satisfied convinced persuaded".split(
    " ",
  ),
);
/** Verbs by which the prosecution or a paper of the case says what somebody has done. */
export const allegingVerbs = new Set(
  `said says say claimed claims claim alleged alleges allege maintained maintains insisted insists believed believes believe
  considered considers consider argued argues asserted asserts stated states`.split(/\s+/),
);
/** Who accuses, and the papers that do. */
export const accusers = new Set(
  `prosecutors prosecutor prosecution investigators investigator investigation indictment verdict protocol charges accusation
  police court judge file materials authorities report reports protocols notice order ruling judgment judgement
  record records decision case act investigating`.split(/\s+/),
);
/** The same verbs, and others by which a court says what somebody has done. */
export const findingLemmas = new Set(
  "find rule decide establish conclude determine hold recognise recognize deem consider judge declare".split(" "),
);
/** Nouns for what is opened, drawn up or brought against somebody. */
export const caseDocuments = new Set(
  `charge charges case cases proceeding proceedings protocol protocols report reports record records indictment
  accusation accusations complaint investigation offence offense`.split(/\s+/),
);
/** Verbs that open such a case, or say what it is about. */
export const openingVerbs = new Set(
  `opened launched initiated instituted brought filed drawn drew compiled made pressed started began registered stem stems
  stemmed relate relates related concern concerns carry carries carried punishable is are was were include includes`.split(
    /\s+/,
  ),
);
/** Verbs before such a noun by which the case is only thought of: "plan to bring a new charge". */
export const plannings = new Set(
  "plan plans planned planning intend intends intended threaten threatens threatened want wants wanted".split(" "),
);
/** Prepositions between such a noun and whom it is about, and between it and what it is about. */
export const againstWhom: readonly (readonly string[])[] = [
  ["against"],
  ["in", "relation", "to"],
  ["in", "respect", "of"],
  ["in", "the", "respect", "of"],
  ["with", "regard", "to"],
  ["on"],
  ["concerning"],
  ["upon"],
];
export const aboutWhat = new Set(
  "of for on about over under with concerning from is are include includes involve : in".split(" "),
);
/** "If convicted of treason": the outcome is open, the charge is not. */
export const conditions = new Set(["if", "should", "when"]);
/** Verbs of those who have charges to face. */
export const facingVerbs = new Set(
  "faces face faced facing denies denied deny denying rejects rejected reject fights fought contests".split(" "),
);
/** "was qualified as treason": how a court or the police call an act. */
export const qualifyingVerbs = new Set("qualified classified regarded treated considered interpreted".split(" "));

/** Nouns for what somebody has done, and words by which a court says that it is no crime. */
export const deedNouns = new Set(
  "action actions act acts deed deeds behaviour behavior conduct words posts post".split(" "),
);
export const innocence =
  /\b(?:court|judge|jury|tribunal|panel|bench|board|collegium)\b.{0,80}?\b(?:(?:found|finds|saw|sees|discerned|established|discovered|detected) (?:absolutely )?(?:no|neither|nothing)|(?:did|could|does) not (?:find|see|discern|establish|discover|detect))\b.{0,60}?\b(?:crimes?|offen[cs]es?|corpus delicti|composition|elements?|guilt|unlawful|illegal|criminal|violations?|extremism)\b/u;

/** What a court may hold for not proven, and words by which it does. */
export const provable = new Set(
  "charge charges accusation accusations allegation allegations guilt suspicion case".split(" "),
);
export const unproven =
  /\b(?:not (?:been )?(?:proven|proved|substantiated|confirmed)|unproven|unproved|unfounded|groundless|baseless|unsubstantiated|without foundation|to be without basis)\b/u;
/** Where a court says what it has found. */
export const courtSays =
  /\b(?:court|judges?|jury|tribunal|panel|bench) (?:\p{L}+ )?(?:ruled|held|found|decided|concluded|established|agreed)\b/u;
