import { inTurn } from "../inTurn.ts";
import { late } from "../late.tsx";
import type { View } from "../View.ts";
import { countLengths } from "./countLengths.ts";

/** People by length of sentence. What needs recharts is loaded when it is first shown or drawn. */
export const sentencesView: View = {
  name: "sentences",
  title: (words) => words.sentences.title,
  facet: "length",
  slot: "right",
  Component: late(async () => (await inTurn(import("./SentencesPanel.tsx"))).SentencesPanel),
  counts: countLengths,
  draw: async (selection, options) => (await import("./drawSentences.tsx")).drawSentences(selection, options),
};
