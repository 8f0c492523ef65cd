/** Nouns before or behind the number of an article of law, as articles abbreviate them. */
export const articleNouns = new Set("article articles art arts section §".split(" "));
export const severalArticles = new Set(["articles", "arts"]);
/** Nouns before the number of a part of an article. */
export const partNouns = new Set(
  "part parts p pt para paragraph paragraphs clause clauses point points subsection subparagraph".split(" "),
);

/** Names of codes, long and short, in the order in which they are looked for. */
export const codeNames: readonly (readonly ["criminal" | "administrative", RegExp])[] = [
  [
    "administrative",
    /\b(?:Administrative (?:\p{L}+ ){0,2}Code|Code (?:of|on) (?:the )?(?:Administrative )?(?:Offen[cs]es|Misdemeanou?rs|(?:Administrative )?(?:Responsibility|Liability|Violations))|Offen[cs]es Code|Co?AO|CoAP|KoAP|CAL)\b/iu,
  ],
  ["criminal", /\b(?:[Cc]riminal|[Pp]enal|CRIMINAL) (?:[Cc]ode|CODE)\b|\bCC\b/u],
];

/** The short names that may stand right behind the number: "19.3 CAO". */
export const shortCodes = new Set("CC CAO CoAO CoAP KoAP CAL UK".split(" "));
