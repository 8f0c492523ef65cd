import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Refused } from "../../domain/refusal.ts";
import type { ReceivedArticle } from "../../extract/readArticle.ts";
import { LARGEST_ARTICLE } from "../../extract/receive.ts";
import { receiveArticle } from "../receiveArticle.ts";
import { metadataFile } from "./metadataFile.ts";

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    // A folder of that name: what it says is nothing.
    if (code === "EISDIR") return "";
    throw error;
  }
}

/** Receives a file of the folder as an article, or says why it cannot be one. Never throws. */
export function receiveFile(seeds: string, file: string): ReceivedArticle | Refused {
  try {
    const path = join(seeds, file);
    const found = statSync(path);
    if (!found.isFile()) return { refusal: "unreadable", detail: "it is a folder" };
    if (found.size > LARGEST_ARTICLE)
      return { refusal: "too-large", detail: `${found.size} bytes, at most ${LARGEST_ARTICLE}` };
    return receiveArticle(file, readFileSync(path), readIfThere(metadataFile(path)));
  } catch (error) {
    return { refusal: "unreadable", detail: error instanceof Error ? error.message : String(error) };
  }
}
