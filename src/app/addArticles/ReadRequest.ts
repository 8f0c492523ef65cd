import type { Refused } from "../../domain/refusal.ts";
import type { ReadArticle } from "../../extract/readArticle.ts";
import type { ReceivedFile } from "../../extract/receive.ts";

/** What the page asks of the worker. */
export interface ReadRequest {
  gazetteer: string;
  files: readonly ReceivedFile[];
}

/** A file that became an article, or why it did not. */
export type ReadOutcome = { file: string; read: ReadArticle; text: string } | { file: string; refused: Refused };

/** What the worker answers. */
export type ReadAnswer = { outcomes: readonly ReadOutcome[] } | { failure: string };
