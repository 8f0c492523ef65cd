import { clued } from "../clues/clued.ts";

/** Words by which a passage leaves what stands before it; a place told of there is not that of what follows. */
export const newMatter =
  /^["“«]?(?:separately|elsewhere|meanwhile|in (?:another|a separate|a different|a similar|an unrelated) (?:case|incident|development|trial|story)|in (?:other|another|a different) (?:city|cities|town|towns|regions?|parts?))\b/iu;

/** Words that say something happened in no one town, or in another than the one told of. */
export const elsewhere = clued(
  /\b(?:(?:an)?other|different|several|various|many|most|some|all|two|three|four|five|six|seven|eight|nine|ten|dozens of|\d+|these|those) (?:\p{L}+ )?(?:cities|towns|regions|provinces|districts|villages)\b|\b(?:another|a different|an unnamed|an unspecified|an undisclosed|the other) (?:\p{L}+ )?(?:city|town|region|province|village)\b|\b(?:across|around|throughout|all over) (?:the (?:country|region|republic|nation)|\p{Lu}\p{L}+stan|Belarus|Russia|Azerbaijan)\b|\b(?:nationwide|countrywide|country-wide)\b/iu,
);

/** Words that keep to the town told of before. */
export const sameTown = clued(
  /\b(?:(?:the )?same (?:\p{L}+ )?(?:city|town|village|place|court|police|department)|that (?:city|town|village)|there too|also there)\b/iu,
);

/** Verbs of those who are asked: a town in such a passage is often where they speak. */
export const speech = clued(
  /\b(?:said|says|told|tells|according to|wrote|writes|noted|recalled|commented|reminded)\b/iu,
);

/** What courts and police do: of it a town in such a passage tells all the same. */
export const stateActs =
  /\b(?:courts?|courtroom|trial|tried|hearing|verdict|detained|arrested|searched|seized|raid(?:ed)?|taken away|police|custody)\b/iu;

/** A line of running news begins with the hour. */
export const hourOfPost = /^[^\p{L}]{0,4}\d{1,2}[:.]\d{2}\.?$/u;
/** The same at the head of a post. */
export const hourBeforePost = /^[^\p{L}\d]{0,4}\d{1,2}[:.]\d{2}(?:\s{0,3}[–—-])?\s{1,3}["“«]?\p{Lu}/u;

/** Who or what of a country acts, behind its adjective: "a Kazakh court", "Uzbek authorities". */
export const nationalNouns = new Set(
  `court courts police authorities prosecutors officials security judge city town capital region government ministry
  parliament prison customs border`.split(/\s+/),
);

/** Words between "in" and a country: "in neighbouring Kyrgyzstan". */
export const nearby = new Set("neighboring neighbouring nearby adjacent".split(" "));
/** What people speak of from another country: "posts about the war in Ukraine". */
export const ofElsewhere = new Set("war wars invasion conflict fighting operation offensive".split(" "));

/** Ways to walk free that are decided far from where somebody is held. */
export const pardon =
  /\b(?:pardon(?:s|ed|ing)?|amnest(?:y|ied)|clemency|(?:prisoners?|spy|the|an?) (?:swap|exchange)|swap(?:ped|s) (?:of |for )?prisoners|exchange of prisoners|prisoners (?:\p{L}+ )?(?:swapped|exchanged)|(?:was|were|been) (?:swapped|exchanged))\b/iu;

/** An amnesty that a court applies as it sentences: it sits in a town like any other. */
export const amnestyInVerdict =
  /\b(?:amnesty (?:was |has been )?applie[ds]|appl(?:y|ies|ied|ying) (?:an? |the )?amnesty|exempted (?:\p{L}+ ){0,3}from (?:the |his |her |their |serving )?(?:\p{L}+ )?(?:punishment|sentence))\b/iu;

/** Acts of a state that happen in none of its towns. */
export const atNoPlace =
  /\b(?:wanted (?:list|person|by)|(?:put|placed|been) on (?:an? |the )?(?:\p{L}+ )?wanted|(?:deport|extradit|expell)ed|forcibly returned|stripped of (?:his|her|their) citizenship|declared (?:a )?(?:foreign agents?|wanted))\b/iu;

/** What is announced for a day and a town; people are taken before it elsewhere. */
export const plannedEvents = new Set(
  `rally rallies protest protests demonstration demonstrations march marches picket assembly summit conference congress
  visit election elections vote referendum parade festival anniversary action`.split(/\s+/),
);

/** People named by the town they live in. */
export const homeWords = new Set("resident residents inhabitant inhabitants citizen citizens".split(" "));

/** Who governs a town, or its believers. */
export const townOffices = new Set(
  "akim mayor hokim khokim vice-mayor governor imam imam-khatib councillor".split(" "),
);

/** Words before "in" a town that say where somebody lives or works, not where something happened. */
export const residence = new Set(
  `living lives lived live based resident residents residing reside registered works worked working studies studied
  studying born raised exiled exile headquartered`.split(/\s+/),
);
