import type { Status } from "../../domain/vocabulary.ts";
import { formsOf } from "./inflect.ts";

/**
 * How a verb of detention or judgement hands out its roles. `patient`: passive subject or active object ("was detained",
 * "police detained N."); `recipient`: who gets the penalty ("N. received", "gave N.", "imposed on N.");
 * `holder`: the subject of a state or of what he does himself ("N. is in custody", "N. walked free").
 */
export type Role = "patient" | "recipient" | "holder";

/** What a verb says has happened; `status` is null where another verb or a term must say how it ended. */
export interface Outcome {
  status: Status | null;
  role: Role;
  /** A formal verb names the charge behind "for"; an informal one names the act. */
  formal: boolean;
  /** It says what somebody is thought to have done: an outcome only where that is a crime. */
  accusation?: true;
  /** "was home for supper": news only of somebody who was held. */
  ofHeld?: true;
  /** "was sentenced": to what, its words do not say; any penalty that is named elsewhere tells more. */
  unsaid?: true;
}

const patient = (status: Status | null, formal = false): Outcome => ({ status, role: "patient", formal });
const holder = (status: Status | null): Outcome => ({ status, role: "holder", formal: false });

const ofHeld = (outcome: Outcome): Outcome => ({ ...outcome, ofHeld: true });

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** Verbs that by themselves say what befell their object, by lemma. */
export const plainOutcomes: ReadonlyMap<string, Outcome> = new Map<string, Outcome>(
  (
    [
      [
        `detain arrest apprehend capture nab collar intercept abduct rearrest re-arrest redetain re-detain hold seize grab
         bust`,
        patient("detained"),
      ],
      ["jail imprison incarcerate", patient("imprisoned")],
      ["sentence", patient("imprisoned", true)],
      ["convict condemn", patient(null, true)],
      ["punish penalise penalize", patient(null, true)],
      ["prosecute try", patient(null)],
      ["fine", patient("fined")],
      ["remand", patient("pretrial-detention")],
      ["release free liberate parole pardon amnesty exchange swap bail", patient("released")],
      ["acquit exonerate", patient("acquitted", true)],
      ["charge indict", patient("under-investigation", true)],
      ["warn caution reprimand admonish", patient("warned")],
      ["deport extradite expel", patient("other")],
      ["want", patient("under-investigation")],
      ["accuse suspect investigate", { ...patient("under-investigation", true), accusation: true }],
    ] as const
  ).flatMap(([verbs, outcome]) => words(verbs).map((lemma) => [lemma, outcome] as const)),
);

/** Of these, the ones that befall things as often as people: "the rally was held", "police seized the phones". */
export const ambiguousVerbs = new Set(
  words("hold seize grab capture release exchange swap free warn try expel bust charge intercept suspend"),
);

/** What stands behind such a verb where nobody is held by anybody: "held in high esteem", "seized with anger", "released from hospital". */
export const notByForce: readonly (readonly [verbs: ReadonlySet<string>, behind: RegExp])[] = [
  [
    new Set(["hold"]),
    /^(?:in (?:\p{L}+ )?(?:esteem|regard|honou?r|respect|contempt|check|thrall|awe)|responsible|accountable|liable|dear|up|back|off|hostage)\b/u,
  ],
  [
    new Set(["seize", "grip", "catch", "capture"]),
    /^(?:with|by (?:\p{L}+ )?(?:fear|panic|anger|rage|despair|the idea|a camera|cameras|the beauty)|on (?:camera|film|video))\b/u,
  ],
  [
    new Set(["release", "free", "discharge"]),
    /^(?:early )?from (?:the |a |an |his |her |their )?(?:\p{L}+ )?(?:hospital|clinic|ward|intensive care|duties|post|contract|position|obligations?|work|service|army|team|club|debts?|office)\b/u,
  ],
  [
    new Set(["expel"]),
    /^from (?:the |a |an |his |her |their )?(?:[\p{L}-]+ ){0,3}(?:party|university|school|union|parliament|club|association|team|faculty|college|academy|institute|group|church|bar|chamber|council|faction|fraction|lyceum|gymnasium)\b/u,
  ],
];

const PLACES_OF_TAKING =
  "home|his home|her home|their home|their homes|his flat|her flat|his apartment|her apartment|his house|her house|the house|a lesson|the lecture hall|work|his workplace|her workplace|their workplaces|the workplace|her office|his office|the office|the street|the shop floor|the factory|the plant|the rally|the square|the market|the bazaar|the mosque|the church|the dormitory|a cafe|a café|the cafe|the café|class|the classroom|the airport|a train|the train|a bus|the bus|a plane|the plane|a flight";

/** "taken straight from the shop floor": where the police fetch somebody; whoever is taken from a court or a colony is held already. */
const takenFrom = ["from", "straight from", "right from", "directly from", "off"]
  .flatMap((how) => PLACES_OF_TAKING.split("|").map((place) => `${how} ${place}`))
  .join("|");

/** "on the first plane to": how people leave a country that wants them out. */
const FLIGHTS = ["on", "onto", "aboard", "on board"]
  .flatMap((on) =>
    ["a", "the", "the next", "the first", "the night", "the morning", "the evening"].map((which) => `${on} ${which}`),
  )
  .flatMap((which) => ["plane", "flight", "aircraft", "charter flight"].map((craft) => `${which} ${craft}`))
  .flatMap((craft) => ["to", "home", "back to", "bound for", "out of"].map((bound) => `${craft} ${bound}`))
  .join("|");

const AT_HOME =
  "at home|from home|under house arrest|in his own bed|in her own bed|within his own four walls|within her own four walls";

/** "his trial at home": what somebody awaits, and where; behind one of some verbs where there are any. */
function awaited(places: string, verbs: readonly string[] = [""]): string {
  const found = verbs.flatMap((verb) =>
    ["", "a", "the", "his", "her", "their"].flatMap((whose) =>
      ["trial", "verdict", "sentence", "hearing", "court hearing", "appeal"].flatMap((what) =>
        places.split("|").map((place) => words([verb, whose, what, place].join(" ")).join(" ")),
      ),
    ),
  );
  return found.join("|");
}

/** What the words behind a verb make of it; tried before the verb alone, in order. `words` is one or more ways to say it. */
export const verbPhrases: readonly {
  verbs: ReadonlySet<string>;
  complements: readonly (readonly string[])[];
  outcome: Outcome;
  /** The complement may stand behind an object: "let N. go". */
  apart: boolean;
}[] = (
  [
    ["round pick haul scoop", "up", patient("detained"), true],
    ["take lead drag cart haul whisk carry march drive", "away|off", patient("detained"), true],
    ["take fetch", takenFrom, patient("detained"), true],
    ["take lead escort", "into custody|in custody|to custody", patient("detained"), true],
    [
      "take lead drag pull haul escort march",
      "out of his flat|out of her flat|out of their flat|out of his house|out of her house|out of his home|out of her home|out of their home|out of their house|out of his apartment|out of her apartment|out of their apartment|out of his office|out of her office|out of bed|from his flat|from her flat|from his house|from her house|from their house|from his home|from her home|from their home|from his apartment|from her apartment|from their apartment|from his bed|from her bed",
      patient("detained"),
      true,
    ],
    [
      "lock shut close confine",
      "up at home|in at home|at home|up in his flat|up in her flat|up in his apartment|up in her apartment|within four walls",
      patient("house-arrest"),
      true,
    ],
    [
      "fit tag equip",
      "with an electronic bracelet|with an electronic tag|with an electronic anklet|with a bracelet|with an ankle bracelet|with an ankle tag|with an ankle monitor|electronically",
      patient("house-arrest"),
      true,
    ],
    [
      "wear",
      "an electronic bracelet|an electronic tag|an ankle bracelet|an ankle tag|an ankle monitor|an electronic anklet",
      holder("house-arrest"),
      false,
    ],
    [
      "put",
      "an electronic bracelet on|a bracelet on|an electronic tag on|an ankle bracelet on|an ankle tag on",
      patient("house-arrest"),
      false,
    ],
    [
      "put snap clap slap click fasten lock",
      "handcuffs on|the handcuffs on|cuffs on|the cuffs on",
      patient("detained"),
      false,
    ],
    ["lock bang", "up", patient("imprisoned"), true],
    ["put", "away", patient("imprisoned"), true],
    [
      "find recognise recognize declare pronounce adjudge",
      "not guilty|as not guilty|innocent",
      patient("acquitted", true),
      true,
    ],
    ["find recognise recognize declare pronounce adjudge", "guilty|as guilty|to be guilty", patient(null, true), true],
    ["plead", "guilty|not guilty", holder("other"), false],
    [
      "clear",
      "on all counts|on every count|on both counts|on all charges|on every charge|on all points|of all counts|of every charge|of every accusation|in full|completely|of all guilt|of suspicion|of all suspicion|of all suspicions|of all charges|of the charges|of the charge|of a charge|of charges|of all the charges|of any wrongdoing|of wrongdoing|of the accusation|of the accusations|of all accusations|of guilt",
      patient("acquitted", true),
      true,
    ],
    ["clear absolve", "of", patient("acquitted", true), false],
    [
      "absolve",
      "of all charges|of the charges|of the charge|of guilt|of all guilt|of any guilt|of responsibility|of any wrongdoing",
      patient("acquitted", true),
      true,
    ],
    [
      "confine",
      "to his home|to her home|to their homes|to his house|to her house|to his apartment|to her apartment|to their apartments|to his flat|to her flat",
      patient("house-arrest"),
      true,
    ],
    ["declare pronounce recognise recognize", "not guilty|innocent", patient("acquitted", true), true],
    ["let", "go|out|free|off|walk free|go free", patient("released"), true],
    ["allow permit let", awaited(AT_HOME, ["to await", "await", "to wait for"]), patient("house-arrest"), true],
    [
      "deprive",
      "of liberty|of freedom|of his liberty|of his freedom|of her liberty|of her freedom|of their liberty|of their freedom",
      patient("imprisoned", true),
      true,
    ],
    [
      "order oblige",
      "to stay at home|to remain at home|to stay home|to stay in his home|to stay in her home",
      patient("house-arrest"),
      true,
    ],
    ["set", "free|at liberty|loose", patient("released"), true],
    [
      "fly take bring transfer free drive hand",
      "as part of an exchange|as part of the exchange|as part of a prisoner exchange|as part of a prisoner swap|as part of a swap|as part of the swap|in an exchange|in a prisoner swap|in a prisoner exchange|under an exchange|within an exchange",
      patient("released"),
      true,
    ],
    ["cut turn", "loose", patient("released"), true],
    ["drive", "home|back home", patient("released"), true],
    [
      "give",
      "the status of a suspect|the status of suspect|the status of the suspect|the status of an accused|the status of a defendant|suspect status",
      patient("under-investigation"),
      true,
    ],
    [
      "receive get have acquire obtain",
      "the status of a suspect|the status of suspect|the status of the suspect|the status of an accused|the status of a defendant|suspect status",
      holder("under-investigation"),
      false,
    ],
    [
      "relieve exempt absolve",
      "of criminal liability|from criminal liability|of criminal responsibility|from criminal responsibility|of liability|from liability",
      patient("released"),
      true,
    ],
    ["clear", "the name of|the good name of", patient("acquitted", true), false],
    [
      "grant",
      "early release|conditional early release|conditional release|parole|release on parole|amnesty|an amnesty|clemency|a pardon|pardon",
      patient("released"),
      true,
    ],
    [
      "regain recover gain obtain get find receive see",
      "freedom|freedom again|his freedom|her freedom|their freedom|liberty|his liberty|her liberty|their liberty",
      holder("released"),
      false,
    ],
    ["get be come", "out on parole|out on bail|on parole|out early", holder("released"), false],
    [
      "return send",
      "home under house arrest|home to house arrest|home under arrest|home with a bracelet",
      patient("house-arrest"),
      true,
    ],
    ["return send allow", "home|to go home|to leave the station", patient("released"), true],
    [
      "hand give",
      "over to his|over to her|over to their|over to the parents|to his parents|to her parents|to their parents|to his mother|to her mother|to his father|to her father|back to his|back to her|back to their|back to the parents",
      patient("released"),
      true,
    ],
    ["walk go come get", "free|home", holder("released"), false],
    [
      "walk go come step get emerge",
      "into freedom|out into freedom|to freedom|out to freedom|out at liberty",
      holder("released"),
      false,
    ],
    ["breathe", "free air|the air of freedom|freedom", holder("released"), false],
    [
      "be",
      "back with his|back with her|back with their|back among his|back among her|home for|home by|home before|home in time|home with|home in|with his family|with her family|with their families|in his own bed|in her own bed",
      ofHeld(holder("released")),
      false,
    ],
    ["reunite", "with", ofHeld(patient("released")), false],
    [
      "drop leave put throw turn kick",
      "off at home|off at his house|off at her house|off near his house|off near her house|out on the street|out onto the street|out into the street|by the roadside|at the roadside|on the roadside|at the bus station|at the railway station",
      ofHeld(patient("released")),
      true,
    ],
    [
      "return give hand",
      "his shoelaces|her shoelaces|his belt|her belt|his laces|her laces|back his shoelaces|back her shoelaces|back his belt|back her belt|their shoelaces|back their shoelaces|their belts",
      ofHeld(patient("released")),
      true,
    ],
    ["leave", "the courtroom a free man|the courtroom a free woman", holder("released"), false],
    [
      "be",
      "a free man|a free woman|a free person|a free man again|a free woman again|free people|free|out|released|at liberty|at large again|home|at home|back home|home again|at home again|free again|out of custody|out of jail|out of prison",
      holder("released"),
      false,
    ],
    ["be", "under investigation", holder("under-investigation"), false],
    [
      "be become",
      "a suspect|suspects|a defendant|defendants|the defendant|an accused|the subject of a criminal case|on trial",
      holder("under-investigation"),
      false,
    ],
    [
      "declare announce pronounce put",
      "wanted|as wanted|in search|in the search|on a search",
      patient("under-investigation"),
      true,
    ],
    [
      "present serve",
      "with charges|with a charge|with the charge|with the charges|with an indictment|with the indictment|with an accusation|with a notice of suspicion",
      patient("under-investigation", true),
      true,
    ],
    ["ban prohibit", "from certain actions|from performing certain actions", patient("restricted-freedom"), true],
    ["place put", "under investigation", patient("under-investigation"), true],
    ["put place force bundle load seat usher escort", FLIGHTS, patient("other"), true],
    [
      "name declare recognise recognize",
      "a suspect|as a suspect|suspects|as suspects",
      patient("under-investigation"),
      true,
    ],
    ["face", "charges of|charges for|a charge of|criminal charges", holder("under-investigation"), false],
    [
      "put bring take",
      "to court|to trial|on trial|before a judge|before a court|before the court",
      patient(null),
      true,
    ],
    [
      "await",
      awaited(
        "in custody|behind bars|in jail|in prison|in detention|in pre-trial detention|in pretrial detention|in a cell|in the remand prison|in a remand prison|in remand|on remand|in the isolator|in an isolator|in sizo|in the sizo|in a sizo|in a detention centre|in a detention center|under arrest",
      ),
      holder("pretrial-detention"),
      false,
    ],
    ["await", awaited(AT_HOME), holder("house-arrest"), false],
    ["stand go", "trial|on trial", holder("under-investigation"), false],
    [
      "sign",
      "a warning|a written warning|an official warning|written warnings|warnings|official warnings",
      holder("warned"),
      false,
    ],
    [
      "sign give submit",
      "a written undertaking|an undertaking not to leave|undertakings not to leave|a written undertaking not to leave|written undertakings not to leave|a pledge not to leave|pledges not to leave|a written pledge not to leave|written pledges not to leave|a recognisance not to leave|a recognizance not to leave|a written promise not to leave",
      holder("under-investigation"),
      false,
    ],
    [
      "order make oblige force",
      "to sign a warning|to sign a written warning|to sign written warnings|to sign an official warning|to sign warnings",
      patient("warned"),
      true,
    ],
    ["order make oblige require", "to pay", patient("fined"), true],
    ["order sentence condemn", "to serve|to spend", patient(null, true), true],
    [
      "order",
      "held until|held for|to be held for|to be held until|held in custody|detained for|detained until|to be detained for|to be detained until|remanded|jailed for|arrested for",
      patient("pretrial-detention"),
      true,
    ],
  ] as const
).map(([verbs, complements, outcome, apart]) => ({
  verbs: new Set(words(verbs)),
  complements: complements.split("|").map((complement) => complement.split(" ")),
  outcome,
  apart,
}));

/** Whoever is taken from home with these around is ill, not held. */
export const helpWords = new Set(words("hospital ambulance clinic morgue doctors paramedics firefighters rescuers"));

/** Verbs that hand out a penalty and are an outcome only with one: "gave N. 15 days", "imposed a fine on N.". */
export const givingVerbs = new Set(
  words(`give hand hand-down impose issue award assign appoint mete apply pass pronounce slap prescribe deal set add
  prescribe sanction choose elect select write levy inflict bring dictate announce order hit subject cost settle reserve limit restrict read`),
);
/** Of these, the ones by which a penalty grows. */
export const addingVerbs = new Set(["add"]);
/** Verbs whose subject is the penalty, and what stands before whoever gets it: "the heaviest term fell on N.". */
export const fallingVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ["fall", ["on", "upon", "to"]],
  ["go", ["to"]],
]);
/** Verbs whose subject is the one who gets the penalty. */
export const gettingVerbs = new Set(
  words("receive get serve spend do perform earn incur sit pay obtain draw land net"),
);

/** Ways to get a penalty that sound like none: "walked free with a suspended sentence". */
export const gettingAway: readonly (readonly [verb: string, words: readonly string[]])[] = (
  [
    ["walk", "free with|away with|out with"],
    ["go", "off for|off to serve|off to do|off to|down for|away for|to serve"],
    ["come", "away with|off with"],
    ["get", "away with|off with|off lightly with"],
    ["let", "off with|go with"],
    ["escape land", "with"],
    ["leave", "court with|the court with|the courtroom with|the courthouse with"],
    ["walk come go", "out of court with|out of the court with|out of the courtroom with|out of the courthouse with"],
  ] as const
).flatMap(([verbs, ways]) =>
  words(verbs).flatMap((verb) => ways.split("|").map((way) => [verb, way.split(" ")] as const)),
);

/** By these a court puts somebody away for a time that is named. */
export const shuttingVerbs = new Set(words("close shut lock bang coop"));

/** Verbs that are of courts alone when they befall people: elsewhere one justifies an act. */
export const courtVerbs: ReadonlyMap<string, Status> = new Map([
  ["justify", "acquitted"],
  ["rehabilitate", "acquitted"],
  ["vindicate", "acquitted"],
  ["exculpate", "acquitted"],
]);

/** By these a court sends somebody back to where penalties are served, with one of these words: "sent her back for eight days". */
export const sendingVerbs = new Set(words("send return put lock take"));
export const sendingAdverbs = new Set(words("back away down off inside"));

/** Verbs of a court that does not let somebody out, and words that say out of what. */
export const refusingVerbs = new Set(words("refuse decline"));
export const freeingVerbs = new Set(words("release free let transfer move place send"));
export const keptOn =
  /\b(?:from (?:custody|detention|the remand prison|a remand prison|the isolator|sizo)|(?:to|under|into) (?:house|home) arrest|on (?:bail|his own recogni[sz]ance|her own recogni[sz]ance|a pledge|parole pending))\b/u;

/** By these the police keep somebody from a rally: "was told by the police not to attend". */
export const cautioningVerbs = new Set(words("tell order advise urge instruct"));
export const forbiddenActs = new Set(
  words("attend participate take join hold go come organise organize gather protest rally march stage engage appear"),
);

/** By these people are given into the hands of others, with "over". */
export const handingVerbs = new Set(words("hand turn give deliver pass surrender"));
/** By these they are brought to another country against their will, where an adverb says so. */
export const returningVerbs = new Set(words("return send take bring fly move transfer remove convey"));
export const forcedAdverbs = new Set(words("forcibly forcefully violently unlawfully illegally"));

/** Verbs of those who are kept somewhere. */
export const keepingVerbs = new Set(words("remain stay languish sit linger"));
/** Verbs of moving and keeping somebody, by what they make of the place behind them. */
export const placingVerbs: ReadonlyMap<string, "carry" | "put" | "stay"> = new Map([
  ...words(
    "take bring drive deliver escort carry lead haul drag convey transport whisk cart march bus fly convoy herd",
  ).map((lemma) => [lemma, "carry"] as const),
  ...words(
    "place put add include keep hold lock throw send remand transfer move commit confine return order close dispatch despatch ship bundle push shove force load pack cram stuff shut leave detain arrest intern hospitalise hospitalize",
  ).map((lemma) => [lemma, "put"] as const),
  ...[...keepingVerbs, ...words("be go wind end land fall continue")].map((lemma) => [lemma, "stay"] as const),
]);

/** Verbs that change a penalty, and what becomes of it. */
export type Change = "upheld" | "reduced" | "increased" | "replaced" | "quashed";
export const changingVerbs: ReadonlyMap<string, Change> = new Map(
  (
    [
      ["uphold confirm affirm sustain maintain", "upheld"],
      ["reduce cut shorten lower soften mitigate halve slash trim ease lessen decrease", "reduced"],
      ["increase extend prolong renew lengthen toughen raise double", "increased"],
      ["replace substitute change commute swap convert switch transform turn alter amend revise", "replaced"],
      ["overturn quash annul cancel reverse revoke vacate void abolish scrap rescind nullify", "quashed"],
    ] as const
  ).flatMap(([verbs, change]) => words(verbs).map((lemma) => [lemma, change] as const)),
);
/** Verbs that change one only with the word behind them, and those by which some of it is taken off. */
export const changingPhrases: readonly (readonly [verb: string, word: string, change: Change])[] = [
  ["strike", "down", "quashed"],
  ["set", "aside", "quashed"],
  ["throw", "out", "quashed"],
  ["strike", "out", "quashed"],
  ["strike", "off", "quashed"],
  ["wipe", "out", "quashed"],
  ["write", "off", "quashed"],
];
export const takingVerbs = new Set(words("take knock shave cut chop deduct subtract"));
/** What a court finds none of where it changes nothing. */
export const noGrounds = new Set(words("grounds ground reason reasons cause basis need necessity"));
/** "the five years stand": by these a penalty that was looked at again is what it was. */
export const standingWords = new Set(words("stand stands stood remain remains remained stay stays stayed"));
/** The same in a phrase: "took effect", "has entered into legal force". */
export const effectPhrases: readonly (readonly [verb: string, words: readonly string[]])[] = (
  [
    ["take", "effect|legal effect"],
    ["come enter go", "into force|into legal force|into effect|into legal effect"],
    ["become", "final"],
    ["gain acquire", "legal force|force"],
  ] as const
).flatMap(([verbs, phrases]) =>
  words(verbs).flatMap((verb) => phrases.split("|").map((phrase) => [verb, phrase.split(" ")] as const)),
);
/** "left the verdict unchanged". */
export const leavingComplements: readonly string[] = [
  "unchanged",
  "in force",
  "in place",
  "without change",
  "without changes",
  "as it is",
  "as it was",
  "as they are",
  "unaltered",
  "standing",
  "intact",
  "untouched",
  "so",
  "the same",
];

/** Verbs that begin or end a proceeding against somebody. */
export const openingVerbs = new Set(
  words("open launch initiate institute start file bring press lodge begin register issue announce declare present"),
);
export const closingVerbs = new Set(words("close drop dismiss terminate discontinue withdraw stop end"));
/** Verbs by which a court lets an arrest or a release be. */
export const orderingVerbs = new Set(words("sanction authorise authorize approve order grant"));

/** Every form of the plain verbs, for rules that ask whether a word is a verb of outcome. */
export const outcomeVerbs: Readonly<Record<string, Outcome>> = Object.fromEntries(
  [...plainOutcomes].flatMap(([lemma, outcome]) =>
    formsOf(lemma)
      .filter(([, form]) => form === "past" || form === "participle")
      .map(([word]) => [word, outcome] as const),
  ),
);

/** Participles with a word of their own by which those of a group are told: "among those taken away". */
export const memberPhrases: ReadonlyMap<string, Outcome> = new Map([
  ...[
    "taken away",
    "led away",
    "driven away",
    "picked up",
    "rounded up",
    "hauled off",
    "hauled away",
    "carried off",
  ].map((phrase) => [phrase, patient("detained")] as const),
  ...["let go", "let out", "set free"].map((phrase) => [phrase, patient("released")] as const),
]);

/** Past forms of the verbs by which people most often get or are given a penalty. */
export const givenWords: ReadonlySet<string> = new Set(
  words("receive get give hand impose issue award").flatMap((lemma) =>
    formsOf(lemma)
      .filter(([, form]) => form !== "base" && form !== "gerund")
      .map(([word]) => word),
  ),
);

/** Forms of the verbs by which one penalty is another from then on. */
export const becomingWords = new Set(words("become becomes became turned"));

/** Terms of at most this many days, handed out by a court without the word prison, are administrative arrest: the
 * longest is 30 days (Code of Administrative Offences of Kazakhstan, Article 50: up to 30 days, 45 for some). */
export const LONGEST_ADMINISTRATIVE_ARREST = 45;
