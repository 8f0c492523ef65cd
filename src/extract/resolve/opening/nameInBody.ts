import type { Frame } from "../../frames/Frame.ts";
import type { Cast } from "../../persons/Person.ts";
import { rowFrom } from "../naming/rowFrom.ts";
import { isProfessional } from "../Scene.ts";
import { hasBelonging, isMeant, type Named } from "./isMeant.ts";
import { type Opening, openingOf } from "./Opening.ts";

/** How many passages and paragraphs behind the opening its people may be given their names. */
const PASSAGES = 6;
const PARAGRAPHS = 3;

/** The first people named behind the opening: those who only speak or work for a court are nobody's name. */
function firstNamed({ passage }: Opening, { reads, personOf }: Cast): Named | null {
  for (const read of reads.slice(passage.index + 1, passage.index + 1 + PASSAGES)) {
    if (read.passage.paragraph - passage.paragraph > PARAGRAPHS) return null;
    const at = read.sightings.findIndex(({ mention }) => {
      const person = mention.kind === "person" ? personOf(mention) : null;
      return person !== null && !isProfessional(person);
    });
    if (at < 0 || read.passage.kind !== "body") continue;
    const own = read.sightings[at];
    // "said the lawyer of A, B": B is the lawyer.
    const isAlone = own !== undefined && hasBelonging(read, own.from, own.to);
    const row = isAlone ? [] : rowFrom(read, at);
    const [first, last] = [row[0] ?? own, row.at(-1) ?? own];
    if (first === undefined || last === undefined || first.mention.kind !== "person") return null;
    const names = row.length === 0 ? [first.mention] : row.map(({ mention }) => mention);
    const persons = names.flatMap((name) => personOf(name) ?? []);
    return { read, names, persons, from: first.from, to: last.to };
  }
  return null;
}

/**
 * The names of those an article opens with: "A court jailed an editor for five years" above, "N., 44, denied the
 * charges" below. As many as the opening counts, and the first it names.
 */
export function nameInBody<Told extends Frame>(article: string, frames: readonly Told[], cast: Cast): Told[] {
  const opening = openingOf(frames, cast.reads);
  const named = opening === null ? null : firstNamed(opening, cast);
  if (opening === null || named === null || named.names.length !== opening.count) return [...frames];
  // "detained for a poster about N.": who is named beside those told of is not one of them.
  const isKnown = named.persons.some(({ mentions }) => (mentions[0]?.start ?? 0) < opening.passage.end);
  if (isKnown || !isMeant(article, opening, named, frames)) return [...frames];
  return frames.map((frame) =>
    opening.frames.some(({ verb }) => verb.start === frame.verb.start) ? { ...frame, victims: named.names } : frame,
  );
}
