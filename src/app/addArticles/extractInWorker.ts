import type { ReceivedFile } from "../../extract/receive.ts";
import type { ReadAnswer, ReadOutcome, ReadRequest } from "./ReadRequest.ts";

/** Extracts files in a worker of their own. Throws an Error with the reason when the worker cannot do its work. */
export function extractInWorker(files: readonly ReceivedFile[]): Promise<readonly ReadOutcome[]> {
  const worker = new Worker(new URL("./extraction.worker.ts", import.meta.url), { type: "module" });
  const answered = new Promise<readonly ReadOutcome[]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      if ("failure" in data) reject(new Error(data.failure));
      else resolve(data.outcomes);
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  const request: ReadRequest = { gazetteer: new URL("./gazetteer.json", document.baseURI).href, files };
  worker.postMessage(request);
  return answered.finally(() => worker.terminate());
}
