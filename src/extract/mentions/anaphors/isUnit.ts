/** Nouns behind a number that count no people named before: "all three cases", "the two days". */
export function isUnit(word: string): boolean {
  return /^(?:days?|weeks?|months?|years?|hours?|minutes?|cities|towns|cases|courts|charges|counts|books|times|fines|sentences|terms|rallies|posts|videos|police|officers|phones|countries|regions|sites|articles|houses|homes)$/u.test(
    word,
  );
}
