import { createHash } from "node:crypto";
import type { Refused } from "../domain/refusal.ts";
import type { ReceivedArticle } from "../extract/readArticle.ts";
import { receive } from "../extract/receive.ts";

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Receives the bytes of a file as an article; says why where the file cannot be one. */
export function receiveArticle(
  name: string,
  bytes: Uint8Array,
  metadataJson: string | null,
): ReceivedArticle | Refused {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return receive({ name, bytes, text: decode(bytes), sha256, metadataJson });
}
