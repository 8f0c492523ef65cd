import { buffersIn } from "../../columnar/buffersIn.ts";
import { answerColumns, problemOf } from "./answerColumns.ts";
import type { ColumnsAnswer, ColumnsRequest } from "./ColumnsRequest.ts";

self.addEventListener("message", async ({ data }: MessageEvent<ColumnsRequest>) => {
  const tell = (answer: ColumnsAnswer) => self.postMessage(answer, { transfer: [...buffersIn(answer)] });
  const answer = await answerColumns(data, (progress) => tell({ progress }));
  try {
    tell(answer);
  } catch (error) {
    tell(problemOf(error));
  }
});
