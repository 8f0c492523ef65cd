import { clued } from "../clues/clued.ts";

/** Small words of a head that says where or when, and nothing else: "In Astana —", "UPD 17 December", "Live, Friday". */
export const headWords = new Set(
  `in at on of the and city town district region oblast province county upd update updated live online last latest newest
  oldest first day news same place time local moscow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun morning
  evening night noon midnight afternoon today yesterday p.m a.m pm am a p m gmt utc court police department station rovd ruvd no municipal
  regional specialised specialized inter-district interdistrict administrative criminal capital also chronicle`.split(
    /\s+/,
  ),
);

/** Words by which a heading says that a list of people follows. */
export const listTitle =
  /\b(?:list|lists|names|who (?:was|were|has been|have been|is|are)|those|register|chronicle|monitoring|persons?|detainees)\b/iu;

/** Heads of a passage that takes something back, or tells what the editors do. */
export const correctionHead =
  /^(?:correction|clarification|editor['’]?s note|note from the editors?|we were wrong|refutation)\b/iu;

/** Heads of lines that say in short what the article says below. */
export const summaryHead =
  /^(?:in brief|key points?|key takeaways?|highlights|at a glance|the main (?:thing|points?)|main points?|summary|in short|briefly|what (?:we know|you need to know|happened)|tl;?dr)\b.{0,40}$/iu;

/** Heads of what is still to come, or of what is no outcome at all: hearings ahead, birthdays, addresses. */
export const aheadHead =
  /^(?:coming up|upcoming|ahead|what(?:['’]s| is) next|schedule(?:d)?|(?:court )?hearings? (?:ahead|to come|scheduled|next week|this week)|next week|expected|letters?!?|.{0,40}\bbirthdays?\b)[^.]{0,60}$/iu;

/** "the same city", "ditto": as in the line above. */
export const sameAsBefore =
  /\b(?:same (?:city|town|place|court|day|date|articles?|charges?|law)|ditto|ibid(?:em)?)\b|^[″"〃]$/iu;
export const sameLaw = /\bsame (?:articles?|charges?|law)\b/iu;

/** Behind people of an item: that nobody knows who they are, or what little is known. */
export const namelessBehind =
  /^ (?:whose|with(?:out)?|of|from|aged?|unknown|unnamed|unidentified|by name|in his|in her|who(?:se)? (?:name|identity|surname)|named only)\b[^.;:]{0,80}$/iu;

/** Behind a name in brackets: what was said of it has been taken back. */
export const takenBack =
  /\b(?:not confirmed|unconfirmed|not true|mistake|by mistake|erroneous(?:ly)?|error|retracted|denied|was not (?:there|detained))\b/iu;

/** A passage in which the editors speak of what they told before. */
export const editorsSpeak = clued(
  /\bwe (?:wrote|reported|said|published|mentioned|named|listed|counted)\b|\bour (?:report|message|list|post)\b|\b(?:earlier|first|previous|initial|original|old) version of (?:this|the|our) (?:\p{L}+ )?(?:article|text|report|news|story|post|material|publication|list)\b/iu,
);

/** Words by which they take it back. */
export const regrets = clued(
  /\b(?:apologi[sz]e|apologies|sorry|by mistake|mistaken(?:ly)?|error|not true|turned out not|(?:this|that|it) (?:is|was) not so|was not (?:detained|among|there)|were not (?:detained|among|there)|not confirmed|walked on)\b|^(?:correction|clarification)\b|\bnamesake\b|\bin (?:fact|reality),? (?:she|he|they|it|the)\b/iu,
);

/** Titles of lists that go by days, weeks or months: a year in one is that of all its days. */
export const chronicleTitle =
  /\b(?:chronicles?|digest|monitoring|overview|summary|review|lists?|table|register|reports?|results|statistics|bulletin|diary|calendar|trials|hearings|verdicts|cases|political prisoners|persecutions?|city by city|week by week|month by month)\b(?!.{0,60}\b(?:events|unrest|protests|war|invasion|election)s?\b)/iu;

/** Words by which an article says of several people that they were freed, before it tells who they are. */
export const freeing = clued(
  /\b(?:pardon(?:ed|ing|s)?|amnest(?:y|ied)|clemency|freed|(?:was|were|been|has|have|had) (?:\p{L}+ )?(?:released|let out|set free|exchanged|swapped)|(?:exchanged|swapped|traded) for\b|prisoner (?:swap|exchange)|walked (?:free|out)|release of (?:\d|\p{L}+ (?:people|prisoners|political|convicts|activists)))\b/iu,
);

/** The last words of a paragraph before the people it has told of are named one by one. */
export const namesFollow =
  /\b(?:identif(?:y|ied)|(?:know|known|knows|learned|established|collected|publish(?:es|ing)?|here are|here is) (?:\p{L}+ ){0,4}(?:names|list|who|they are|them)|names (?:of|are) (?:\p{L}+ ){0,4}known|who they are|(?:they|these|among them|the freed|the released) are|is the list|names? (?:so far )?known)\b[^.]{0,60}[.:]?$/iu;

/** Somebody named in such a list who was not freed, or only speaks of it. */
export const notFreed =
  /\b(?:remains?|remained|still|not (?:been )?(?:freed|released|pardoned)|said|says|told|wrote|according to|called|noted)\b/iu;
