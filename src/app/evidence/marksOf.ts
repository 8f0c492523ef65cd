import type { Incident } from "../../domain/schema.ts";
import { FIELD_NAMES } from "../../domain/vocabulary.ts";
import type { Mark } from "./segments.ts";

export function marksOf({ evidence }: Pick<Incident, "evidence">): Mark[] {
  return FIELD_NAMES.flatMap((field) =>
    (evidence[field] ?? []).map(({ start, end }, index) => ({ field, index, start, end })),
  );
}
