import type { WrittenTerm } from "../Mention.ts";

export type Unit = "years" | "months" | "days" | "hours";

/** Words for a unit of time to the unit and how many of it they are. */
export const timeUnits: Readonly<Record<string, readonly [Unit, number]>> = Object.fromEntries(
  (
    [
      ["year yr years yrs", "years", 1],
      ["month months mth mths mo mos", "months", 1],
      ["week weeks wk wks", "days", 7],
      ["fortnight fortnights", "days", 14],
      ["day days", "days", 1],
      ["hour hours hr hrs", "hours", 1],
    ] as const
  ).flatMap(([words, unit, times]) => words.split(" ").map((word) => [word, [unit, times]] as const)),
);

/** Words between a number and its unit by which it comes on top of another: "two more years". */
export const addedAmounts: ReadonlySet<string> = new Set("more further additional extra".split(" "));

const rows = (text: string) => text.split("|").map((words) => words.trim().split(/\s+/u));

/** How many times another penalty one is, by the words before those that point to it. */
export const shareWords: readonly (readonly [words: readonly string[], times: number])[] = [
  ...rows("half of|half").map((words) => [words, 1 / 2] as const),
  ...rows("a third of|a third|one third of").map((words) => [words, 1 / 3] as const),
  ...rows("two thirds of|two-thirds of").map((words) => [words, 2 / 3] as const),
  ...rows("a quarter of|a quarter").map((words) => [words, 1 / 4] as const),
  ...rows("twice|double|two times").map((words) => [words, 2] as const),
  ...rows("three times|triple|thrice").map((words) => [words, 3] as const),
];
/** Words that point to the penalty before. */
export const shareEnds: readonly (readonly string[])[] = rows(
  `as much|as many|as long|that much|that many|that amount|that sum|that term|that time|that number|that length|that
  |the amount|the sum|the length|the number|the term|the same amount|the same term|his term|her term|his sentence|her sentence`,
);

export const ownLife: ReadonlySet<string> = new Set("his her their my our your".split(" "));
/** Words for all that is left of somebody's life. */
export const livesOut: readonly (readonly string[])[] = [
  ["for", "life"],
  ...[...ownLife].flatMap((whose) =>
    rows(
      `the rest of ${whose} life|the rest of ${whose} days|the remainder of ${whose} life|the remainder of ${whose} days
      |until ${whose} death|till ${whose} death|until the end of ${whose} days|till the end of ${whose} days
      |to the end of ${whose} days|until the end of ${whose} life|to the end of ${whose} life`,
    ),
  ),
  ...["he", "she", "they"].flatMap((who) =>
    rows(`until ${who} dies|until ${who} die|till ${who} dies|until the day ${who} dies|as long as ${who} lives`),
  ),
];
/** Words that say that it is spent as a prisoner. */
export const behindBarsWords: ReadonlySet<string> = new Set(
  `prison prisons jail jailed colony camp bars imprisonment imprisoned incarcerated sentenced convicted sentence cell
  custody locked penitentiary`.split(/\s+/u),
);

type Kind = NonNullable<WrittenTerm["kind"]>;

/** What was imposed, by the words right behind the number. */
export const kindsBehind: readonly (readonly [Kind, RegExp])[] = [
  [
    "administrative-arrest",
    /^['’]?\s*(?:(?:of|in|under)\s+)?(?:an?\s+)?(?:administrative\s+(?:arrest|detention)|arrest\b|(?:special )?(?:detention|reception) cent(?:er|re))/iu,
  ],
  [
    "restricted-freedom",
    /^['’]?\s*(?:of\s+|on\s+|in\s+)?(?:parole-like\s+|so-called\s+)?["“‘'«]?(?:restrict(?:ed|ion)\b|freedom limitation|limit(?:ed|ation) (?:of )?(?:freedom|liberty)|limited freedom|probation|suspended|conditional|(?:(?:home|house|domestic)["”»]? )?["“«]?(?:chemistry|khimiya))/iu,
  ],
  ["house-arrest", /^['’]?\s*(?:(?:of|under)\s+)?house arrest/iu],
  [
    "imprisoned",
    /^['’]?\s*(?:(?:of|in)\s+)?(?:an?\s+)?(?:the\s+)?(?:prison|imprisonment|jail|penitentiary|incarceration|(?:institution|facility|establishment) (?:of|with) |deprivation of (?:freedom|liberty)|(?:medium|high|low|minimum|maximum|general|strict|special|enhanced|reinforced)[- ](?:security|regime)|penal (?:colony|settlement)|correctional(?! (?:labou?r|works?)\b)|colony|labou?r camp|behind bars)/iu,
  ],
];

/** What was imposed, by the words right before the number. */
export const kindsBefore: readonly (readonly [Kind, RegExp])[] = [
  ["administrative-arrest", /\badministrative (?:arrest|detention)(?: \p{L}+){0,4} $/iu],
  [
    "restricted-freedom",
    /\b(?:suspended|conditional|parole-like|probation|freedom limitation|restrict(?:ed|ion)(?: of| in)? (?:freedom|liberty))\b["”’']?(?: (?:prison|jail|sentence|term|terms|sentences|of|for|a|the|to|period|lasting)){0,5} $/iu,
  ],
  ["house-arrest", /\bhouse arrest(?: (?:of|for|a|term|period)){0,4} $/iu],
  [
    "imprisoned",
    /\b(?:(?<!\b(?:the|a|this|that) )(?:prison|jail)|imprisonment|deprivation of (?:freedom|liberty))(?: (?:sentences?|terms?|of|for|a|the|period|lasting)){1,5} $/iu,
  ],
];

/** "five years, but the term was suspended"; not "five years, M. – four years suspended", nor "five years, M. a suspended sentence". */
export const suspendedBehind =
  /^(?:(?!\b(?:years?|months?)\b)[^.;\d)\p{Lu}]){0,50}\b(?<!(?<!\bas )\ban? )(?:suspended|conditional(?:ly)?)\b/u;

/** "three years in prison with a probation period of two", "with two years' probation": served at liberty. */
export const probationBehind = /^[^.;,\d]{0,30},? with (?:an? |the )?(?:[\p{L}\d'’-]{1,16} ){0,4}probation(?:ary)?\b/iu;

/** Words before a length of time by which it is none that was imposed: sought, possible, counted, passed, or a ban. */
export const notImposedBefore: readonly RegExp[] = [
  /\b(?:every|within|last|past|maximum(?: of)?|minimum(?: of)?|in under|recent|previous|up to|as much as|no more than|as long as) $/iu,
  /(?<!\b(?:spend(?:ing)?|spent|serv(?:e|ed|ing)|stay|remain|sit|stay)(?: out| off)? (?:(?:in|behind) \p{L}{3,9} )?(?:for )?(?:the |his |her |their )?)\b(?:next|coming) $/iu,
  /\b(?:once|twice|thrice|times|per) $|\b(?:once|twice|thrice|times?|first|second|third|fourth|fifth|sixth) in(?: (?:just|only|less than|under|about|almost|the past|the last))? $/iu,
  /\b(?:aged|after|over|from|instead of|rather than) $/iu,
  /\b(?:asked|asks|asking|requested|requests|requesting|sought|seeks|seeking|demanded|demands|demanding|recommended|called|calls|calling|wants|wanted|proposed)\b(?: (?!(?:sentenced|placed|gave|given|jailed|imprisoned|sent|fined|handed|imposed|put|received|got|ordered)\b)[\p{L}’'-]+){0,7} $/iu,
  /\b(?:faces?|facing|faced|carries|carrying|punishable|provides?|risks?|liable|threatened|envisages?|stipulates?|entails?)\b(?: [\p{L}’'-]+){0,7} $/iu,
  /\b(?:banned|barred|prohibited|forbidden|disqualified|deprived of the right|bans?|prohibition|may not|cannot)\b[^.;]{0,90}\b(?:for|of|lasting|term of|period of|next) $/iu,
  /\b(?:forbidden|banned|barred|prohibited) (?:for|during) $/iu,
];

/** "raised from three to five years": of a change, unlike of a range, the second stands. */
export const raisedBefore =
  /\b(?:increas|rais|extend|lengthen|toughen|harden|prolong|chang|replac)\p{L}*\b[^.;]{0,70}\bfrom$/iu;

/** Words behind a length of time by which it is none that was imposed. */
export const notImposedBehind: readonly RegExp[] = [
  /^\s*(?:old|of age|ago|earlier|later|before|since|prior|left|remaining|to go|early|ahead|off(?! (?:the|his|her|their|this|it|\p{Lu}\p{L}+)\b)|less|fewer|shorter|longer|more than)\b/iu,
  /^\s*(?:travel |driving )?bans?\b/iu,
  /^['’]?\s*(?:of )?(?:wages|salary|salaries|pay|earnings|pension|income)\b/iu,
  /^\s*to (?:appeal|file|lodge|pay|object|challenge|prepare|respond|submit|contest|complain|decide|think|pack|leave|see|visit|answer|reply|prove|find|collect|vacate|remove|delete|explain|study|read|get|come|write|move|correct)\b/iu,
  /^\s*(?:in a row|running|straight|of (?:war|trial|hearings|investigation|work|service|marriage|independence|silence|protests?|waiting|separation|loneliness|fear|hope|struggle|litigation))\b/iu,
];
/** "For the next three years N. will be on probation": what lies ahead is what was given, where it says how it is spent. */
export const comingBefore = /\bfor (?:the|his|her|their) (?:next|coming) $/iu;
export const spentBehind =
  /^[^.;]{1,80}\b(?:will|must|is to|are to|has to|have to)\b[^.;]{1,60}\b(?:probation|register|restricted freedom|restriction|supervision|house arrest|prison|colony|jail|bars|cell|arrest)\b/u;

/** "15 days after" is a date, unless it was imposed: "jailed for 15 days after a rally". */
export const datedBehind = /^\s*after\b/iu;

/** What says that several terms are those of several people, in their order. */
export const inOrder = new Set(["respectively", "accordingly", "correspondingly"]);

/** What stands behind a bare number that takes its unit from another: "five years, and B three". */
export const bareNumberEnds: ReadonlySet<string> = new Set([
  "",
  ".",
  ",",
  ";",
  ")",
  ..."and for respectively each while but".split(" "),
]);
