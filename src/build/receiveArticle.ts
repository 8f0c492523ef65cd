import { createHash } from "node:crypto";
import { type ArticleMetadata, type Problem, parseArticleMetadata } from "../domain/schema.ts";
import type { ReceivedArticle } from "../extract/assemble.ts";

/** A long feature has 60 kB; a file beyond this is no article. Bytes. */
export const LARGEST_ARTICLE = 2_000_000;

const TAG =
  /<\/?(?:html|head|body|div|span|p|a|br|script|style|table|tr|td|ul|li|img|article|section|h[1-6])\b[^>]{0,500}>/giu;
/** A text may quote a tag or two; a saved page has hundreds. */
const MOST_TAGS = 5;

/** Why a file cannot be an article; `null` when it can. */
function refusal(bytes: Uint8Array, text: string | null): string | null {
  if (bytes.length === 0) return "it is empty";
  if (bytes.length > LARGEST_ARTICLE) return `it has ${bytes.length} bytes; the most is ${LARGEST_ARTICLE}`;
  if (bytes.includes(0)) return "it is binary, not text";
  if (text === null) return "it is not UTF-8; save it as UTF-8 text";
  if (text.trim() === "") return "it holds only blanks";
  if ((text.match(TAG) ?? []).length > MOST_TAGS) return "it is full of markup; save the article as plain text";
  return null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readMetadata(json: string | null): { metadata: ArticleMetadata; problems: Problem[] } {
  const refused = (why: string) => ({
    metadata: {},
    problems: [{ message: `its metadata was ignored: ${why}`, span: null }],
  });
  if (json === null) return { metadata: {}, problems: [] };
  try {
    const parsed = parseArticleMetadata(JSON.parse(json));
    return "metadata" in parsed ? { metadata: parsed.metadata, problems: [] } : refused(parsed.problems.join("; "));
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Receives the bytes of a file as an article; offsets refer to the text decoded here, without a byte order mark.
 * Returns the reason where the file cannot be one.
 */
export function receiveArticle(
  file: string,
  bytes: Uint8Array,
  metadataJson: string | null,
): ReceivedArticle | { refused: string } {
  const text = bytes.length > LARGEST_ARTICLE ? null : decode(bytes);
  const reason = refusal(bytes, text);
  if (reason !== null || text === null) return { refused: reason ?? "it cannot be read" };
  const { metadata, problems } = readMetadata(metadataJson);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { id: file.replace(/\.txt$/iu, ""), file, sha256, text, metadata, problems };
}
