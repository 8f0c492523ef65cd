import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Tables } from "../../extract/Article.ts";
import { LARGEST_ARTICLE } from "../../extract/receive.ts";
import { linesOf } from "./linesOf.ts";
import { recordsOf } from "./recordsOf.ts";

/** JSON may write a byte of the text as six characters; the rest of the line is short. */
const LONGEST_LINE = 6 * LARGEST_ARTICLE + 100_000;

/**
 * Articles in, incidents out, a line each, in the order of the articles. One article is in memory at a time, and none is
 * read before its forerunner's incidents were taken.
 */
export async function filterArticles(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  tables: Tables,
): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input, LONGEST_LINE)) {
    number += 1;
    for (const record of recordsOf(line, number, tables))
      if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, "drain");
  }
}
