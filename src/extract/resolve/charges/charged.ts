import type { Status } from "../../../domain/vocabulary.ts";

/** Outcomes that come with a charge; who was only detained or let go may never have heard one. */
export const CHARGED: ReadonlySet<Status | null> = new Set([
  "administrative-arrest",
  "fined",
  "imprisoned",
  "restricted-freedom",
  "warned",
  "pretrial-detention",
  "house-arrest",
  null,
]);
