import { isPenalty } from "./isPenalty.ts";
import { statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** Two tellings of one penalty: the same kind, and as much of it. */
export function isSamePenalty(one: ToldFrame, other: ToldFrame): boolean {
  const told = ({ term, fine }: ToldFrame) =>
    JSON.stringify([term?.value.term ?? null, fine?.value.amount ?? null, fine?.value.unit ?? null]);
  return isPenalty(one) && statusOf(one) === statusOf(other) && told(one) === told(other);
}
