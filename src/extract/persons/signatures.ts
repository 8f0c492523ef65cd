import { signing } from "../lexicon/titles.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Roster } from "./Roster.ts";

/** How many passages behind "On behalf of the initiative:" are still its signatures. */
const REACH = 2;

function isSigning(article: string, { passage }: Read): boolean {
  return signing.test(article.slice(passage.start, passage.end));
}

const CLOCK = /\b\d{1,2}:\d{2}\b/u;

/** "13:27, 19 August, Bishkek – Agency, N. N.": the line that says when and by whom the article was written. */
function isByline(article: string, { passage, sightings }: Read): boolean {
  const isDated = sightings.some(({ mention }) => mention.kind === "date" && mention.value.day !== null);
  return passage.kind === "heading" && isDated && CLOCK.test(article.slice(passage.start, passage.end));
}

/** "N. N., 27 May 2025": nothing but who wrote the article and when, above all that it tells. */
function isNameAndDay({ passage, tokens, sightings }: Read, isTop: boolean): boolean {
  const kinds = sightings.map(({ mention }) => mention.kind);
  const isPlain = kinds.every((kind) => kind === "person" || kind === "date" || kind === "place");
  const isWhole = tokens.every(
    ({ kind, text }, at) =>
      (kind === "mark" && text !== "|") || sightings.some(({ from, to }) => at >= from && at < to),
  );
  return (
    isTop && passage.kind === "heading" && isWhole && isPlain && kinds.includes("person") && kinds.includes("date")
  );
}

/** Marks those who have signed an open letter as its authors: what it tells did not happen to them. */
export function markSignatures(roster: Roster): void {
  let left = 0;
  let isTop = true;
  for (const { passage } of roster.reads) {
    const read = roster.reads[passage.index];
    if (read === undefined || passage.kind === "furniture") continue;
    isTop &&= passage.kind === "heading";
    if (isSigning(roster.article, read)) left = REACH;
    else if (left > 0) left -= 1;
    else if (!isByline(roster.article, read) && !isNameAndDay(read, isTop)) continue;
    for (const sighting of read.sightings) {
      const { mention } = sighting;
      if (mention.kind !== "person") continue;
      const marked = { ...mention, value: { ...mention.value, part: "author" as const } };
      roster.see(read, { ...sighting, mention: marked });
      const person = roster.personOf(mention);
      if (person !== null) person.part ??= "author";
    }
  }
}
