import type { Article } from "../domain/schema.ts";
import type { Told } from "./gathering/GatheredTable.ts";
import type { StoredArticles } from "./StoredDataset.ts";

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The columns of `StoredArticles`. */
export const COLUMNS_OF_ARTICLE: Told<Article, Exclude<keyof StoredArticles, "length" | "table">> = {
  id: { kind: "text", of: ({ id }) => id },
  file: { kind: "text", of: ({ id, file }) => (file === `${id}.txt` ? null : file) },
  sha256: { kind: "digest", of: ({ sha256 }) => bytesOf(sha256) },
  language: { kind: "coded", of: ({ language }) => language },
  title: { kind: "text", of: ({ title }) => title },
  published: { kind: "coded", of: ({ published }) => published },
  url: { kind: "text", of: ({ url }) => url },
  publisher: { kind: "coded", of: ({ publisher }) => publisher },
  added: { kind: "flag", of: ({ added }) => added === true },
  problems: { kind: "coded", of: ({ problems }) => (problems.length === 0 ? null : JSON.stringify(problems)) },
};
