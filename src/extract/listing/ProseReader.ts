import { correctionHead, listTitle } from "../lexicon/headWords.ts";
import type { Read } from "../stage3Mentions.ts";
import { announcedRelease, dayOfRelease } from "./announcedRelease.ts";
import { ofKind } from "./Cell.ts";
import { cellsOf } from "./cellsOf.ts";
import type { Entries } from "./Entries.ts";
import { NO_HEAD } from "./Head.ts";
import type { Heads } from "./Heads.ts";
import { inlineEntries } from "./inlineEntries.ts";
import type { Line } from "./Line.ts";
import { readHead } from "./readHead.ts";

/** Reads the lines of an article that are none of a list: headings, announcements of a list, and prose. */
export class ProseReader {
  readonly #article: string;
  readonly #heads: Heads;
  readonly #entries: Entries;
  /** Behind prose a heading is none of the whole article. */
  #hasProse = false;

  constructor(article: string, heads: Heads, entries: Entries) {
    this.#article = article;
    this.#heads = heads;
    this.#entries = entries;
  }

  /** A heading, an announcement of a list, or prose; whether it heads what follows. */
  read({ paragraph, reads, cells, words }: Line): boolean {
    const isNamed = cells.some((cell) => ofKind(cell, "person").length > 0);
    const last = reads.at(-1);
    const announces =
      last !== undefined && /:$/u.test(this.#article.slice(last.passage.start, last.passage.end)) && !isNamed;
    const isHead = paragraph.isHeading || announces;
    if (!isHead) this.#readProse(reads);
    else if (!isNamed) this.#enterHeading(reads, words, paragraph.isHeading, announces);
    return isHead && !isNamed;
  }

  /** Prose, within which a passage may still be a list: "Detained: N., M. and O." */
  #readProse(reads: readonly Read[]): void {
    this.#hasProse = true;
    this.#heads.readProse(dayOfRelease(this.#article, reads));
    const release = announcedRelease(this.#article, reads);
    if (release !== null) this.#heads.enterRelease(release);
    for (const read of reads.slice(1)) {
      const cells = cellsOf(read);
      const inline = inlineEntries(cells, this.#article, this.#heads.ofProse);
      if (inline === null) continue;
      this.#entries.frames.push(...inline);
      this.#entries.taken.add(read);
    }
  }

  #enterHeading(reads: readonly Read[], words: string, isHeading: boolean, announces: boolean): void {
    const head = correctionHead.test(words)
      ? NO_HEAD
      : readHead(
          reads.flatMap((read) => cellsOf(read)),
          this.#article,
        );
    if (announces && head.outcome !== null) this.#entries.take(reads);
    if (this.#heads.title === NO_HEAD && isHeading && listTitle.test(words)) this.#heads.enterTitle(head);
    if (this.#heads.title !== head || this.#hasProse) this.#heads.enterSection(head, announces);
  }
}
