import { parentPort, workerData } from "node:worker_threads";
import type { ReceivedArticle } from "../../extract/readArticle.ts";
import { loadTables } from "../loadTables.ts";
import { readOne } from "./readOne.ts";

/** A thread that reads one article after the other; the first message says that it is ready. */
export type WorkerData = { gazetteer: string };

const tables = await loadTables((workerData as WorkerData).gazetteer);
parentPort?.on("message", (received: ReceivedArticle) => parentPort?.postMessage(readOne(received, tables)));
parentPort?.postMessage("ready");
