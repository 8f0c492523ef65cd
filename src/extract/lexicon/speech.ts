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

/** Right before the name of whom a talk is with. */
export const talkingWith =
  /\b(?:interview with|(?:spoke|speaks|speak|talked|talks|talk|conversation|met|meeting|sat down)(?: (?:with|to))|interviewed|we asked|questions (?:to|for))(?: (?:the|a|an))?(?: [\p{Ll}-]{2,20}){0,4} $/iu;

/** Right before the name of who tells: "My name is N.", "I, N.,". */
export const selfNaming = /(?:^|[.!?"“«] )["“«„]?(?:my name is|i am called|i,|i am|i'm) $/iu;

/** Right before the name of whose words follow: "Testimony of N.". */
export const accountOf =
  /\b(?:testimony|story|account|monologue|diary|letter|memories|recollections|notes|statement|words|first-person account|in the words) (?:of|by|from)(?: (?:the|a|an))?(?: [\p{Ll}-]{2,20}){0,3} $/iu;

/** Right behind it: "N.'s story". */
export const accountBehind = /^['’]s (?:own )?(?:testimony|story|account|monologue|diary|letter)\b/iu;

/** Somebody told a story of their own. */
export const toldStory =
  /\b(?:told|tells|shared|shares) (?:(?:us|me|\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?) )?(?:his|her) (?:own )?story\b|\b(?:his|her) story in (?:his|her) own words\b|\b(?:[Hh]ere is|[Hh]ere's|[Tt]his is) what (?:he|she) (?:told|tells|recalls|remembers|says|said|wrote)\b|\b(?:[Hh]e|[Ss]he) (?:told|tells) (?:us|our \p{L}+) (?:about|how|what)\b/u;
