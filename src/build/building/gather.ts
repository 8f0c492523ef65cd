import type { Linkable } from "../../domain/cases/Linkable.ts";
import { english } from "../../domain/words/english.ts";
import { isCopied, type Part, partsOf } from "../last/partsOf.ts";
import { Gathering, type Kept } from "./Gathering.ts";
import { inOneLine } from "./inOneLine.ts";
import { type Read, type ReadingTools, readAgain, readAll } from "./readAll.ts";
import type { Telling } from "./Telling.ts";

function damageIn({ file, wasDamaged }: Read): string[] {
  return wasDamaged ? [`${inOneLine(file)}: what was kept of it is damaged; it was read anew`] : [];
}

function linesAbout(read: Read): string[] {
  const { file, found } = read;
  const name = inOneLine(file);
  if ("refusal" in found) return [...damageIn(read), `${name}: set aside, ${english.refused(found)}`];
  const { problems } = found.kept.summary;
  return problems.length === 0 ? damageIn(read) : [...damageIn(read), `${name}: ${problems.join("; ")}`];
}

/** Articles that the last build knew, and what must be known of them beyond that. */
async function linkablesOf(kept: readonly Kept[], tools: ReadingTools, { report }: Telling) {
  const linkables: Linkable[] = [];
  let readAnew = 0;
  for await (const read of readAgain(kept, tools)) {
    for (const line of damageIn(read)) report(line);
    if (read.isAnew) readAnew += 1;
    if ("kept" in read.found) linkables.push(...(read.found.linkables ?? []));
  }
  return { linkables, readAnew };
}

/** Reads all articles, or knows of them from earlier builds. Whatever the dataset will be made of can be read when this is done. */
export async function gather(files: readonly string[], tools: ReadingTools, telling: Telling) {
  const { report, progress } = telling;
  const gathering = new Gathering();
  let [count, readAnew] = [0, 0];
  for await (const read of readAll(files, tools)) {
    for (const line of linesAbout(read)) report(line);
    if ("kept" in read.found) gathering.add(read.found.kept, read.found.linkables);
    count += 1;
    if (read.isAnew) readAnew += 1;
    progress?.done(count, files.length, read.isAnew);
  }
  progress?.say("finding the cases that several articles tell of");
  const { last } = tools;
  const compared = await linkablesOf(gathering.toCompare(), tools, telling);
  const gathered = gathering.finish(compared.linkables, last?.edition ?? null);
  const parts = partsOf(gathered, last);
  const wasKnown = (part: Part): part is Kept => !isCopied(part) && last !== null && last.indexOf(part.key) !== null;
  const made = await linkablesOf(parts.filter(wasKnown), tools, telling);
  return { gathered, parts, readAnew: readAnew + compared.readAnew + made.readAnew };
}
