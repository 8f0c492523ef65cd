import type { Frame } from "../../frames/Frame.ts";
import type { Strand } from "../Strand.ts";
import { bearsOther } from "./sums.ts";

/**
 * "Police detained A, B, C and D. … D was let go. … The trial of the remaining three began": where no number has been told
 * that they could be left of, the others are people named above, outside the paragraph that sets somebody against them.
 */
export function areNamedAbove(rest: Strand, whole: Frame, strands: readonly Strand[]): boolean {
  const size = rest.count ?? 0;
  if (rest.partOf !== "rest" || size === 0) return false;
  const above = strands.filter(({ named, background }) => !background && named.start < rest.named.start);
  if (above.some(({ person, partOf, count }) => person === null && partOf !== "rest" && (count ?? 0) > size))
    return false;
  const named = above.filter(({ person }) => person !== null);
  const isFurther = ({ frames }: Strand) =>
    frames.some(({ passage }) => passage.paragraph < whole.passage.paragraph) &&
    !frames.some(({ passage }) => passage.paragraph === whole.passage.paragraph);
  const further = named.filter(isFurther);
  return named.length > size && further.length >= size && further.some((strand) => !bearsOther(strand, whole));
}
