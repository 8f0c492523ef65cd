import type { Frame } from "../frames/Frame.ts";
import { aheadHead, correctionHead, listTitle, notFreed, summaryHead } from "../lexicon/headWords.ts";
import type { Read } from "../stage3Mentions.ts";
import { announcedRelease, dayOfRelease } from "./announcedRelease.ts";
import { type Cell, hasVerb, ofKind } from "./Cell.ts";
import { cellsFrom, cellsOf } from "./cellsOf.ts";
import { cityCounts } from "./cityCounts.ts";
import { closingHead } from "./closingHead.ts";
import type { Context } from "./contextOf.ts";
import { contextsOf } from "./contextsOf.ts";
import { Entries } from "./Entries.ts";
import {
  beginsWithName,
  beginsWithSomebody,
  isNameLine,
  isRecord,
  isUnnamed,
  isUnnamedItem,
  labelled,
} from "./entryShape.ts";
import { completed, type Head, NO_HEAD } from "./Head.ts";
import { Heads } from "./Heads.ts";
import { inlineEntries } from "./inlineEntries.ts";
import { isSentence } from "./isSentence.ts";
import { hasMarker, type Line, tellsInFragments } from "./Line.ts";
import type { Paragraph } from "./Paragraph.ts";
import { readEntry } from "./readEntry.ts";
import { readHead } from "./readHead.ts";
import { type Series, seriesOf } from "./Series.ts";
import { rowOf, type Table, tableOf } from "./tableOf.ts";

/** Reads an article from above, line by line: its heads, and the lists, tables and records beneath them. */
export class Walk {
  /** What the heads above a passage lend to its prose. */
  readonly lent = new Map<Read, Head>();
  /** In a text whose latest post stands first, the place in time of the post a passage stands in. */
  readonly moments = new Map<Read, number>();

  readonly #article: string;
  readonly #contexts: ReadonlyMap<Read, Context>;
  readonly #series: Series;
  readonly #heads: Heads;
  readonly #entries: Entries;
  #table: Table | null = null;
  /** Beneath "in brief", where all is said again below, or "coming up", where nothing has happened yet. */
  #isSilent = false;
  /** The lines since the last blank one begin with a head: further heads among them are none of a record. */
  #isHeaded = false;
  #post = 0;
  /** The passages since the last blank line. */
  #block: Read[] = [];
  /** Behind prose a heading is none of the whole article. */
  #hasProse = false;

  constructor(article: string, paragraphs: readonly Paragraph[]) {
    this.#article = article;
    this.#contexts = contextsOf(article, paragraphs);
    this.#series = seriesOf([...this.#contexts.values()]);
    this.#heads = new Heads(this.#series);
    this.#entries = new Entries(article);
    paragraphs.forEach((paragraph, at) => {
      const [before, behind] = [paragraphs[at - 1], paragraphs[at + 1]];
      if (paragraph.isApart) this.#block = [];
      if (!(behind?.isApart !== false && this.#closesBlock(paragraph)))
        this.#read(paragraph, this.#isNameLine(before) || this.#isNameLine(behind));
      this.#block.push(...paragraph.reads);
    });
    this.#entries.close();
  }

  get frames(): readonly Frame[] {
    return this.#entries.frames;
  }

  /** Passages that are no prose: heads, and what an entry has told. */
  get taken(): ReadonlySet<Read> {
    return this.#entries.taken;
  }

  #textOf({ passage }: Read): string {
    return this.#article.slice(passage.start, passage.end);
  }

  #isNameLine(paragraph: Paragraph | undefined): boolean {
    const [first] = paragraph?.reads ?? [];
    return first !== undefined && isNameLine(cellsOf(first), this.#article);
  }

  #read(paragraph: Paragraph, isInRow: boolean): void {
    if (paragraph.isApart) this.#isHeaded = false;
    const reads = this.#enterContexts(paragraph);
    for (const read of paragraph.reads) {
      this.lent.set(read, this.#heads.ofProse);
      if (this.#series.isNewestFirst) this.moments.set(read, -this.#post);
    }
    const [first] = reads;
    if (first === undefined || this.#enterTable(first)) return;
    const line = { paragraph, reads, first, cells: this.#cellsOf(first), words: this.#textOf(first), isInRow };
    if (this.#readSilently(line) || this.#readEntry(line)) return;
    if (this.#entries.isField(line)) this.#entries.append(line);
    else this.#leaveList(line);
  }

  /** A line below what has been told since the last blank one says where and when it was. */
  #closesBlock({ reads }: Paragraph): boolean {
    const closing = closingHead(reads, this.#article);
    const isTold = (read: Read) => this.#entries.tells(read) || (read.passage.kind === "body" && isSentence(read));
    if (closing === null || !this.#block.some(isTold)) return false;
    this.#entries.close();
    const isHead = (read: Read) => this.#contexts.get(read)?.behind === null;
    this.#entries.complete(
      this.#block.filter((read) => !isHead(read)),
      closing,
    );
    for (const read of this.#block) this.lent.set(read, completed(this.lent.get(read) ?? NO_HEAD, closing));
    this.#entries.take(reads.slice(0, 1));
    return true;
  }

  /** Enters the heads a line begins with; what is left of it is read on. */
  #enterContexts({ reads, isApart }: Paragraph): readonly Read[] {
    for (const [at, read] of reads.entries()) {
      const context = this.#contexts.get(read);
      if (context === undefined || this.#isOfRecord(context, read, isApart)) return reads.slice(at);
      this.#entries.close();
      this.#table = null;
      this.#isSilent = false;
      this.#isHeaded = true;
      if (context.time !== null) this.#post += 1;
      this.#heads.enterContext(context, this.#isDateline(context));
      if (context.behind !== null) return reads.slice(at);
      this.#entries.taken.add(read);
    }
    return [];
  }

  /** A line with a label, and a day or a town right beneath a name, are fields of its record. */
  #isOfRecord({ behind, time }: Context, read: Read, isApart: boolean): boolean {
    if (!this.#entries.isOpen) return false;
    if (labelled(cellsOf(read), this.#article) !== null) return true;
    if (isApart) return false;
    return behind !== null || (!this.#isHeaded && time === null && !/[:.]$/u.test(this.#textOf(read)));
  }

  /** A lone full date at the top is when it was written, and with it the town where. */
  #isDateline({ date, time }: Context): boolean {
    return !this.#series.ofDates && time === null && date !== null && date.value.year !== null;
  }

  #enterTable(read: Read): boolean {
    const table = tableOf(this.#article, read);
    if (table === null) return false;
    this.#entries.close();
    this.#table = table;
    this.#entries.taken.add(read);
    return true;
  }

  #cellsOf(read: Read): readonly Cell[] {
    const behind = this.#contexts.get(read)?.behind ?? null;
    const cells = behind === null ? cellsOf(read) : cellsFrom(read, behind);
    const row = this.#table === null ? null : rowOf(read, cells, this.#table);
    return row ?? labelled(cells, this.#article) ?? cells;
  }

  /** The lines of a list that reports nothing new. */
  #readSilently(line: Line): boolean {
    const { paragraph, reads, first, cells, words } = line;
    const opens = (paragraph.isHeading || words.endsWith(":")) && (summaryHead.test(words) || aheadHead.test(words));
    const isItem = hasMarker(line) || this.#contexts.has(first) || isRecord(cells, this.#article);
    this.#isSilent = opens || (this.#isSilent && isItem);
    if (!this.#isSilent) return false;
    this.#entries.close();
    this.#entries.take(reads);
    return true;
  }

  /** Opens an entry where the line begins one. */
  #readEntry(line: Line): boolean {
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

  /** A heading, an announcement of a list, or prose. */
  #leaveList({ paragraph, reads, cells, words }: Line): void {
    this.#entries.close();
    const isNamed = cells.some((cell) => ofKind(cell, "person").length > 0);
    const last = reads.at(-1);
    const announces = last !== undefined && /:$/u.test(this.#textOf(last)) && !isNamed;
    if (!paragraph.isHeading && !announces) this.#readProse(reads);
    else if (!isNamed) this.#enterHeading(reads, words, paragraph.isHeading, announces);
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
    this.#isHeaded = true;
    if (announces && head.outcome !== null) this.#entries.take(reads);
    if (this.#heads.title === NO_HEAD && isHeading && listTitle.test(words)) this.#heads.enterTitle(head);
    if (this.#heads.title !== head || this.#hasProse) this.#heads.enterSection(head, announces);
  }
}
