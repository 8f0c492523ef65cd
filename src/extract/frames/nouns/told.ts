import type { Status } from "../../../domain/vocabulary.ts";
import type { Outcome } from "../../lexicon/Outcome.ts";

/** What a noun tells of whom it is about. */
export const told = (status: Status | null, role: Outcome["role"] = "holder"): Outcome => ({
  status,
  role,
  formal: false,
});
