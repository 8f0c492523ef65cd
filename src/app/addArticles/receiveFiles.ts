import type { Refusal, Refused } from "../../domain/refusal.ts";
import type { Article } from "../../domain/schema.ts";
import { LARGEST_ARTICLE, type ReceivedFile } from "../../extract/receive.ts";
import { sha256 } from "../loading/sha256.ts";

export interface ReceivedFiles {
  files: ReceivedFile[];
  refused: { file: string; refused: Refused }[];
}

const ARTICLE = /\.txt$/iu;
const METADATA = /\.meta\.json$/iu;
/** Stands for a hash where the page has no secure context to compute one. */
const NO_HASH = "0".repeat(64);

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The name of a file with the same text: one already received, or an article of another name that is loaded. */
function twinOf({ name, sha256: hash }: ReceivedFile, received: readonly ReceivedFile[], loaded: Iterable<Article>) {
  if (hash === NO_HASH) return undefined;
  const added = received.find((other) => other.sha256 === hash)?.name;
  return added ?? [...loaded].find((article) => article.sha256 === hash && article.file !== name)?.file;
}

async function receiveFile(file: File, metadata: File | undefined): Promise<ReceivedFile> {
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const metadataJson = metadata === undefined ? null : await metadata.text();
  return { name: file.name, bytes, text: decode(bytes), sha256: (await sha256(buffer)) ?? NO_HASH, metadataJson };
}

/** Articles and the metadata beside them, by the name they share; what is neither is left. */
function sorted(chosen: readonly File[]) {
  const articles = chosen.filter(({ name }) => ARTICLE.test(name));
  const names = new Set(articles.map(({ name }) => name.replace(ARTICLE, "")));
  const isBeside = ({ name }: File) => METADATA.test(name) && names.has(name.replace(METADATA, ""));
  const beside = new Map(chosen.filter(isBeside).map((file) => [file.name.replace(METADATA, ""), file]));
  return { articles, beside, others: chosen.filter((file) => !ARTICLE.test(file.name) && !isBeside(file)) };
}

/** Reads the files a reader chose, each article with the metadata of its name; `loaded` are the articles already there. */
export async function receiveFiles(chosen: readonly File[], loaded: Iterable<Article>): Promise<ReceivedFiles> {
  const { articles, beside, others } = sorted(chosen);
  const found: ReceivedFiles = { files: [], refused: [] };
  const refuse = (file: File, refusal: Refusal, detail: string) =>
    found.refused.push({ file: file.name, refused: { refusal, detail } });
  for (const other of others) refuse(other, "not-txt", "");
  for (const file of articles) {
    if (file.size > LARGEST_ARTICLE) {
      refuse(file, "too-large", `${file.size} bytes, at most ${LARGEST_ARTICLE}`);
      continue;
    }
    try {
      const received = await receiveFile(file, beside.get(file.name.replace(ARTICLE, "")));
      const twin = received.bytes.length === 0 ? undefined : twinOf(received, found.files, loaded);
      if (twin === undefined) found.files.push(received);
      else refuse(file, "duplicate", twin);
    } catch (error) {
      refuse(file, "unreadable", messageOf(error));
    }
  }
  return found;
}
