import { holder, type Outcome, ofHeld, patient } from "../Outcome.ts";
import { type Phrase, phrasesOf } from "./Phrase.ts";

/** What the words behind some verbs make of them. */
export interface VerbPhrase {
  readonly verbs: ReadonlySet<string>;
  readonly complements: readonly Phrase[];
  readonly outcome: Outcome;
  /** The complement may stand behind an object: "let N. go". */
  readonly apart: boolean;
  /** The complement is a word like "up", which stands near its verb: "picked him up". */
  readonly isParticle: boolean;
}

type Row = readonly [verbs: string, complements: string, outcome: Outcome, apart?: "apart"];

const FINDING = "find recognise recognize declare pronounce adjudge deem";

/** Tried before the verb alone, in order; the spelling of the complements is that of `phrasesOf`. */
const ROWS: readonly Row[] = [
  ["round pick haul scoop", "up", patient("detained"), "apart"],
  ["take lead drag cart haul whisk carry march drive", "away|off", patient("detained"), "apart"],
  [
    "take fetch",
    `straight/right/directly? from <whose>? <dwelling>/<workplace>/<outdoors>|off <whose> <outdoors>`,
    patient("detained"),
    "apart",
  ],
  ["take lead escort", "into/in/to custody", patient("detained"), "apart"],
  [
    "take lead drag pull haul escort march",
    "out of <own>? <dwelling>|from <own> <dwelling>",
    patient("detained"),
    "apart",
  ],
  [
    "lock shut close confine",
    "up? in? at home|up in <own> <dwelling>|within four walls",
    patient("house-arrest"),
    "apart",
  ],
  ["fit tag equip", "with <whose>? <bracelet>|electronically", patient("house-arrest"), "apart"],
  ["wear", "<whose>? <bracelet>", holder("house-arrest")],
  ["put fasten fix strap", "<whose>? <bracelet> on/to/around/round", patient("house-arrest")],
  ["put snap clap slap click fasten lock", "<cuffs> on/around/round", patient("detained")],
  ["put place clap", "in/into <cuffs>", patient("detained"), "apart"],
  ["catch", "red-handed|in the act", patient("detained"), "apart"],
  ["hold keep order jail detain", "held? without bail", patient("pretrial-detention"), "apart"],
  ["refuse deny", "bail to", patient("pretrial-detention")],
  ["have", "in custody/detention|under arrest|behind bars", patient("detained"), "apart"],
  ["lock bang", "up", patient("imprisoned"), "apart"],
  ["put", "away", patient("imprisoned"), "apart"],
  ["undergo", "<forced> <treatment>", holder("forced-psychiatric")],
  [FINDING, "as? not guilty|innocent", patient("acquitted", true), "apart"],
  [FINDING, "as? guilty|to be guilty", patient(null, true), "apart"],
  ["plead", "not? guilty", holder("other")],
  [
    "clear absolve exonerate",
    "on <charges>|of <charges>|in full|completely|for/through lack/want of evidence|for insufficient evidence|for absence of|due/owing to lack/want/absence of",
    patient("acquitted", true),
    "apart",
  ],
  ["clear absolve", "of", patient("acquitted", true)],
  ["confine", "to <own> <dwelling>", patient("house-arrest"), "apart"],
  [
    "keep hold bind tie",
    "within the? walls of <own> own? <dwelling>|to <own> own? <dwelling>",
    patient("house-arrest"),
    "apart",
  ],
  ["let", "off/go with <which>? warning/reprimand/caution", patient("warned"), "apart"],
  ["question interrogate interview", "as <suspect>", patient("under-investigation"), "apart"],
  ["let", "go|out|free|off|walk free|go free", patient("released"), "apart"],
  [
    "allow permit let",
    "outside/out of? <own> <dwelling> only|to? await/wait for? <whose>? <hearing> at/from home|to? await/wait for? <whose>? <hearing> under house arrest|to? await/wait for? <whose>? <hearing> in <own> bed/home",
    patient("house-arrest"),
    "apart",
  ],
  ["stay remain sit", "put until/till", ofHeld(holder("pretrial-detention"))],
  ["deprive", "of <own>? <freedom>", patient("imprisoned", true), "apart"],
  ["order oblige", "to stay/remain at? home|to stay/remain in <own> <dwelling>", patient("house-arrest"), "apart"],
  ["set", "free|at liberty|loose", patient("released"), "apart"],
  [
    "fly take bring transfer free drive hand",
    "as part of <which>? prisoner? exchange/swap|in/under/within <which> prisoner? exchange/swap",
    patient("released"),
    "apart",
  ],
  ["cut turn", "loose", patient("released"), "apart"],
  ["drive", "back? home", patient("released"), "apart"],
  [
    "give grant assign",
    "<which>? suspect status|<which>? status of <suspect>",
    patient("under-investigation"),
    "apart",
  ],
  ["make", "<suspect>", patient("under-investigation"), "apart"],
  [
    "hand give serve deliver present send",
    "<which>? written/official? notice/notices of suspicion",
    patient("under-investigation", true),
    "apart",
  ],
  ["announce declare bring", "<which>? suspicion/suspicions to", patient("under-investigation", true)],
  [
    "hand present serve",
    "<which>? written/official? warning/caution|against signature <which>? written/official? warning/caution",
    patient("warned", true),
    "apart",
  ],
  ["notify inform", "of <which>? suspicion against <own>|of the suspicion", patient("under-investigation"), "apart"],
  ["tell inform notify", "that? he/she/they is/was/are/were now? <suspect>", patient("under-investigation"), "apart"],
  [
    "receive get have acquire obtain",
    "<which>? suspect status|<which>? status of <suspect>",
    holder("under-investigation"),
  ],
  ["receive get", "<which>? written/official? notice of suspicion", holder("under-investigation")],
  [
    "come fall be",
    "under formal/official accusation/suspicion/investigation|under criminal investigation",
    holder("under-investigation"),
  ],
  ["relieve exempt absolve release", "of/from criminal? liability/responsibility", patient("released"), "apart"],
  ["clear", "the good? name of", patient("acquitted", true)],
  [
    "grant",
    "conditional? early release|conditional release|parole|release on parole|<which>? amnesty|clemency|<which>? pardon",
    patient("released"),
    "apart",
  ],
  ["be", "part of/in <which> prisoner? exchange/swap", holder("released")],
  ["extend", "<own>? pardon/clemency/amnesty|a pardon|the pardon|the amnesty|an amnesty", patient("released"), "apart"],
  ["regain recover gain obtain get find receive see", "<own>? <freedom>", holder("released")],
  ["get be come", "out on parole/bail|on parole|out early", holder("released")],
  ["return send", "home under/to house? arrest|home with <whose>? <bracelet>", patient("house-arrest"), "apart"],
  [
    "allow permit",
    "to go/return home|home|to leave <which> police? station/building/department/office|to leave after/before/without/later/at/when/once/around",
    patient("released"),
    "apart",
  ],
  ["return send", "to? go? home|to leave <which> station/building/department", patient("released"), "apart"],
  ["hand give return", "over/back? to <own> <kin>|over/back to the <kin>", patient("released"), "apart"],
  ["walk go come get", "free|home", holder("released")],
  ["walk go come step get emerge", "out? into/to freedom|out at liberty", holder("released")],
  ["breathe", "free air|the air of freedom|freedom", holder("released")],
  [
    "be",
    "back with/among <own>|home for/by/before/with/in|home in time|with <own> family/families/children/parents|in <own> own? bed",
    ofHeld(holder("released")),
  ],
  ["reunite", "with", ofHeld(patient("released"))],
  [
    "drop leave put throw turn kick",
    "off at/near/outside <own>? <dwelling>|out? on/onto/into <which> street|by/at/on the roadside|at <which> bus/railway/train station",
    ofHeld(patient("released")),
    "apart",
  ],
  ["return give hand", "back? <own> shoelaces/belt/laces/belts", ofHeld(patient("released")), "apart"],
  ["leave", "<which> courtroom/court/courthouse/building? a free <person>", holder("released")],
  [
    "be",
    "at liberty|back on/in <which> street/streets|on <which> street/streets again|back at <own> <workplace>",
    ofHeld(holder("released")),
  ],
  ["be", "a free <person>|free people|<free>|out|back? home|at home|home again|at home again", holder("released")],
  [
    "be",
    "able to leave/quit <which>? prison/colony/jail/custody/detention/isolator/sizo/penitentiary|able to leave <which>? detention/remand/pre-trial facility/centre/center/prison",
    holder("released"),
  ],
  ["be", "under investigation", holder("under-investigation")],
  ["be become", "<suspect>|<which> subject of <which> criminal case|on trial", holder("under-investigation")],
  ["declare announce pronounce put", "as? wanted|in/on <which>? search", patient("under-investigation"), "apart"],
  [
    "present serve",
    "with <which>? charges/charge/indictment/accusation|with <which>? notice of suspicion",
    patient("under-investigation", true),
    "apart",
  ],
  ["ban prohibit", "from performing? certain actions", patient("restricted-freedom"), "apart"],
  [
    "report register check answer",
    "in? to/with/at <which>? probation officer/service/inspectorate/inspection/department/authorities/body",
    holder("restricted-freedom"),
  ],
  [
    "be stay remain",
    "on <which>? probation? register/registers/books/list/lists of/at/with <which>? probation service/inspectorate/inspection/department/authorities|on <which>? probation register|under <which>? supervision/control/eye/watch of <which>? probation service/inspectorate/inspection/department/authorities/officer",
    { ...holder("restricted-freedom"), bounded: true },
  ],
  [
    "put place enter register",
    "on/in <which>? register/registers/books of/at <which>? probation service/inspectorate/inspection/department",
    patient("restricted-freedom"),
    "apart",
  ],
  [
    "live remain stay",
    "under restriction/restrictions/probation|under <which>? restriction/restrictions of freedom/liberty|under probation supervision",
    holder("restricted-freedom"),
    "apart",
  ],
  ["place put", "under investigation", patient("under-investigation"), "apart"],
  [
    "put place force bundle load seat usher escort",
    "on/onto/aboard a/the next/first/night/morning/evening? <craft> to/home/back/bound/out|on board a/the <craft> to/home/back/bound/out",
    patient("other"),
    "apart",
  ],
  ["name declare recognise recognize", "as? a? suspect/suspects", patient("under-investigation"), "apart"],
  ["face", "charges of/for|a charge of|criminal charges", holder("under-investigation")],
  ["put bring take", "to court/trial|on trial|before <court>", patient(null), "apart"],
  ["await", "<whose>? <hearing> in/on? <custody>|<whose>? <hearing> under arrest", holder("pretrial-detention")],
  [
    "await",
    "<whose>? <hearing> at/from home|<whose>? <hearing> under house arrest|<whose>? <hearing> at/in/from <own> own? <dwelling>",
    holder("house-arrest"),
  ],
  ["stand go", "trial|on trial", holder("under-investigation")],
  ["sign", "<which>? written/official? warning/warnings", holder("warned")],
  [
    "sign give submit",
    "<which>? written? undertaking/undertakings/pledge/pledges/promise/recognisance/recognizance not to leave|a written undertaking",
    holder("under-investigation"),
  ],
  ["order make oblige force", "to sign <which>? written/official? warning/warnings", patient("warned"), "apart"],
  ["order make oblige require", "to pay", patient("fined"), "apart"],
  ["order sentence condemn", "to serve/spend", patient(null, true), "apart"],
  [
    "order",
    "to? be? held for/until|held in custody|to? be? detained for/until|to? be? remanded|jailed/arrested for",
    patient("pretrial-detention"),
    "apart",
  ],
];

const PARTICLES = new Set(["up", "away", "off"]);

export const verbPhrases: readonly VerbPhrase[] = ROWS.map(([verbs, complements, outcome, apart]) => ({
  verbs: new Set(verbs.split(" ")),
  complements: phrasesOf(complements),
  outcome,
  apart: apart === "apart",
  isParticle: complements.split("|").every((complement) => PARTICLES.has(complement)),
}));
