/**
 * What somebody before a court does or has befall them, behind the name: who an article's opening told of without a
 * name stands so in the next paragraph.
 */
export const standsAccused =
  /^(?:[\p{L}\d.,'’"“” -]{0,60}? )?(?:face[sd]?|facing|could face|risks?|denied|denies|deny|rejects?|rejected|dismiss(?:es|ed)|plead(?:ed|s)?|pled|admitted|admits|appealed|maintains?|maintained|insists?|insisted (?:on|that)|protested|(?:was|were|is|are|has been|have been|had been) (?:\p{L}+ )?(?:arrested|detained|convicted|found guilty|accused|charged|tried|held|taken|sentenced|jailed|imprisoned|remanded|prosecuted|suspected|apprehended|behind bars|in custody|on trial|under arrest)|got|received|walked|emerged|served|spent|disappeared|was met)\b/u;

/** Words at the head of a passage that lead on to another case. */
export const turnsAway =
  /^[^\p{L}]{0,3}(?:separately|meanwhile|also|elsewhere|another|earlier|previously|last|in (?:a|an|another) (?:\p{L}+ )?(?:case|ruling|trial|development|hearing|decision)|in addition|besides|a (?:day|week|month|year) (?:earlier|before|ago)|on the same day)\b/iu;

/** What somebody is told to have whom something befell, before "of N.", and behind "N.'s". */
const having =
  `lawyer lawyers attorney advocate counsel defender wife husband mother father son daughter brother sister parents relatives
  family case trial arrest detention conviction sentence sentencing verdict release hearing`.split(/\s+/);
export const belongings: ReadonlySet<string> = new Set([
  ...having,
  ..."flat house home apartment office supporters".split(" "),
]);
export const belongingsBehind: ReadonlySet<string> = new Set([
  ...having,
  ..."flat house home apartment supporters friends colleagues lawyers".split(" "),
]);

/** What bystanders, friends and those in office do. */
export const actsBeside: ReadonlySet<string> = new Set(
  `saw sees watched witnessed filmed demanded demands called calls condemned condemns criticised criticized urged urges
  expressed believes believed thinks thought confirmed confirms announced announces stood signed ordered read leads chaired
  welcomed denounced protested heard knows knew met visited posted promised appealed commented warned hopes fears agreed
  published`.split(/\s+/),
);
