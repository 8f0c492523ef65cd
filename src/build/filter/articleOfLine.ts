import type { ReceivedArticle } from "../../extract/readArticle.ts";
import { LARGEST_ARTICLE } from "../../extract/receive.ts";
import { reasonOf } from "../reasonOf.ts";
import { receiveArticle } from "../receiveArticle.ts";
import { words } from "../words.ts";

/** The article of a line, or why there is none; `id` where the line tells one. */
export type Given = { received: ReceivedArticle } | { error: string; id: string | null };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(line: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : "it is no JSON object";
  } catch (error) {
    return `it is not JSON (${reasonOf(error)})`;
  }
}

/**
 * Receives a line `{"id" or "file", "text", "title"?, "published"?, "url"?, "publisher"?, "language"?}` as a file of that
 * name would be received, with the rest beside it. Other members are nobody's business.
 */
export function articleOfLine(line: string): Given {
  const given = parse(line);
  if (typeof given === "string") return { error: given, id: null };
  const { id: name, file, text, title, published, url, publisher, language } = given;
  const id = name ?? (typeof file === "string" ? file.replace(/\.txt$/iu, "") : file);
  if (typeof id !== "string" || id === "") return { error: "it has no id, or one that is no text", id: null };
  if (typeof text !== "string") return { error: "it has no text", id };
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > LARGEST_ARTICLE)
    return { error: words.refused({ refusal: "too-large", detail: `${bytes.length} bytes` }), id };
  const metadata = JSON.stringify({ title, published, url, publisher, language });
  const received = receiveArticle(`${id}.txt`, bytes, metadata);
  return "refusal" in received ? { error: words.refused(received), id } : { received };
}
