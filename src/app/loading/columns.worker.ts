import { buffersIn } from "../../columnar/buffersIn.ts";
import { answerColumns } from "./answerColumns.ts";
import { type ColumnsRequest, SEARCH } from "./ColumnsRequest.ts";

const searchAsked = new Promise<void>((resolve) => {
  self.addEventListener("message", ({ data }: MessageEvent<ColumnsRequest | typeof SEARCH>) => {
    if (data === SEARCH) resolve();
    else
      void answerColumns(data, searchAsked, (answer) => self.postMessage(answer, { transfer: [...buffersIn(answer)] }));
  });
});
