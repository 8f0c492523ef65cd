import * as z from "zod/mini";

/** The slots of an incident whose extraction is measured, in the order in which they are shown; `all` is their sum. */
export const QUALITY_FIELDS = [
  "incident",
  "person",
  "city",
  "date",
  "status",
  "sentence",
  "charge_category",
  "all",
] as const;
export type QualityField = (typeof QUALITY_FIELDS)[number];

/** The articles that are measured, by what their readers did with them while the rules were written. */
export const QUALITY_PARTS = ["keptAside", "otherHands", "inView"] as const;
export type QualityPart = (typeof QUALITY_PARTS)[number];

const share = z.number().check(z.minimum(0), z.maximum(1));

/** `n` is the number of facts that a careful reader finds; the shares are rounded to three digits. */
const measured = z.object({
  precision: share,
  recall: share,
  f1: share,
  n: z.number().check(z.int(), z.nonnegative()),
});

const part = z.object({
  articles: z.number().check(z.int(), z.nonnegative()),
  fields: z.record(z.enum(QUALITY_FIELDS), measured),
});

/** How good extraction is: the content of `data/quality.json`, which `npm run evaluate -- --write` makes. */
const quality = z.record(z.enum(QUALITY_PARTS), part);

export type Measured = z.infer<typeof measured>;
export type Quality = z.infer<typeof quality>;

/** Checks unknown JSON; returns the figures, or the lines that say what is wrong. */
export function parseQuality(value: unknown): { quality: Quality } | { problems: string[] } {
  const result = z.safeParse(quality, value);
  if (result.success) return { quality: result.data };
  return { problems: result.error.issues.map((issue) => `${issue.path.join(".") || "quality"}: ${issue.message}`) };
}
