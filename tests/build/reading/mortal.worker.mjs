import { parentPort } from "node:worker_threads";

/** Stands for the reading of articles: does what the text says. */
const DEEDS = {
  end: () => process.exit(3),
  loop() {
    for (;;);
  },
  grow() {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
};

parentPort.on("message", ({ id, text }) => {
  DEEDS[text]?.();
  parentPort.postMessage({ broken: `${id} was read` });
});
parentPort.postMessage("ready");
