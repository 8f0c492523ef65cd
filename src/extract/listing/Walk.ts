import type { Frame } from "../frames/Frame.ts";
import { aheadHead, summaryHead } from "../lexicon/headWords.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Cell } from "./Cell.ts";
import { cellsFrom, cellsOf } from "./cellsOf.ts";
import { closingHead } from "./closingHead.ts";
import type { Context } from "./contextOf.ts";
import { contextsOf } from "./contextsOf.ts";
import { Entries } from "./Entries.ts";
import { isNameLine, isRecord, labelled } from "./entryShape.ts";
import { completed, type Head, NO_HEAD } from "./Head.ts";
import { Heads } from "./Heads.ts";
import { isSentence } from "./isSentence.ts";
import { hasMarker, type Line } from "./Line.ts";
import { ListReader } from "./ListReader.ts";
import type { Paragraph } from "./Paragraph.ts";
import { ProseReader } from "./ProseReader.ts";
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
  readonly #list: ListReader;
  readonly #prose: ProseReader;
  #table: Table | null = null;
  /** Beneath "in brief", where all is said again below, or "coming up", where nothing has happened yet. */
  #isSilent = false;
  /** The lines since the last blank one begin with a head: further heads among them are none of a record. */
  #isHeaded = false;
  #post = 0;
  /** The passages since the last blank line. */
  #block: Read[] = [];

  constructor(article: string, paragraphs: readonly Paragraph[]) {
    this.#article = article;
    this.#contexts = contextsOf(article, paragraphs);
    this.#series = seriesOf([...this.#contexts.values()]);
    this.#heads = new Heads(this.#series);
    this.#entries = new Entries(article);
    this.#list = new ListReader(article, this.#contexts, this.#heads, this.#entries);
    this.#prose = new ProseReader(article, this.#heads, this.#entries);
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
    if (this.#readSilently(line) || this.#list.read(line)) return;
    if (this.#entries.isField(line)) this.#entries.append(line);
    else this.#leaveList(line);
  }

  #leaveList(line: Line): void {
    this.#entries.close();
    if (this.#prose.read(line)) this.#isHeaded = true;
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
}
