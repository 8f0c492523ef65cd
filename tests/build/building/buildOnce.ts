import { buildDataset } from "../../../src/build/buildDataset.ts";
import type { BuildOptions } from "../../../src/build/building/BuildOptions.ts";
import { onTheConsole } from "../../../src/build/building/onTheConsole.ts";

/** A build as a process of its own, for whoever wants to end it; its argument is its options as JSON. */
const options = JSON.parse(process.argv[2] ?? "{}") as BuildOptions;
await onTheConsole((telling) => buildDataset(options, telling));
