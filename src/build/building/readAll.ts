import { setImmediate } from "node:timers/promises";
import type { Refused } from "../../domain/refusal.ts";
import type { Identity } from "../articles/Glances.ts";
import type { Looked, Looker } from "../articles/Looker.ts";
import type { ReadingCache } from "../cache/ReadingCache.ts";
import type { LastBuild } from "../last/LastBuild.ts";
import { type Head, headOf, type Reading } from "../reading/Reading.ts";
import type { ReadingPool } from "../reading/ReadingPool.ts";
import type { Kept } from "./Gathering.ts";
import type { Glanced } from "./glanceAtAll.ts";
import { InTurn } from "./InTurn.ts";
import { Known } from "./Known.ts";

/** What became of one file. */
export interface Read {
  file: string;
  /** `head`: where the last build did not know it. */
  found: { kept: Kept; head: Head | null } | Refused;
  /** It was read in this build; else it was known from an earlier one. */
  isAnew: boolean;
  /** What was kept of it was damaged. */
  wasDamaged: boolean;
}

export interface ReadingTools {
  looker: Looker;
  cache: ReadingCache;
  pool: Pick<ReadingPool, "read" | "room" | "rest">;
  /** Looks into all files, and reads all articles, whatever is known of them. */
  isFresh: boolean;
  last: LastBuild | null;
}

/** Results that were read and wait for an earlier one: kilobytes each. */
const MOST_WAITING = 2000;
/** Files after which whatever else happens to the process is looked to, and what came is told. */
const BREATH = 100;

function toRead({ id, file, sha256, key }: Identity, reading: Reading) {
  const head = headOf(reading);
  return { kept: { id, file, sha256, key, summary: head.summary }, head };
}

async function readAnew(seen: Identity | Looked, { looker, cache, pool }: ReadingTools): Promise<Read["found"]> {
  const { file } = seen;
  const opened = "received" in seen ? seen : looker.open(file);
  if ("refusal" in opened) return opened;
  const outcome = await pool.read(opened.received);
  if ("failure" in outcome) return { refusal: "unreadable", detail: outcome.failure };
  if ("broken" in outcome) throw new Error(`the dataset breaks its contract: ${file}: ${outcome.broken}`);
  cache.put(opened.key, outcome.reading);
  return toRead(opened, outcome.reading);
}

async function readOne(seen: Identity | Looked, tools: ReadingTools): Promise<Read> {
  const { file } = seen;
  const entry = tools.isFresh ? null : tools.cache.find(seen.key);
  const reading = entry && tools.cache.read(entry);
  if (reading !== null) return { file, found: toRead(seen, reading), isAnew: false, wasDamaged: false };
  return { file, found: await readAnew(seen, tools), isAnew: true, wasDamaged: entry !== null };
}

/** What the last build knew of it, where its reading is kept too. */
function knownOf({ id, file, sha256, key }: Identity, { last, cache }: ReadingTools): Read | null {
  const index = last?.indexOf(key) ?? null;
  const summary = index === null ? undefined : last?.edition.standings[index]?.summary;
  if (summary === undefined || cache.find(key) === null) return null;
  return { file, found: { kept: { id, file, sha256, key, summary }, head: null }, isAnew: false, wasDamaged: false };
}

/** What becomes of a file without reading it. */
function settledOf(file: string, seen: Refused | Identity, known: Known, tools: ReadingTools): Read | null {
  const setAside = (found: Refused): Read => ({ file, found, isAnew: false, wasDamaged: false });
  if ("refusal" in seen) return setAside(seen);
  const refused = known.refusalOf(seen);
  return refused === null ? knownOf(seen, tools) : setAside(refused);
}

/** Reads every file, on all cores where need be, and tells what became of each in the order of the files. */
export async function* readAll(files: readonly Glanced[], tools: ReadingTools): AsyncIterable<Read> {
  const known = new Known();
  const inTurn = new InTurn<Read>();
  for (const [index, { file, known: glanced }] of files.entries()) {
    const seen = glanced ?? tools.looker.look(file);
    const settled = settledOf(file, seen, known, tools);
    if (settled !== null) inTurn.put(settled);
    else if (!("refusal" in seen)) {
      inTurn.add(readOne(seen, tools));
      await tools.pool.room();
    }
    if (index % BREATH !== 0) continue;
    await setImmediate();
    yield* inTurn.take(inTurn.awaited > MOST_WAITING);
  }
  while (inTurn.size > 0) yield* inTurn.take(true);
}

/** Reads articles again, of which more must be known than their summary. Throws an Error where one is no longer what it was. */
export async function* readAgain(kept: readonly Kept[], tools: ReadingTools): AsyncIterable<Read> {
  for (const each of kept) {
    const read = await readOne(each, { ...tools, isFresh: false });
    if ("refusal" in read.found || read.found.kept.key !== each.key)
      throw new Error(`${each.file} was changed while the dataset was built; nothing was written, build it again`);
    yield read;
  }
}
