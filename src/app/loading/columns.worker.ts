import { buffersIn } from "../../columnar/buffersIn.ts";
import { answerColumns } from "./answerColumns.ts";
import type { ColumnsRequest } from "./ColumnsRequest.ts";

self.addEventListener("message", ({ data }: MessageEvent<ColumnsRequest>) => {
  void answerColumns(data, (answer) => self.postMessage(answer, { transfer: [...buffersIn(answer)] }));
});
