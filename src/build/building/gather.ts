import type { Linkable } from "../../domain/cases/Linkable.ts";
import { isCopied, type Part, partsOf } from "../last/partsOf.ts";
import { words } from "../words.ts";
import { CaseFinding } from "./CaseFinding.ts";
import { Gathering, type Kept } from "./Gathering.ts";
import type { Glanced } from "./glanceAtAll.ts";
import { inOneLine } from "./inOneLine.ts";
import { type Read, type ReadingTools, readAgain, readAll } from "./readAll.ts";
import { SharedFacts } from "./SharedFacts.ts";
import type { Telling } from "./Telling.ts";

function damageIn({ file, wasDamaged }: Read): string[] {
  return wasDamaged ? [`${inOneLine(file)}: what was kept of it is damaged; it was read anew`] : [];
}

function linesAbout(read: Read): string[] {
  const { file, found } = read;
  const name = inOneLine(file);
  if ("refusal" in found) return [...damageIn(read), `${name}: set aside, ${words.refused(found)}`];
  const { problems } = found.kept.summary;
  return problems.length === 0 ? damageIn(read) : [...damageIn(read), `${name}: ${problems.join("; ")}`];
}

/** What must be known of articles beyond their summaries, which would fill the memory while articles are read. */
async function readMore(kept: readonly Kept[], tools: ReadingTools, { report }: Telling) {
  const linkables: Linkable[] = [];
  const shared = new SharedFacts();
  let readAnew = 0;
  for await (const read of readAgain(kept, tools)) {
    for (const line of damageIn(read)) report(line);
    if (read.isAnew) readAnew += 1;
    if ("head" in read.found) for (const each of read.found.head?.linkables ?? []) linkables.push(shared.of(each));
  }
  return { linkables, readAnew };
}

/** Reads all articles, or knows of them from earlier builds. Whatever the dataset will be made of can be read when this is done. */
export async function gather(files: readonly Glanced[], tools: ReadingTools, telling: Telling) {
  const { report, progress } = telling;
  const { last } = tools;
  const [gathering, cases] = [new Gathering(), new CaseFinding(last?.edition ?? null)];
  let [count, readAnew] = [0, 0];
  for await (const read of readAll(files, tools)) {
    for (const line of linesAbout(read)) report(line);
    count += 1;
    if (read.isAnew) readAnew += 1;
    progress?.done(count, files.length, read.isAnew);
    if ("refusal" in read.found) continue;
    const { kept, head } = read.found;
    gathering.add(kept, head?.places ?? last?.edition.places ?? {});
    cases.add(kept, head === null);
  }
  await tools.pool.rest();
  progress?.say("finding the cases that several articles tell of");
  const added = await readMore(cases.added, tools, telling);
  cases.meet(added.linkables);
  readAnew += added.readAnew;
  for (let near = cases.toRead(); near.length > 0; near = cases.toRead()) {
    const again = await readMore(near, tools, telling);
    cases.read(again.linkables);
    readAnew += again.readAnew;
  }
  const [gathered, caseIds] = [gathering.finish(), cases.caseIds()];
  const parts = partsOf(gathered.kept, caseIds, last);
  const wasKnown = (part: Part): part is Kept => !isCopied(part) && last !== null && last.indexOf(part.key) !== null;
  readAnew += (await readMore(parts.filter(wasKnown), tools, telling)).readAnew;
  return { gathered, caseIds, parts, readAnew };
}
