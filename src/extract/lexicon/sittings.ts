import { clued } from "../clues/clued.ts";

/** What a court gives or holds: a date told of it is that of the outcomes it gave. */
export const sittingNouns = new Set(
  `verdict verdicts ruling rulings decision decisions sentence sentences judgment judgement resolution resolutions hearing
  hearings session sitting trial proceedings measure penalty penalties fine fines punishment arrest`.split(/\s+/u),
);

/** What the police do: a date told of it is that of the detention. */
export const seizureNouns = new Set("detention detentions arrest arrests raid raids incident".split(" "));

/** Verbs by which a ruling comes into being on a day, or something happens on one. */
export const occurringVerbs = new Set(
  `announced delivered pronounced handed issued made taken took passed rendered read held imposed adopted came given place
  happened occurred took dated signed ended concluded finished`.split(/\s+/u),
);

/** Of courts, verbs with a ruling as their object: "delivered its judgment". */
export const announcingVerbs = new Set(
  "announced delivered pronounced handed issued passed gave rendered read".split(" "),
);

/** Behind these a day is that of what somebody is said to have done. */
export const accusedWords = new Set("accused charged suspected".split(" "));

/** What a court does to those it tries. */
export const verdictVerbs = new Set(
  "convicted sentenced acquitted jailed imprisoned fined cleared punished".split(" "),
);

/** What a court does with a case or an appeal on the day it decides. */
export const hearingVerbs = new Set(
  "heard considered examined reviewed tried reconsidered re-examined reheard".split(" "),
);

/** What lasts longer than the day on which it opens. */
export const trialNouns = new Set("trial trials hearing hearings proceedings".split(" "));

/** What a court hears. */
export const caseNouns = new Set("case cases matter materials protocol".split(" "));

/** By these a date is that of another step, of a plan, or of a part of a trial. */
export const otherSteps = new Set(
  `will would may might could scheduled expected due planned set began begun begins opened opens started starts resumed
  adjourned postponed goes go heads sent submitted referred requested requests demanded demands sought seeks intended upheld rejected dismissed appeal appealed filed force effect not never`.split(
    /\s+/u,
  ),
);

/** Whoever is held so long is let go on the day he was taken. */
export const hoursOnly = clued(
  /\b(?:within (?:the|an|one|two|a few|several|a couple of|hours)(?: hours?)?|(?:after|for|about|around) (?:\S{1,12} ){1,3}hours|(?:an hour|hours) later|(?:that|the) same (?:day|evening|afternoon|night))\b/iu,
);

/** Words that begin something that has nothing to do with what stands before. */
export const newMatter =
  /^(?:[Ss]eparately|[Mm]eanwhile|[Ee]lsewhere|[Ee]arlier|[Pp]reviously|[Bb]efore that|[Pp]rior to|[Ll]ast (?:week|month|year)|[Ii]n (?:another|a separate|a similar|a different|an unrelated)|[Aa]nother case|(?:[Ii]n|[Ff]rom) \p{Lu}\p{L}+,|[Ii]t is not (?:the|his|her|their) first|[Tt]his is not the first|[Nn]ot (?:the|his|her) first)/u;

/** Words of a court that acts. */
export const courtWords = new Set(["court", "courts", "judge", "judges", "tribunal", "courtroom"]);

/** Besides these, words of what is done in a court: a day told with one is a day in court. */
export const courtSigns: ReadonlySet<string> = new Set([
  ...courtWords,
  ..."courthouse dock trial trials tried retried hearing hearings session sitting verdict ruling sentencing convicted judged judgment judgement".split(
    " ",
  ),
]);

/** What happens besides outcomes: a day told of one of these is no outcome's. */
export const otherEvents = new Set(
  "died death dies funeral buried hunger born wedding birthday visited moved fled left".split(" "),
);

/** Words that point to what was told before: "This happened on 5 May." */
export const pointers = new Set(["it", "this", "that", "such"]);

/** All that may stand before a day in "This happened on", "That was late on": it points to what was told before. */
export const pointingWords = new Set(
  `it this that all these was is were happened took place occurred came late early on in the morning evening afternoon
  night of only just back already`.split(/\s+/u),
);

/** Right beside a verb: another outcome of the same person, on a day of its own. */
export const anotherTime = /\b(?:again|another|once more|re-?arrested|re-?detained|re-?sentenced)\b/iu;

/** Before a verb: a relative clause that is not closed yet. */
export const tellsBeside = /\b(?:who|whom|whose|which)\b[^,;]{0,80}$/iu;

/** In or right before a verb: what it tells came before all around it. */
export const earlierVerb = /\b(?:had|previously|earlier|formerly|once|in the past)\b/iu;

/** Whoever is freed there is freed by what the court has just ruled. */
export const inCourtroom = /\b(?:in|from|inside) the (?:courtroom|court room|dock|cage)\b/iu;

/** In a verb: a penalty that was given before. */
export const servingVerb = /\bserv(?:ing|es?|ed)\b/iu;

/** Words between two outcomes of one sentence that put days or years between them. */
export const laterWords =
  /\b(?:later|subsequently|eventually|since then|ha(?:s|ve) since|afterwards?|in the end|ultimately|finally)\b/iu;
