/** Has neither accents nor marks, nor characters that stand for others. */
const PLAIN = /^[\x20-\x7e]*$/u;

/** Text without case, accents and surplus space, for finding words whatever their spelling on the page. */
export function fold(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.toLowerCase().replace(/\s+/gu, " ").trim();
}
