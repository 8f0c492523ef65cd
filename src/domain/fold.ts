/** Text without case and accents, its spaces as they are. */
export function foldLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Text without case, accents and surplus space, for finding words whatever their spelling on the page. */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/gu, " ").trim();
}
