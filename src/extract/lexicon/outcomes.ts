import type { Status } from "../../domain/vocabulary.ts";
import { formsOf } from "./inflect.ts";
import { type Outcome, patient } from "./Outcome.ts";
import { type Phrase, phrasesOf } from "./phrases/Phrase.ts";

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

/** Of these, the ones behind which "with" or "by" names the penalty. */
export const punishingVerbs = new Set(words("punish penalise penalize"));

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
    new Set(["release", "free", "relieve"]),
    /^(?:of|from) (?:the |any |all |his |her |their )?(?:duty|duties|need|obligation|obligations|burden|necessity|having)\b/u,
  ],
  [
    new Set(["arrest"]),
    /^(?:the |his |her |their |everyone 's |people 's )?(?:attention|gaze|eye|eyes|imagination|development|decline|spread|growth|process|progress|decay)\b|^by (?:the |its |her |his )?(?:beauty|sight|view|sound)\b/u,
  ],
  [
    new Set(["expel"]),
    /^from (?:the |a |an |his |her |their )?(?:[\p{L}-]+ ){0,3}(?:party|university|school|union|parliament|club|association|team|faculty|college|academy|institute|group|church|bar|chamber|council|faction|fraction|lyceum|gymnasium)\b/u,
  ],
];

/** Behind an active "warned" without an object: somebody speaks. */
export const warnedOf =
  /^(?:(?:also|again|publicly|repeatedly|earlier) )?(?:(?:in|through|on|via|by|at|after|during|before) (?:\S{1,20} ){1,5})?(?:that|against|of|about)\b/u;

/** Whoever is taken from home with these around is ill, not held. */
export const helpWords = new Set(words("hospital ambulance clinic morgue doctors paramedics firefighters rescuers"));

/** Verbs that hand out a penalty and are an outcome only with one: "gave N. 15 days", "imposed a fine on N.". */
export const givingVerbs = new Set(
  words(`give hand hand-down impose issue award assign appoint mete apply pass pronounce slap prescribe deal set add tack
  prescribe sanction choose elect select write levy inflict bring dictate announce order hit subject cost settle reserve limit restrict read measure allot count`),
);
/** Of these, the ones by which a penalty grows. */
export const addingVerbs = new Set(["add", "tack"]);
/** Verbs whose subject is the penalty, and what stands before whoever gets it: "the heaviest term fell on N.". */
export const fallingVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ["fall", ["on", "upon", "to"]],
  ["go", ["to"]],
]);
/** Verbs whose subject is the one who gets the penalty. */
export const gettingVerbs = new Set(
  words("receive get serve spend do perform earn incur sit pay obtain draw land net"),
);

/** Phrases by the lemma of the verb before them, from rows of lemmas and phrases. */
function phrasesByVerb(
  rows: readonly (readonly [verbs: string, phrases: string])[],
): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [verbs, phrases] of rows)
    for (const verb of words(verbs)) found.set(verb, [...(found.get(verb) ?? []), ...phrasesOf(phrases)]);
  return found;
}

/** Ways to get a penalty that sound like none: "walked free with a suspended sentence". */
export const gettingAway: ReadonlyMap<string, readonly Phrase[]> = phrasesByVerb([
  ["walk", "free with|away with|out with"],
  ["go", "off for|off to serve|off to do|off to|down for|away for|to serve"],
  ["come", "away with|off with"],
  ["get", "away with|off with|off lightly with"],
  ["let", "off with|go with"],
  ["escape land", "with"],
  ["leave", "court with|the court with|the courtroom with|the courthouse with"],
  ["walk come go", "out of court with|out of the court with|out of the courtroom with|out of the courthouse with"],
]);

/** By these a court puts somebody away for a time that is named. */
export const shuttingVerbs = new Set(words("close shut lock bang coop"));

/** Verbs that are of courts alone when they befall people: elsewhere one justifies an act. */
export const courtVerbs: ReadonlyMap<string, Status> = new Map([
  ["justify", "acquitted"],
  ["rehabilitate", "acquitted"],
  ["vindicate", "acquitted"],
  ["exculpate", "acquitted"],
  ["clear", "acquitted"],
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
/** By these somebody comes to be where he is kept: "vanished into a van", "found himself in a cell". */
export const vanishingVerbs = new Set(words("disappear vanish"));
/** Verbs of moving and keeping somebody, by what they make of the place behind them. */
export const placingVerbs: ReadonlyMap<string, "carry" | "put" | "stay"> = new Map([
  ...words(
    "take bring drive deliver escort carry lead haul drag convey transport whisk cart march bus fly convoy herd",
  ).map((lemma) => [lemma, "carry"] as const),
  ...words(
    "place put add include keep hold lock throw send remand transfer move commit confine return order direct refer assign close dispatch despatch ship bundle push shove force load pack cram stuff shut leave detain arrest contain intern hospitalise hospitalize",
  ).map((lemma) => [lemma, "put"] as const),
  ...[...keepingVerbs, ...vanishingVerbs, ...words("be go wind end land fall continue await find")].map(
    (lemma) => [lemma, "stay"] as const,
  ),
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
      [
        "overturn quash annul cancel reverse revoke vacate void abolish scrap rescind nullify lift waive forgive remove",
        "quashed",
      ],
    ] as const
  ).flatMap(([verbs, change]) => words(verbs).map((lemma) => [lemma, change] as const)),
);
/** Verbs that change one only with the word behind them, and those by which some of it is taken off. */
export const changingPhrases: readonly (readonly [verb: string, word: string, change: Change])[] = [
  ...["bring", "knock", "pare", "scale", "whittle", "talk"].map((verb) => [verb, "down", "reduced"] as const),
  ["scale", "back", "reduced"],
  ["strike", "down", "quashed"],
  ["set", "aside", "quashed"],
  ["throw", "out", "quashed"],
  ["strike", "out", "quashed"],
  ["strike", "off", "quashed"],
  ["wipe", "out", "quashed"],
  ["write", "off", "quashed"],
];
/** Verbs by which a sentence need not be served; before one they are adjectives, so the grammar inflects no verb for them. */
export const suspendingWords = new Set(words("suspended deferred postponed"));
/** Of these, the ones by which it need not be served for years, until a child has grown up. */
export const deferringWords = new Set(words("deferred postponed"));
/** Nouns for the serving itself: "the serving of the five years was postponed". */
export const servingNouns = new Set(words("serving execution enforcement"));
/** How many times what it was a penalty is that such a verb has changed, where it says so by itself. */
export const changedTimes: ReadonlyMap<string, number> = new Map([
  ["halve", 1 / 2],
  ["double", 2],
  ["triple", 3],
]);
/** Verbs by which a penalty itself changes, and what stands between them and what it has become. */
export const growingVerbs: ReadonlySet<string> = new Set(words("grow rise fall drop shrink go"));
export const takingVerbs = new Set(words("take knock shave cut chop deduct subtract"));
/** What a court finds none of where it changes nothing. */
export const noGrounds = new Set(words("grounds ground reason reasons cause basis need necessity"));
/** "the five years stand": by these a penalty that was looked at again is what it was. */
export const standingWords = new Set(words("stand stands stood remain remains remained stay stays stayed"));
/** The same in a phrase: "took effect", "has entered into legal force". */
export const effectPhrases: ReadonlyMap<string, readonly Phrase[]> = phrasesByVerb([
  ["take", "effect|legal effect"],
  ["come enter go", "into force|into legal force|into effect|into legal effect"],
  ["become", "final"],
  ["gain acquire", "legal force|force"],
]);
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
/** The same with the word behind them: "threw out the case". */
export const closingPhrases: readonly (readonly [verb: string, word: string])[] = [
  ["strike", "out"],
  ["strike", "down"],
  ["throw", "out"],
];
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
