/** Up to four words that say what somebody is before the name: "the plumber", "local activist". */
const ROLE = String.raw`(?: (?:the|a|an|his|her|their|one))?(?: [\p{Ll}\d'’-]{2,20}){0,4}`;

/**
 * Ways to give a name to somebody told of before without one, as the words from the beginning of a passage up to the
 * name. The group `noun`, where there is one, takes them up.
 */
export const namingOfOne: readonly RegExp[] = [
  /^(?:the|this|that) (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20}) ,(?: (?:a|an))?$/u,
  /\b(?:which|where|that|how|when|while|as|after|because|though) the (?<noun>[\p{L}-]{3,20}) ,$/u,
  new RegExp(
    String.raw`^the (?:[\p{L}-]{1,20} ){0,2}?(?<noun>[\p{L}-]{3,20})(?: (?:from|of|in) [\p{L} -]{2,40})? (?:is|was|turned out to be|is called|was called|(?:has been|was|is) (?:identified|named|known) as)${ROLE}$`,
    "u",
  ),
  new RegExp(String.raw`^(?:[\p{L}'-]{1,20} ){1,4}recogni[sz]ed(?: (?:in )?(?:him|her)(?: as)?)?${ROLE}$`, "u"),
  new RegExp(
    String.raw`\b(?:identified|identifies|named|names|recognised|recognized|know|knows) (?:him|her|the (?<noun>[\p{L}-]{3,20})) as${ROLE}$`,
    "u",
  ),
  new RegExp(
    `(?:^|, |\\bthat )(?:he|she) (?:is|was|turned out to be|has been identified as|was identified as|was named as)${ROLE}$`,
    "u",
  ),
  /^(?:and |but )?(?:his|her) (?:full |first )?name (?:is|was|:)$/u,
  new RegExp(
    String.raw`\b(?:who (?:he|she|it) (?:is|was)|(?:his|her|the) name(?: is| was| has become| became)(?: now| already)? known|whose name is now known)(?: now| already| today)? [:–—-]${ROLE}$`,
    "u",
  ),
  /^(?:and |but )?the (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20}) 's (?:full |first )?name (?:is|was|:)$/u,
  new RegExp(
    String.raw`^(?:and |but )?(?:the |we (?:now )?know the |we (?:have )?learn(?:ed|t) the )?(?:full )?name of the (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20})(?: (?:is|was|:)| (?:is|has become) (?:now )?known :)${ROLE}$`,
    "u",
  ),
  new RegExp(
    String.raw`(?:^|[,:–—-] |\bthat )(?:we are (?:talking|speaking) (?:about|of)|we (?:speak|talk|write) (?:about|of)|it is about|this is about|it concerns|this concerns|(?:the|this) (?:talk|speech|matter|case|story|conversation|decision|verdict|sentence) (?:is about|is of|concerns|concerned)|it is a (?:question|matter) of|the (?:person|man|woman) (?:in question|concerned) is|it is|it was|it turned out to be|this is|this was|he turned out to be|she turned out to be)${ROLE}$`,
    "u",
  ),
];

/** Behind a name that opens a passage: it is given to somebody told of before. */
export const namingBehind =
  /^(?:(?:is|was|[,–—:-]) )?(?:this is |that is |such is )?(?:the name of the (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20})|(?:his|her) name)(?: (?:[.,]|who)|$)/u;

/** "the man who got ten days was identified as N.": the words right before a name by which it is given to the subject. */
export const identifying =
  /\b(?:(?:turned|turns|has turned) out to be|(?:proved|proves) to be|(?:was|is|has been|had been) (?:identified|named|recogni[sz]ed) as|(?:was|is) (?:called|named))(?: (?:a|an|the|one|local))?(?: [\p{Ll}'-]{2,20}){0,3}$/u;

/** Nouns that take up anybody. */
export const genericNouns = new Set(
  "man woman person detainee suspect defendant convict victim arrestee prisoner girl boy teenager youth".split(" "),
);

/** What an aside may begin with that is nothing but a name: "One, whose name is N., was let go". */
export const namingAsides: ReadonlySet<string> = new Set([
  "whose name is",
  "whose name was",
  "who is called",
  "who was called",
  "named",
  "called",
  "a certain",
  "by the name of",
  "by name",
  "his name is",
  "her name is",
  "identified as",
  "known as",
]);
