import { inTurn } from "../inTurn.ts";
import { late } from "../late.tsx";
import type { View } from "../View.ts";

/** Every incident as a row; the table chooses by nothing and obeys every facet. */
export const tableView: View = {
  name: "table",
  title: (words) => words.table.title,
  facet: null,
  slot: "full",
  Component: late(async () => (await inTurn(import("./TableView.tsx"))).TableView),
  counts: null,
  draw: async (...drawn) => (await import("./drawTable.ts")).drawTable(...drawn),
};
