/** Up to four words that say what somebody is before the name: "the plumber", "local activist". */
const ROLE = String.raw`(?: (?:the|a|an|his|her|their|one))?(?: [\p{Ll}\d'’-]{2,20}){0,4}`;

/**
 * Ways to give a name to somebody told of before without one, as the words from the beginning of a passage up to the
 * name. The group `noun`, where there is one, takes them up.
 */
export const namingOfOne: readonly RegExp[] = [
  /^(?:the|this|that) (?:[\p{L}-]{1,20} ){0,3}?(?<noun>[\p{L}-]{3,20}) ,(?: (?:a|an))?$/u,
  new RegExp(
    String.raw`^the (?:[\p{L}-]{1,20} ){0,2}?(?<noun>[\p{L}-]{3,20})(?: (?:from|of|in) [\p{L} -]{2,40})? (?:is|was|turned out to be|is called|was called|(?:has been|was|is) (?:identified|named|known) as)${ROLE}$`,
    "u",
  ),
  new RegExp(
    String.raw`\b(?:identified|identifies|named|names|recognised|recognized|know|knows) (?:him|her|the (?<noun>[\p{L}-]{3,20})) as${ROLE}$`,
    "u",
  ),
  new RegExp(
    `^(?:he|she) (?:is|was|turned out to be|has been identified as|was identified as|was named as)${ROLE}$`,
    "u",
  ),
  /^(?:his|her) (?:full )?name (?:is|was)$/u,
  new RegExp(
    `^(?:we are talking about|we speak about|it is about|this is about|it concerns|the talk is about)${ROLE}$`,
    "u",
  ),
];

/** Nouns that take up anybody. */
export const genericNouns = new Set(
  "man woman person detainee suspect defendant convict victim arrestee prisoner girl boy teenager youth".split(" "),
);
