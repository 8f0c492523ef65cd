import type { Refusal } from "../domain/refusal.ts";
import { type ArticleMetadata, type Problem, parseArticleMetadata } from "../domain/schema.ts";
import type { ReceivedArticle } from "./readArticle.ts";

/** A long feature has 60 kB; a file beyond this is no article. Bytes. */
export const LARGEST_ARTICLE = 2_000_000;

const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>/giu;
/** A text may quote a tag or two; a saved page has hundreds. */
const MOST_TAGS = 5;

/** A file as it came: its bytes, and their text where they are UTF-8. Offsets refer to this text. */
export interface ReceivedFile {
  name: string;
  bytes: Uint8Array;
  /** Without a byte order mark; `null` where the bytes are not UTF-8. */
  text: string | null;
  sha256: string;
  metadataJson: string | null;
}

function refusalOf({ bytes, text }: ReceivedFile): Refusal | null {
  if (bytes.length === 0) return "empty";
  if (bytes.includes(0)) return "binary";
  if (text === null) return "not-utf8";
  if (text.trim() === "") return "blank";
  return (text.match(TAG) ?? []).length > MOST_TAGS ? "markup" : null;
}

function readMetadata(name: string, json: string | null): { metadata: ArticleMetadata; problems: Problem[] } {
  const ignored = (why: string) => ({
    metadata: {},
    problems: [{ message: `its ${name} was ignored: ${why}`, span: null }],
  });
  if (json === null) return { metadata: {}, problems: [] };
  try {
    const parsed = parseArticleMetadata(JSON.parse(json.replace(/^\uFEFF/u, "")));
    return "metadata" in parsed ? { metadata: parsed.metadata, problems: [] } : ignored(parsed.problems.join("; "));
  } catch (error) {
    return ignored(`it is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Receives a file as an article, or says why it cannot be one. */
export function receive(file: ReceivedFile): ReceivedArticle | { refusal: Refusal; detail: string } {
  const refusal = refusalOf(file);
  if (refusal !== null || file.text === null) return { refusal: refusal ?? "not-utf8", detail: "" };
  const { name, sha256, text, metadataJson } = file;
  const id = name.replace(/\.txt$/iu, "");
  const { metadata, problems } = readMetadata(`${id}.meta.json`, metadataJson);
  return { id, file: name, sha256, text, metadata, problems };
}
