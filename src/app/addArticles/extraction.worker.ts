import { readGazetteer } from "../../domain/gazetteer.ts";
import type { Tables } from "../../extract/Article.ts";
import { readArticle } from "../../extract/readArticle.ts";
import { type ReceivedFile, receive } from "../../extract/receive.ts";
import type { ReadAnswer, ReadOutcome, ReadRequest } from "./ReadRequest.ts";

async function loadTables(address: string): Promise<Tables> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`gazetteer.json: ${response.status} ${response.statusText}`);
  return { gazetteer: readGazetteer(await response.json()) };
}

function readOne(file: ReceivedFile, tables: Tables): ReadOutcome {
  const received = receive(file);
  if ("refusal" in received) return { file: file.name, refused: received };
  return { file: file.name, read: readArticle(received, tables), text: received.text };
}

/** The same extraction as in the build, off the page's thread. */
async function answer({ gazetteer, files }: ReadRequest): Promise<ReadAnswer> {
  try {
    const tables = await loadTables(gazetteer);
    return { outcomes: files.map((file) => readOne(file, tables)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<ReadRequest>) => self.postMessage(await answer(data)));
