import type { Reading } from "../Rule.ts";

/** Whether the gazetteer has a town or district of this name. */
export function isKnown({ tables }: Reading, name: string): boolean {
  return tables.gazetteer.named(name).some(({ place }) => place.kind !== "region");
}
