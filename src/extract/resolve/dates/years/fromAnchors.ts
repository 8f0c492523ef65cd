import { anchorEvents } from "../../../lexicon/anchors.ts";
import type { Passage } from "../../../stage2Passages.ts";
import type { Read } from "../../../stage3Mentions.ts";
import { windowFrom, windowOfYear, type YearWindow } from "../YearWindow.ts";
import { yearsSince } from "./yearsSince.ts";

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:last|previous) year(?:['’]s)?\s+(?:\p{L}+\s+)?$/iu, 1],
  [/\bthis year(?:['’]s)?\s+(?:\p{L}+\s+)?$/iu, 0],
];

/** "Three years after the January events": how long ago an event everybody knows was. */
export function sinceAnchor(text: string, passage: Passage): YearWindow | null {
  for (const { pattern, day, source } of anchorEvents) {
    const event = pattern.exec(text);
    if (event === null) continue;
    const end = passage.start + event.index + event[0].length;
    const found = yearsSince(passage, text.slice(0, event.index), end, day, source);
    if (found !== null) return found;
  }
  return null;
}

/** "Last year's January events", "the protests in early January": by what is said of when an event was. */
export function nearAnchor(text: string, passage: Passage): YearWindow | null {
  for (const { pattern, bare, day, source } of anchorEvents) {
    const event = pattern.exec(text);
    const before = event === null ? "" : text.slice(0, event.index);
    const end = event === null ? 0 : passage.start + event.index + event[0].length;
    for (const [relative, years] of event === null ? [] : RELATIVE_YEARS) {
      const found = relative.exec(before);
      if (found === null) continue;
      const written = Number(day.slice(0, 4)) + years;
      const rule = `${source}; told as “${found[0].trim()}”, so written in ${written}`;
      return windowOfYear(written, { start: passage.start + found.index, end }, rule);
    }
    const told = bare?.exec(text) ?? null;
    if (told === null) continue;
    const start = passage.start + told.index;
    const rule = `${source}; told by its month alone, so written within a year of it`;
    return windowFrom(day, { start, end: start + told[0].length }, rule);
  }
  return null;
}

/** What the first passage tells that names an event everybody knows. `read`: how it is told. */
export function fromAnchors(
  article: string,
  reads: readonly Read[],
  read: (text: string, passage: Passage) => YearWindow | null,
): YearWindow | null {
  for (const { passage } of reads) {
    if (passage.kind === "furniture") continue;
    const found = read(article.slice(passage.start, passage.end), passage);
    if (found !== null) return found;
  }
  return null;
}
