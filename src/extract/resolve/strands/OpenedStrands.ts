import type { VictimMention } from "../../frames/people/People.ts";
import type { Strand } from "../Strand.ts";

/** The strands of an article, in the order in which they are opened. */
export class OpenedStrands {
  readonly all: Strand[] = [];

  open(
    given: Pick<Strand, "person" | "count" | "isRough" | "partOf" | "except" | "lessNamed" | "background" | "past">,
    { start, end }: VictimMention,
  ): Strand {
    const strand: Strand = { ...given, named: { start, end }, frames: [], total: null, remainder: given.lessNamed };
    this.all.push(strand);
    return strand;
  }
}
