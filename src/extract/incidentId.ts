/** FNV-1a, 32 bits, over UTF-16 code units. Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm". */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

const OFFSET_BASIS = 0x811c9dc5;

/**
 * The id of an incident: the same whatever other articles there are, and without a name in it, since it stands in
 * addresses.
 */
export function incidentId(articleId: string, victim: string, ordinal: number): string {
  const key = `${articleId}\n${victim}\n${ordinal}`;
  const half = (seed: number) => fnv1a(key, seed).toString(36).padStart(7, "0");
  return `${half(OFFSET_BASIS)}${half(~OFFSET_BASIS >>> 0)}`;
}
