/** Verbs that tell a deed by what stands behind them: "took part in an illegal rally". */
export const doing =
  /^(?:took part|taken part|taking part|participated|organi[sz]ed|held|led|attended|joined|staged|conducted|posted|published|spread|committed|displayed|raised|gave|called|came|went|gone|made|wrote|written|left|hosted|sent|transferred|used|shared|offered|threw|thrown|hung|brought)\b/iu;

/** What somebody does by their work, and no court punishes: "attended the trial", "led a foundation". */
export const ofOthers =
  /\b(?:trials?|hearings?|courts?|conference|seminar|investigat\p{L}*|foundation|centre|center|project|newspaper|victims?|relatives|lawyers?|parliament)\b/iu;
