/**
 * What somebody before a court does or has befall them, behind the name: who an article's opening told of without a
 * name stands so in the next paragraph.
 */
export const standsAccused =
  /^(?:[\p{L}\d.,'’"“” -]{0,60}? )?(?:face[sd]?|facing|could face|risks?|denied|denies|deny|rejects?|rejected|dismiss(?:es|ed)|plead(?:ed|s)?|pled|admitted|admits|appealed|maintains?|maintained|insists?|insisted (?:on|that)|protested|(?:was|were|is|are|has been|have been|had been) (?:\p{L}+ )?(?:arrested|detained|convicted|found guilty|accused|charged|tried|held|taken|sentenced|jailed|imprisoned|remanded|prosecuted|suspected|apprehended|behind bars|in custody|on trial|under arrest)|got|received|walked|emerged|served|spent|disappeared|was met)\b/u;

/** Words at the head of a passage that lead on to another case. */
export const turnsAway =
  /^[^\p{L}]{0,3}(?:separately|meanwhile|also|elsewhere|another|earlier|previously|last|in (?:a|an|another) (?:\p{L}+ )?(?:case|ruling|trial|development|hearing|decision)|in addition|besides|a (?:day|week|month|year) (?:earlier|before|ago)|on the same day)\b/iu;
