/** Text without case, accents and surplus space, for finding words whatever their spelling on the page. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
}
