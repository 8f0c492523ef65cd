import type { Read } from "../../stage3Mentions.ts";
import type { Token } from "../../token.ts";

/** The tokens of a gap that no place or organisation covers. */
export function bare(read: Read, from: number, to: number): Token[] {
  const covered = read.sightings.filter(({ mention }) =>
    ["place", "organisation", "term", "date"].includes(mention.kind),
  );
  return read.tokens
    .slice(from, to)
    .filter((_, step) => !covered.some((each) => from + step >= each.from && from + step < each.to));
}
