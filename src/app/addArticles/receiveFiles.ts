import type { Refused } from "../../domain/refusal.ts";
import { LARGEST_ARTICLE, type ReceivedFile } from "../../extract/receive.ts";
import { sha256 } from "../loading/sha256.ts";

export interface ReceivedFiles {
  files: ReceivedFile[];
  refused: { file: string; refused: Refused }[];
}

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

async function receiveFile(file: File, metadata: File | undefined): Promise<ReceivedFile> {
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const metadataJson = metadata === undefined ? null : await metadata.text();
  return { name: file.name, bytes, text: decode(bytes), sha256: (await sha256(buffer)) ?? NO_HASH, metadataJson };
}

/** Reads the files a reader chose, each article with the metadata of its name. */
export async function receiveFiles(chosen: readonly File[]): Promise<ReceivedFiles> {
  const beside = new Map(
    chosen.filter(({ name }) => METADATA.test(name)).map((file) => [file.name.replace(METADATA, ""), file]),
  );
  const found: ReceivedFiles = { files: [], refused: [] };
  for (const file of chosen.filter(({ name }) => !METADATA.test(name))) {
    if (file.size > LARGEST_ARTICLE) {
      const detail = `${file.size} bytes, at most ${LARGEST_ARTICLE}`;
      found.refused.push({ file: file.name, refused: { refusal: "too-large", detail } });
      continue;
    }
    try {
      found.files.push(await receiveFile(file, beside.get(file.name.replace(/\.txt$/iu, ""))));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      found.refused.push({ file: file.name, refused: { refusal: "unreadable", detail } });
    }
  }
  return found;
}
