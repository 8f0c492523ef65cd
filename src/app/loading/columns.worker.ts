import { buffersIn } from "../../columnar/buffersIn.ts";
import { answerColumns } from "./answerColumns.ts";
import { requestIn } from "./ColumnsRequest.ts";

// There is one message: to make what is searched.
const searchAsked = new Promise<void>((resolve) => self.addEventListener("message", () => resolve()));

void answerColumns(requestIn(self.name), searchAsked, (answer) =>
  self.postMessage(answer, { transfer: [...buffersIn(answer)] }),
);
