import { type CluedPattern, clued } from "../clues/clued.ts";

/** Words by which an article goes back to another case of the same person, told before the one it reports. */
export const pastCases: readonly CluedPattern[] = [
  /\b(?:in the past|no stranger to|(?:not|hardly|isn['’]t) (?:\p{L}+ ){0,3}first|for the (?:second|third|fourth|fifth|umpteenth) time|more than once|on several occasions|repeatedly|time and again)\b/iu,
  /(?<!\b(?:absence of|lack of|no|without|any) (?:any )?)\b(?:prior|previous|past|older) (?:\p{L}+ )?(?:convictions?|arrests?|sentences?|fines?|penalty|penalties|cases?|trials?|terms?|detentions?|prosecutions?|offen[cs]es?)\b/iu,
  /\b(?:history of|repeat offender|criminal record|had been (?:\p{L}+ ){0,3}before)\b/iu,
].map(clued);

/** Words that set something back in time; a step towards the verdict may be told so as well as another case. */
export const beforehand: readonly CluedPattern[] = [
  /\b(?:previously|formerly|before that|prior to (?:that|this)|once(?! more| again)|already|earlier(?! (?:this|today|that|in the|on))|had (?:also )?been|had (?:\p{L}+ )?(?:received|served|spent|got|paid))\b/iu,
  /\b(?:years?|decades?|months?|weeks?) (?:ago|earlier|before|prior)\b(?! (?:to )?(?:the|his|her|their|its) (?:end|expiry|expiration|scheduled|due|planned))/iu,
  /\b(?:last|previous|the preceding) (?:year|autumn|fall|winter|spring|summer)\b|\bthe (?:year|autumn|fall|winter|spring|summer|month) before\b|\bthe previous (?:year|month)\b/iu,
  /\bback in (?:\p{Lu}|\d)|\bin (?:his|her|their) (?:youth|student years)\b|\bat (?:that|the) time\b/iu,
].map(clued);

/** A passage that says as a whole that what follows it in its paragraph is an earlier case. */
export const retrospect = clued(
  /\b(?:no stranger to|not (?:\p{L}+['’]?s? ){0,4}first\b|(?:has|had) been (?:[\p{L}-]+ ){0,7}(?:(?<!\b(?:hours?|days?|nights?|evening|morning|week) )before(?! (?:the|an?|his|her|their|its|courts?|judges?)\b)|previously|in the past)\b|(?:has|had) (?:[\p{L}-]+ ){0,7}(?:before(?! (?:the|an?|his|her|their|its|courts?|judges?)\b)|previously|in the past|repeatedly|more than once)\b|second (?:\p{L}+ ){0,2}(?:case|conviction|arrest|time|prosecution)|(?<!\b(?:absence of|lack of|no|without|any) (?:any )?)(?:previous|prior|earlier|past) (?:convictions?|arrests?|cases?|persecution|sentences?|prosecutions?)|not for the first time|history of (?:arrests?|persecution|detentions?)|repeatedly (?:been )?(?:detained|arrested|fined|jailed|persecuted|prosecuted))/iu,
);

/** A heading over what happened before. */
export const retrospectHeading =
  /^(?:background|reference|history|earlier cases?|previous(?:ly)?\b.{0,60}|not (?:\p{L}+ ){0,2}first\b.{0,60}|(?:brief )?(?:backstory|back story|biography|prehistory)|for (?:the )?record)[.:]?$/iu;

/** "was detained again", "a new case", "on arrival": what comes is no longer the proceeding told before. */
export const anew = clued(
  /\b(?:again\b|this time\b|once more|anew\b|re-?arrested|re-?detained|re-?sentenced|(?:another|the other|a new|a second|a third|a further|a fresh|new|fresh|second|separate) (?:\p{L}+ ){0,2}(?:case|charges?|term|trial|sentence|fine|arrest|\d+ (?:days|years|months)|proceedings?|conviction|indictment|detention|protocol|report)|(?:another|further|additional|extra) (?:\p{L}+|\d+) (?:days?|months?|years?)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:more|further|additional|extra)\b|added (?:\p{L}+|\d+) (?:days?|months?|years?)|(?:days?|months?|years?) (?:(?:was|were|has been|have been|had been) )?added|after (?:his|her|their) (?:release|term)|on (?:his|her|their) release|(?:up)?on (?:(?:his|her|their) )?(?:arrival|landing)|as soon as (?:the|his|her|their) plane|instead of (?:being )?(?:released|freed|going home)|while (?:\p{L}+ ){0,2}(?:serving|in (?:the )?(?:colony|prison)))/iu,
);

/** A higher court has looked at the same case again, or a measure was changed for another. */
export const revised = clued(
  /\b(?:appeals?|appealed|appellate|cassation|supreme court|regional court|upheld|uphold|reduced|reduces|cut|cuts|shortened|lowered|halved|commuted|mitigated|softened|toughened|increased|extended|prolonged|replaced|changed|left (?:\p{L}+ ){0,4}(?:unchanged|in force|as (?:it|they) (?:was|were|is|are))|overturned|reversed|(?:transferred|moved) (?:[\p{L}’'-]+ ){0,4}(?:to|into|under) (?:[\p{L}’'-]+ ){0,3}(?:arrest|detention|custody|prison|jail|colony|SIZO|hospital|ward|regime|settlement))\b/iu,
);

/** A penalty or a measure became another: how it was changed is how it stands. */
export const changed = clued(
  /\b(?:reduced|reduces|cut|cuts|shortened|lowered|halved|commuted|mitigated|softened|toughened|increased|replaced|replaces|changed|(?:transferred|moved) (?:[\p{L}’'-]+ ){0,4}(?:to|into|under) (?:[\p{L}’'-]+ ){0,3}(?:arrest|detention|custody|prison|jail|colony|SIZO|hospital|ward|regime|settlement))\b/iu,
);

/** Let go before the end of a term: the release is how it stands, not the penalty. */
export const releasedEarly = clued(
  /\b(?:early|earlier than|ahead of|before the end|parole|paroled|pardon\p{L}*|amnest\p{L}*|commuted|quash\p{L}*|overturn\p{L}*|annul\p{L}*|cancel\p{L}*|revers\p{L}*|clemency|swap\p{L}*|exchange\p{L}*|without (?:charges?|a (?:report|protocol|record))|no (?:charges?|report|protocol))\b/iu,
);

/** Let go when the term was over: the penalty is how it stands. */
export const servedToTheEnd = clued(
  /\b(?:after (?:serving|having served|completing)(?! (?:[\p{L}-]+ ){1,3}of\b)|served (?:[\p{L}-]+ ){0,4}(?:term|sentence|days|in full|to the end|out)|(?:term|sentence|days) (?:\p{L}+ ){0,3}(?:ended|expired|over|up|ran out)|upon (?:completion|expiry)|time served|at the end of (?:his|her|their|the) (?:term|sentence))\b/iu,
);

/** A day, a month or a time of the year before. */
export const lastYear = clued(
  /\b(?:last|previous|preceding) year\b|\ba year (?:ago|earlier|before)\b|\b(?:two|three|four|five|ten|several|many) years (?:ago|earlier|before)\b(?! (?:the|his|her|their|its) (?:end|expiry|expiration|scheduled|due|planned))/iu,
);

/** Right behind people: that they are held these days, not that anything befell them. */
export const heldNow =
  /^,? (?:are|remain|sit|languish)(?: (?:still|currently|now|presently|today))? (?:(?:still |currently )?(?:held|imprisoned|jailed|detained|incarcerated)|behind bars|in (?:\p{L}{1,12} )?(?:custody|prisons?|jails?|detention|colon(?:y|ies)|cells))\b/u;
/** Who counts them, or how. */
export const countedBy =
  /\b(?:says?|said|according to|counts?|counted|lists?|listed|reports?|records?|estimates?|by the (?:count|data|estimate) of)\b/iu;
