import * as z from "zod/mini";
import { PLACES } from "../domain/schema.ts";
import { ColumnsProblem } from "./ColumnsProblem.ts";

/** Of the columns and what they mean; another is refused, never guessed at. */
export const FORMAT = 2;

/** The metadata of the file under which its header stands as JSON. */
export const HEADER_KEY = "qamau";

const count = z.number().check(z.int(), z.nonnegative());

const header = z.object({
  format: z.literal(FORMAT),
  schemaVersion: z.literal(1),
  synthetic: z.optional(z.literal(true)),
  /** SHA-256 of the `dataset.json` of which these are the columns, in hexadecimal. */
  dataset: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  articles: count,
  incidents: count,
  places: PLACES,
});

/** What of a dataset stands in no column. */
export type Header = z.infer<typeof header>;

function formatIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}

/** Reads the header. Throws a ColumnsProblem that says what is wrong with it. */
export function parseHeader(text: string | undefined): Header {
  const value = parsed(text);
  const format = formatIn(value);
  if (format !== FORMAT)
    throw new ColumnsProblem("version", `format ${String(format ?? "unknown")}, but the page reads ${FORMAT}`);
  const result = z.safeParse(header, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ColumnsProblem("contract", `header: ${issue?.path.join(".")}: ${issue?.message}`);
}
