import { lowerAt } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import type { VictimMention } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

/** "together with his son N., who received ten": what he shared is not what he got. */
function hasOwnPenalty(syntax: Syntax, name: number): boolean {
  const who = name + (lowerAt(syntax.chunks, name + 1) === "," ? 2 : 1);
  return lowerAt(syntax.chunks, who) === "who" && verbAt(syntax, who + 1)?.outcome?.role === "recipient";
}

/** "was arrested along with N.": those who stand behind share it. */
export function companionsOf(syntax: Syntax, { verb, to }: Clause): readonly VictimMention[] {
  const { chunks, people } = syntax;
  const found = people.find(
    ({ from, edge, preposition, possessive }) =>
      from > verb &&
      from < to &&
      preposition === "with" &&
      !possessive &&
      ["along", "together"].includes(lowerAt(chunks, edge - 2)),
  );
  if (found === undefined || chunks.slice(verb + 1, found.edge).some(({ kind }) => kind === "verb")) return [];
  if (hasOwnPenalty(syntax, found.last)) return [];
  return found.members.map(({ mention }) => mention);
}
