import type { Frame } from "../frames/Frame.ts";
import { correctionHead, listTitle, summaryHead } from "../lexicon/headWords.ts";
import type { Read } from "../stage3Mentions.ts";
import { type Cell, ofKind } from "./Cell.ts";
import { cellsOf } from "./cellsOf.ts";
import { type Context, contextOf } from "./contextOf.ts";
import { eventsIn } from "./Event.ts";
import { beginsWithName, isNameLine, isRecord, labelled, tellsOutcome } from "./entryShape.ts";
import { type Head, NO_HEAD, within } from "./Head.ts";
import { inlineEntries } from "./inlineEntries.ts";
import { isSentence } from "./isSentence.ts";
import type { Paragraph } from "./Paragraph.ts";
import { readEntry } from "./readEntry.ts";
import { readHead } from "./readHead.ts";
import { Stage, seriesOf } from "./Stage.ts";
import { rowOf, type Table, tableOf } from "./tableOf.ts";

/** An entry while its lines are read. */
interface Open {
  cells: Cell[];
  head: Head;
}

/** Reads an article from above: its heads, and the lists, tables and records beneath them. */
export class Walk {
  readonly frames: Frame[] = [];
  /** Passages that are no prose: heads, and what an entry has told. */
  readonly taken = new Set<Read>();
  /** What the heads above a passage lend to its prose. */
  readonly lent = new Map<Read, Head>();
  /** The number of the post a passage stands in, the latest last. */
  readonly moments = new Map<Read, number>();

  readonly #article: string;
  readonly #stage: Stage;
  readonly #newestFirst: boolean;
  readonly #contexts = new Map<Read, Context>();
  #title = NO_HEAD;
  #section = NO_HEAD;
  #table: Table | null = null;
  #open: Open | null = null;
  /** The last entry. */
  #before: Frame | null = null;
  #isSummary = false;
  #blockHasHead = false;
  #post = 0;

  constructor(article: string, paragraphs: readonly Paragraph[]) {
    this.#article = article;
    for (const { reads } of paragraphs) this.#readContexts(reads);
    const series = seriesOf([...this.#contexts.values()]);
    this.#stage = new Stage(series);
    this.#newestFirst = series.newestFirst;
    paragraphs.forEach((paragraph, at) => this.#read(paragraph, paragraphs[at + 1]));
    this.#close();
  }

  /** The passages at the head of a line that say where and when. */
  #readContexts(reads: readonly Read[]): void {
    for (const read of reads) {
      const context = contextOf(this.#article, read);
      if (context !== null) this.#contexts.set(read, context);
      if (context === null || context.isPrefix) return;
    }
  }

  #close(): void {
    if (this.#open === null) return;
    const frames = readEntry(this.#article, this.#open.cells, this.#open.head, this.#before);
    this.frames.push(...frames);
    this.#before = frames.at(-1) ?? this.#before;
    this.#open = null;
  }

  #read(paragraph: Paragraph, next: Paragraph | undefined): void {
    if (paragraph.isApart) this.#blockHasHead = false;
    const rest = this.#enterContexts(paragraph);
    const [first] = rest;
    for (const read of paragraph.reads) {
      this.lent.set(read, this.#stage.ofProse);
      if (this.#newestFirst) this.moments.set(read, -this.#post);
    }
    if (first === undefined) return;
    const words = this.#article.slice(first.passage.start, first.passage.end);
    if (summaryHead.test(words) && paragraph.isHeading) return this.#enterSummary(rest);
    if (this.#isSummary && this.#hasMarker(first, cellsOf(this.#article, first))) return this.#skip(rest);
    this.#isSummary = false;
    this.#readLine(paragraph, rest, next);
  }

  #enterSummary(rest: readonly Read[]): void {
    this.#close();
    this.#isSummary = true;
    this.#skip(rest);
  }

  #skip(reads: readonly Read[]): void {
    for (const read of reads) this.taken.add(read);
  }

  /** Enters the heads a line begins with; what is left of it is read on. A head within a record is one of its fields. */
  #enterContexts({ reads, isApart }: Paragraph): readonly Read[] {
    for (const [at, read] of reads.entries()) {
      const context = this.#contexts.get(read);
      if (context === undefined) return reads.slice(at);
      const isClosed = /[:.]$/u.test(this.#article.slice(read.passage.start, read.passage.end));
      const isField = this.#open !== null && !isApart && !this.#blockHasHead && !isClosed && context.time === null;
      if (isField && !context.isPrefix) return reads.slice(at);
      if (context.isPrefix && this.#open !== null && !isApart) return reads.slice(at);
      this.#enter(context);
      if (context.isPrefix) return reads.slice(at);
      this.taken.add(read);
    }
    return [];
  }

  #enter(context: Context): void {
    this.#close();
    this.#table = null;
    this.#isSummary = false;
    this.#blockHasHead = true;
    if (context.time !== null) this.#post += 1;
    this.#stage.enter(context);
  }

  #readLine(paragraph: Paragraph, rest: readonly Read[], next: Paragraph | undefined): void {
    const [first] = rest;
    if (first === undefined) return;
    const table = tableOf(this.#article, first);
    if (table !== null) {
      this.#close();
      this.#table = table;
      return this.#skip(rest);
    }
    const cells = this.#cellsOf(first);
    if (this.#readEntry(paragraph, rest, cells)) return;
    if (this.#isField(paragraph, rest, cells)) return this.#append(rest);
    this.#close();
    if (paragraph.isHeading || this.#announces(rest, cells)) return this.#enterHeading(paragraph, rest, cells, next);
    this.#section = NO_HEAD;
    this.#stage.readProse();
  }

  #cellsOf(read: Read): readonly Cell[] {
    const cells = cellsOf(this.#article, read);
    const row = this.#table === null ? null : rowOf(this.#article, read, cells, this.#table);
    return row ?? labelled(cells, this.#article) ?? cells;
  }

  get #head(): Head {
    return within(this.#title, within(this.#section, this.#stage.ofList));
  }

  /** Opens an entry where the line begins one. */
  #readEntry(paragraph: Paragraph, rest: readonly Read[], cells: readonly Cell[]): boolean {
    const [first] = rest;
    if (first === undefined) return false;
    const hasName = cells.some(({ field }) => field === "name");
    const isLine = isNameLine(cells, this.#article);
    const isListed = beginsWithName(cells) && this.#isListed(first, cells);
    if (!hasName && isListed && isSentence(first)) return this.#nameListed(first, cells);
    const tells = beginsWithName(cells) && !isSentence(first) && this.#tells(rest);
    if (hasName || isRecord(cells, this.#article) || isLine || isListed || tells) {
      this.#close();
      this.#open = { cells: [...cells], head: this.#headFor(first, paragraph, isLine) };
      this.taken.add(first);
      this.#appendFragments(rest.slice(1));
      return true;
    }
    const inline = inlineEntries(cells, this.#article, this.#head);
    if (inline === null) return false;
    this.#close();
    this.frames.push(...inline);
    this.taken.add(first);
    if (rest.length > 1) this.#stage.readProse();
    return true;
  }

  /** "11. N. (40), was on his way to the market": the head tells what befell them, and the sentence may tell more. */
  #nameListed(read: Read, cells: readonly Cell[]): boolean {
    this.#close();
    this.frames.push(...readEntry(this.#article, cells.slice(0, 1), this.#head));
    return read.tokens.length > 0;
  }

  /** Whether the fragments of a line tell an outcome. */
  #tells(rest: readonly Read[]): boolean {
    const sentence = rest.findIndex(isSentence);
    const fragments = sentence < 0 ? rest : rest.slice(0, sentence);
    return fragments.some((read) => tellsOutcome(cellsOf(this.#article, read), this.#article));
  }

  #isListed(read: Read, cells: readonly Cell[]): boolean {
    return this.#section.outcome !== null || (this.#hasMarker(read, cells) && this.#title.outcome !== null);
  }

  #hasMarker({ passage }: Read, cells: readonly Cell[]): boolean {
    return (cells[0]?.start ?? passage.start) > passage.start;
  }

  /** A name without a marker right below the title may be the author's. */
  #headFor(read: Read, _paragraph: Paragraph, isNameLineOnly: boolean): Head {
    const [first] = cellsOf(this.#article, read);
    const mayBeAuthor = isNameLineOnly && first?.start === read.passage.start && this.#section.outcome === null;
    return mayBeAuthor ? { ...this.#head, outcome: null } : this.#head;
  }

  /** Goes on with an entry in the same line as long as no sentence comes, but for one that changes the outcome. */
  #appendFragments(reads: readonly Read[]): void {
    for (const read of reads) {
      const cells = cellsOf(this.#article, read);
      const isNamed = cells.some((cell) => ofKind(cell, "person").length > 0);
      const isFragment = !isSentence(read) && !isNamed;
      const isChange = cells.length === 1 && !isNamed && tellsChange(cells, this.#article);
      if (!isFragment && !isChange) return;
      this.#open?.cells.push(...(cells as Cell[]));
      this.taken.add(read);
    }
  }

  /** A line of a record: right beneath its name, or with a label, and no sentence. */
  #isField({ isApart }: Paragraph, rest: readonly Read[], cells: readonly Cell[]): boolean {
    const [first] = rest;
    if (this.#open === null || first === undefined) return false;
    const isLabelled = cells.some(({ field }) => field !== null);
    if (isApart && !isLabelled) return false;
    const endsAsHead = /:$/u.test(this.#article.slice(first.passage.start, first.passage.end));
    return !endsAsHead && (isLabelled || !isSentence(first));
  }

  #append(rest: readonly Read[]): void {
    const [first, ...others] = rest;
    if (first === undefined || this.#open === null) return;
    const [head] = this.#cellsOf(first);
    // A line begins a cell of its own, whatever mark the line before ended with.
    this.#open.cells.push(...this.#cellsOf(first).map((cell) => (cell === head ? { ...cell, mark: "\n" } : cell)));
    this.taken.add(first);
    this.#appendFragments(others);
  }

  /** A line that ends with a colon announces what follows. */
  #announces(rest: readonly Read[], cells: readonly Cell[]): boolean {
    const last = rest.at(-1);
    if (last === undefined || cells.length === 0) return false;
    const ends = /:$/u.test(this.#article.slice(last.passage.start, last.passage.end));
    return ends && !cells.some((cell) => ofKind(cell, "person").length > 0);
  }

  #enterHeading(
    paragraph: Paragraph,
    rest: readonly Read[],
    cells: readonly Cell[],
    _next: Paragraph | undefined,
  ): void {
    const text = rest.map(({ passage }) => this.#article.slice(passage.start, passage.end)).join(" ");
    if (cells.some((cell) => ofKind(cell, "person").length > 0)) return;
    const all = rest.flatMap((read) => cellsOf(this.#article, read));
    const head = correctionHead.test(text) ? NO_HEAD : readHead(all, this.#article);
    const isTitle = this.#title === NO_HEAD && listTitle.test(text);
    if (isTitle) this.#title = head;
    else this.#section = { ...head, date: null, place: null };
    if (paragraph.isHeading && !isTitle && head.place === null && head.date === null) this.#stage.leave();
    if (!isTitle) this.#stage.enterHead(head);
    this.#blockHasHead = true;
  }
}

/** "The city court cut the term to 12 days": a sentence within an entry that changes its outcome. */
function tellsChange(cells: readonly Cell[], article: string): boolean {
  return cells.some((cell) => eventsOfChange(cell, article));
}

function eventsOfChange(cell: Cell, article: string): boolean {
  return eventsIn(cell, article).some(({ isChange }) => isChange);
}
