import type { Span } from "../../domain/schema.ts";
import type { Chunk } from "./Chunk.ts";
import { type Clause, clausesOf } from "./clause.ts";
import { withOutcomes } from "./outcomes/withOutcomes.ts";
import type { People } from "./people/People.ts";
import { type Syntax, verbAt } from "./Syntax.ts";

/** Chunks of a clause that hangs on a name and is over before the passage is. */
interface Aside {
  from: number;
  to: number;
}

/** "sentenced N., whose brother is in prison, to five years": what hangs on an object stands before the rest of what its verb says. */
function asideOf(syntax: Syntax, { edge, preposition, last, to }: People): Aside | null {
  const { chunks } = syntax;
  const verb = verbAt(syntax, preposition === null ? edge - 1 : edge - 2);
  const hasVerb = chunks.slice(last + 1, to).some(({ kind }) => kind === "verb");
  return verb !== null && hasVerb && to < chunks.length - 1 ? { from: last + 1, to } : null;
}

function isWithin(asides: readonly Aside[], at: number): boolean {
  return asides.some(({ from, to }) => at >= from && at < to);
}

function blank({ start, end }: Span): Chunk {
  return { kind: "mark", lower: "", start, end };
}

/**
 * A passage without the clauses that hang on the objects of its verbs, so that each verb is read with all that it says,
 * and the clauses of outcome within what was taken out.
 */
export function beyondAsides(syntax: Syntax): { main: Syntax; asides: readonly Clause[] } {
  const found = syntax.people.flatMap((people) => asideOf(syntax, people) ?? []);
  if (found.length === 0) return { main: syntax, asides: [] };
  const chunks = syntax.chunks.map((chunk, at) => (isWithin(found, at) ? blank(chunk) : chunk));
  const words = syntax.words.map((each, at) => (isWithin(found, at) ? [] : each));
  const asides = clausesOf(syntax.chunks)
    .filter(({ verb }) => isWithin(found, verb))
    .map((clause) => ({
      ...clause,
      to: Math.min(
        clause.to,
        ...found.filter(({ from, to }) => clause.verb >= from && clause.verb < to).map(({ to }) => to),
      ),
    }));
  return { main: { ...syntax, chunks: withOutcomes(chunks, words), words }, asides };
}
