import { setImmediate } from "node:timers/promises";
import type { Refused } from "../../domain/refusal.ts";
import type { Looked, Looker } from "../articles/Looker.ts";
import type { Entry, ReadingCache } from "../cache/ReadingCache.ts";
import { type Head, headOf, type Reading } from "../reading/Reading.ts";
import type { ReadingPool } from "../reading/ReadingPool.ts";
import type { Kept } from "./Gathering.ts";
import { InTurn } from "./InTurn.ts";
import { Known } from "./Known.ts";

/** What became of one file. */
export interface Read {
  file: string;
  found: { kept: Kept; head: Head } | Refused;
  /** It was read in this build; else it was known from an earlier one. */
  isAnew: boolean;
  /** What was kept of it was damaged. */
  wasDamaged: boolean;
}

export interface ReadingTools {
  looker: Looker;
  cache: ReadingCache;
  pool: Pick<ReadingPool, "read" | "room">;
  /** Looks into all files, and reads all articles, whatever is known of them. */
  isFresh: boolean;
}

/** Results that wait for an earlier one: kilobytes each. */
const MOST_WAITING = 2000;
/** Files after which whatever else happens to the process is looked to. */
const BREATH = 100;

function toRead({ id, file, sha256 }: Looked, entry: Entry, reading: Reading) {
  return { kept: { id, file, sha256, entry }, head: headOf(reading) };
}

async function readAnew(looked: Looked, { looker, cache, pool }: ReadingTools): Promise<Read["found"]> {
  const { file, received } = looked;
  const opened = received === null ? looker.open(file) : { ...looked, received };
  if ("refusal" in opened) return opened;
  const outcome = await pool.read(opened.received);
  if ("failure" in outcome) return { refusal: "unreadable", detail: outcome.failure };
  if ("broken" in outcome) throw new Error(`the dataset breaks its contract: ${file}: ${outcome.broken}`);
  return toRead(opened, cache.put(opened.key, outcome.reading), outcome.reading);
}

async function readOne(looked: Looked, tools: ReadingTools): Promise<Read> {
  const { file } = looked;
  const entry = tools.isFresh ? null : tools.cache.find(looked.key);
  const reading = entry && tools.cache.read(entry);
  if (entry !== null && reading !== null)
    return { file, found: toRead(looked, entry, reading), isAnew: false, wasDamaged: false };
  return { file, found: await readAnew(looked, tools), isAnew: true, wasDamaged: entry !== null };
}

/** Reads every file, on all cores where need be, and tells what became of each in the order of the files. */
export async function* readAll(files: readonly string[], tools: ReadingTools): AsyncIterable<Read> {
  const known = new Known();
  const inTurn = new InTurn<Read>();
  for (const [index, file] of files.entries()) {
    const looked = tools.looker.look(file, tools.isFresh);
    const refused = "refusal" in looked ? looked : known.refusalOf(looked);
    if (refused !== null) inTurn.add(Promise.resolve({ file, found: refused, isAnew: false, wasDamaged: false }));
    else if (!("refusal" in looked)) inTurn.add(readOne(looked, tools));
    await tools.pool.room();
    if (index % BREATH === 0) await setImmediate();
    yield* inTurn.take(inTurn.size > MOST_WAITING);
  }
  while (inTurn.size > 0) yield* inTurn.take(true);
}
