import type { Status } from "../../domain/vocabulary.ts";
import { penaltyKinds } from "../lexicon/penaltyNouns.ts";

/** What words of a penalty say of its kind; `undefined` where they name none. */
export function penaltyIn(text: string): Status | null | undefined {
  return penaltyKinds.find(([, pattern]) => pattern.test(text))?.[0];
}
