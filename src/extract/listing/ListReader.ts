import { notFreed } from "../lexicon/headWords.ts";
import type { Read } from "../stage3Mentions.ts";
import { hasVerb } from "./Cell.ts";
import { cityCounts } from "./cityCounts.ts";
import type { Context } from "./contextOf.ts";
import type { Entries } from "./Entries.ts";
import { beginsWithName, beginsWithSomebody, isNameLine, isRecord, isUnnamed, isUnnamedItem } from "./entryShape.ts";
import type { Heads } from "./Heads.ts";
import { inlineEntries } from "./inlineEntries.ts";
import { isSentence } from "./isSentence.ts";
import { hasMarker, type Line, tellsInFragments } from "./Line.ts";
import { readEntry } from "./readEntry.ts";

/** Reads the lines of an article that begin an entry of a list, or are one by themselves. */
export class ListReader {
  readonly #article: string;
  readonly #contexts: ReadonlyMap<Read, Context>;
  readonly #heads: Heads;
  readonly #entries: Entries;

  constructor(article: string, contexts: ReadonlyMap<Read, Context>, heads: Heads, entries: Entries) {
    this.#article = article;
    this.#contexts = contexts;
    this.#heads = heads;
    this.#entries = entries;
  }

  /** Opens an entry where the line begins one; `false` where it does not. */
  read(line: Line): boolean {
    const { first, cells } = line;
    const isItem = (hasMarker(line) || this.#heads.isAnnounced) && beginsWithSomebody(cells, this.#article);
    const isListed = (isItem || beginsWithName(cells)) && this.#announces(line);
    const isNamed = cells.some(({ field }) => field === "name");
    if (isListed && !isNamed && isSentence(first)) {
      // "11. N. (40), was on his way to the market": the head tells what befell them, and the sentence may tell more.
      this.#entries.close();
      const fragments = cells.slice(0, Math.max(1, cells.findIndex(hasVerb)));
      this.#entries.frames.push(...readEntry(this.#article, fragments, this.#heads.ofList));
      return true;
    }
    const isLine = isNameLine(cells, this.#article);
    const tells = beginsWithName(cells) && !isSentence(first) && tellsInFragments(line, this.#article);
    // Among items with names one may have none.
    const isAmong = hasMarker(line) && isUnnamed(cells, this.#article) && this.#announces(line);
    const isNameless = isAmong || ((this.#entries.isOpen || hasMarker(line)) && isUnnamedItem(cells, this.#article));
    if (!isNamed && !isListed && !tells && !isLine && !isNameless && !isRecord(cells, this.#article))
      return this.#readInline(line);
    this.#entries.close();
    const head = this.#heads.ofList;
    // A name that stands alone below a heading may be the author's.
    const isAnnounced = this.#heads.isAnnounced && this.#heads.section.outcome !== null;
    const mayBeAuthor = isLine && !hasMarker(line) && !isAnnounced && !line.isInRow;
    this.#entries.open(line, mayBeAuthor ? { ...head, outcome: null } : head);
    return true;
  }

  #readInline({ reads, first, cells }: Line): boolean {
    const head = this.#heads.ofList;
    const behindTown = this.#contexts.get(first)?.place ?? null;
    const counts = isSentence(first) ? [] : cityCounts(cells, this.#article, head, behindTown);
    const inline = counts.length > 0 ? counts : inlineEntries(cells, this.#article, head);
    if (inline === null) return false;
    this.#entries.close();
    this.#entries.frames.push(...inline);
    this.#entries.taken.add(first);
    if (reads.length > 1) this.#heads.readProse();
    return true;
  }

  /** Whether the head above says what befell those named beneath. */
  #announces(line: Line): boolean {
    const { first, words } = line;
    const { section, title } = this.#heads;
    const isItem = hasMarker(line);
    if (section.outcome?.status === "released" && !isItem && isSentence(first) && notFreed.test(words)) return false;
    return section.outcome !== null || (title.outcome !== null && isItem);
  }
}
