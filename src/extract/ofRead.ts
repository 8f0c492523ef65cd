import { onceFor } from "../domain/onceFor.ts";
import type { Read } from "./stage3Mentions.ts";

/** The same pure function of a passage, that makes each answer once: several stages ask, and a passage never changes. */
export function ofRead<Answer>(answer: (read: Read) => Answer): (read: Read) => Answer {
  return onceFor(answer);
}
