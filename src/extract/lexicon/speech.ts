/** Verbs of saying, before or behind the name of who speaks. */
export const speechVerbs = new Set(
  `said says say told tells tell recalls recalled recounts recounted adds added explains explained remembers remembered
  wrote writes writing notes noted reports reported continues continued laughs laughed smiles smiled shares shared complains
  complained concludes concluded answered answers asks asked states stated declared declares stressed stresses sums
  described describes admits admitted insists insisted joked jokes commented comments claims claimed testified`.split(
    /\s+/,
  ),
);

/** Lines that name who asks, not who answers. */
export const interviewerLine =
  /\b(?:interview(?:ed|er)? by|asked by|questions? by|recorded by|by our correspondent|text:|photo:)/iu;

/** Whom somebody of the outlet has talked with, by a pronoun. */
export const spokenTo =
  /\b(?:spoke|talked|speaks|talks|met|sat down|conversation|interview(?:ed)?|asked|questions? to|visited)(?: (?:with|to))? (her|him)\b/iu;
/** An outlet that tells when it talked with somebody. */
export const spokenOf =
  /\b(?:our (?:correspondent|reporter|journalist|editor)s?|the (?:conversation|interview)|this (?:conversation|interview)|we)\b[^.]{0,60}\b(?:spoke|talked|met|sat down|interviewed|took place|was recorded|recorded|visited|phoned|called)\b/iu;

/** Behind a name: it writes things, and says nothing to a reporter. */
export const writingThings =
  /^(?:wrote|writes|had written) (?:(?:a|an|the|his|her|many|several|some|short|long|two|three|four|five|\d{1,3}) )?(?:[\p{L}-]{1,15} )?(?:comments?|posts?|poems?|verses|songs?|books?|articles?|stor(?:y|ies)|letters?|about|for)\b/u;
