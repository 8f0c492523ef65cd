import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, rmSync, utimesSync, writeSync } from "node:fs";
import { join } from "node:path";
import { isRunning } from "../isRunning.ts";
import type { Reading } from "../reading/Reading.ts";
import { dropOld } from "./dropOld.ts";
import { decodeEntry, encodeEntry, entriesOf, type Place, readAt, sizeOf } from "./packFile.ts";

/** An entry of the cache. */
export interface Entry extends Place {
  key: string;
  pack: Pack;
}

interface Pack {
  path: string;
  file: number;
  size: number;
}

/** Beyond so many packs, or where less than half of their bytes is used, what is used goes into one. */
const MOST_PACKS = 8;

/** `RULES.PROCESS-NUMBER.pack`: a process writes into its own packs only, so two builds never meet in one. */
const PACK = /^(?<rules>[0-9a-f]+)\.(?<pid>\d+)-\d+\.pack$/u;

/**
 * What was read of articles, by a key of all that it depends on, in few files. Entries are only ever added, so a build
 * that is killed loses no more than the entry it was writing.
 */
export class ReadingCache {
  readonly #folder: string;
  readonly #rules: string;
  readonly #packs: Pack[] = [];
  readonly #entries = new Map<string, Entry>();
  #own: Pack | null = null;

  constructor(folder: string, rules: string) {
    this.#folder = folder;
    this.#rules = rules;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).sort()) if (PACK.exec(name)?.groups?.rules === rules) this.#open(name);
  }

  find(key: string): Entry | null {
    return this.#entries.get(key) ?? null;
  }

  /** The reading of an entry; null where it is damaged, and then it is forgotten. */
  read(entry: Entry): Reading | null {
    const reading = decodeEntry(readAt(entry.pack.file, entry.offset, sizeOf(entry)), entry);
    if (reading === null) this.#entries.delete(entry.key);
    return reading;
  }

  put(key: string, reading: Reading): Entry {
    this.#own ??= this.#create();
    const bytes = encodeEntry(key, reading);
    const pack = this.#own;
    for (let written = 0; written < bytes.length; )
      written += writeSync(pack.file, bytes, written, bytes.length - written, pack.size + written);
    const entry = { key, pack, offset: pack.size, head: reading.head.length, body: reading.body.length };
    pack.size += bytes.length;
    this.#entries.set(key, entry);
    return entry;
  }

  /** Drops what is old: packs of other rules, and entries that are not among the used ones where they are many. */
  tidy(used: readonly Entry[]): void {
    const usedBytes = used.reduce((sum, entry) => sum + sizeOf(entry), 0);
    const bytes = this.#packs.reduce((sum, { size }) => sum + size, 0);
    if (this.#packs.length > MOST_PACKS || bytes > 2 * usedBytes) this.#repack(used);
    for (const name of readdirSync(this.#folder)) {
      const { rules, pid } = PACK.exec(name)?.groups ?? {};
      if (rules === undefined || rules === this.#rules || isRunning(Number(pid))) continue;
      dropOld(join(this.#folder, name));
    }
  }

  close(): void {
    for (const { file } of this.#packs.splice(0)) closeSync(file);
    this.#entries.clear();
  }

  #open(name: string): void {
    const path = join(this.#folder, name);
    try {
      const file = openSync(path, "r");
      const pack = { path, file, size: fstatSync(file).size };
      this.#packs.push(pack);
      for (const { key, place } of entriesOf(file, pack.size)) this.#entries.set(key, { key, pack, ...place });
      // Seen by whoever tidies up: it was of use today.
      utimesSync(path, new Date(), new Date());
    } catch (error) {
      // Another build has tidied it away between the look at the folder and this one.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }

  #create(): Pack {
    for (let number = 0; ; number++) {
      const path = join(this.#folder, `${this.#rules}.${process.pid}-${number}.pack`);
      try {
        const pack = { path, file: openSync(path, "wx+"), size: 0 };
        this.#packs.push(pack);
        return pack;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
    }
  }

  /** Puts what is used into a pack of its own, and takes the others away, but for those another build is writing. */
  #repack(used: readonly Entry[]): void {
    const old = [...this.#packs];
    this.#own = this.#create();
    for (const entry of used) {
      const reading = this.read(entry);
      if (reading !== null) this.put(entry.key, reading);
    }
    for (const { path } of old) {
      const pid = Number(PACK.exec(path.slice(this.#folder.length + 1))?.groups?.pid);
      if (pid === process.pid || !isRunning(pid)) rmSync(path, { force: true });
    }
  }
}
