import type { Span } from "../../domain/schema.ts";
import type { Frame } from "../frames/Frame.ts";
import type { Read } from "../stage3Mentions.ts";
import { type Cell, ofKind } from "./Cell.ts";
import { cellsOf } from "./cellsOf.ts";
import { isTelegraphic, tellsChange } from "./entryShape.ts";
import type { Head } from "./Head.ts";
import { isSentence } from "./isSentence.ts";
import { hasMarker, type Line } from "./Line.ts";
import { readEntry } from "./readEntry.ts";

/** An entry while its lines are read. */
interface Open {
  cells: Cell[];
  head: Head;
  hasMarker: boolean;
}

function isWithin(mention: Span | null, { start, end }: Span): boolean {
  return mention !== null && mention.start >= start && mention.end <= end;
}

/** The entries of an article while it is read from above: those told, and the one its lines still go on with. */
export class Entries {
  readonly frames: Frame[] = [];
  /** Passages that are no prose: heads, and what an entry has told. */
  readonly taken = new Set<Read>();
  readonly #article: string;
  #open: Open | null = null;
  /** The last entry, for "same city". */
  #before: Frame | null = null;

  constructor(article: string) {
    this.#article = article;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  open(line: Line, head: Head): void {
    this.#open = { cells: [...line.cells], head, hasMarker: hasMarker(line) };
    this.taken.add(line.first);
    this.#appendFragments(line.reads.slice(1));
  }

  close(): void {
    if (this.#open === null) return;
    const frames = readEntry(this.#article, this.#open.cells, this.#open.head, this.#before);
    this.frames.push(...frames);
    this.#before = frames.at(-1) ?? this.#before;
    this.#open = null;
  }

  /** Whether an entry, open or closed, has begun with a passage. */
  tells({ passage }: Read): boolean {
    const isOpen = this.#open?.cells.some(({ read }) => read.passage === passage) === true;
    return isOpen || this.frames.some((frame) => frame.passage === passage);
  }

  /** What a line below adds to the entries told in some passages: a day of their own they keep. */
  complete(reads: readonly Read[], closing: Head): void {
    const passages = new Set(reads.map(({ passage }) => passage));
    this.frames.forEach((frame, at) => {
      if (!passages.has(frame.passage)) return;
      const isOwn = frame.date !== null && reads.some(({ passage }) => isWithin(frame.date, passage));
      this.frames[at] = {
        ...frame,
        date: isOwn ? frame.date : (closing.date ?? frame.date),
        place: frame.place ?? closing.place,
        laws: frame.laws.length > 0 ? frame.laws : closing.laws,
      };
    });
  }

  take(reads: readonly Read[]): void {
    for (const read of reads) this.taken.add(read);
  }

  /** A line of a record: right beneath its name, or with a label, and no sentence. */
  isField(line: Line): boolean {
    if (this.#open === null) return false;
    const { paragraph, first, cells, words } = line;
    const isLabelled = cells.some(({ field }) => field !== null);
    // Among items with markers, a line with a marker of its own is the next one, whoever it is about.
    const isNext = this.#open.hasMarker && hasMarker(line);
    if (!isLabelled && (paragraph.isApart || isNext)) return false;
    return !/:$/u.test(words) && (isLabelled || isTelegraphic(cells) || !isSentence(first));
  }

  append({ reads, first, cells }: Line): void {
    // A line begins a cell of its own, whatever mark the line before ended with.
    this.#open?.cells.push(...cells.map((cell, at) => (at === 0 ? { ...cell, mark: "\n" } : cell)));
    this.taken.add(first);
    this.#appendFragments(reads.slice(1));
  }

  /** Goes on with an entry in the same line as long as no sentence comes, but for one that changes the outcome. */
  #appendFragments(reads: readonly Read[]): void {
    for (const read of reads) {
      const cells = cellsOf(read);
      const isNamed = cells.some((cell) => ofKind(cell, "person").length > 0);
      const isChange = cells.length === 1 && tellsChange(cells, this.#article);
      if (isNamed || (isSentence(read) && !isChange)) return;
      this.#open?.cells.push(...cells);
      this.taken.add(read);
    }
  }
}
