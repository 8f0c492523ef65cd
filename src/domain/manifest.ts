import * as z from "zod/mini";

const count = z.number().check(z.int(), z.nonnegative());
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = z.string().check(z.minLength(1));
/** A file beside the manifest, by its content. */
const file = z.object({ file: text, sha256, bytes: count });

const manifest = z.object({
  manifestVersion: z.literal(1),
  /** The readable dataset. */
  dataset: file,
  /** The same in columns; null where the dataset is small enough to be read as it is. */
  columns: z.nullable(file),
  articles: count,
  incidents: count,
  synthetic: z.optional(z.literal(true)),
});

/** What files there are of a dataset: `manifest.json` beside it, the last that a build writes. */
export type Manifest = z.infer<typeof manifest>;
export type DescribedFile = z.infer<typeof file>;

/** Checks unknown JSON; returns the manifest, or what is wrong with it in one line. */
export function parseManifest(value: unknown): { manifest: Manifest } | { problem: string } {
  const result = z.safeParse(manifest, value);
  if (result.success) return { manifest: result.data };
  const [issue] = result.error.issues;
  return { problem: `${issue?.path.join(".") || "manifest"}: ${issue?.message}` };
}
