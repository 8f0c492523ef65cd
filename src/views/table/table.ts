import type { View } from "../View.ts";
import { TableView } from "./TableView.tsx";

/** Every incident as a row; the table chooses by nothing and obeys every facet. */
export const tableView: View = {
  name: "table",
  title: (words) => words.table.title,
  facet: null,
  slot: "full",
  Component: TableView,
  draw: async (...drawn) => (await import("./drawTable.ts")).drawTable(...drawn),
};
