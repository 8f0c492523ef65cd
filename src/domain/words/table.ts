import type { Law } from "../schema.ts";
import { COLUMNS } from "../settings/columns.ts";
import type { Tally } from "../tally.ts";
import type { Basis, DateEvent, FieldName } from "../vocabulary.ts";
import { inEach } from "./inEach.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";
import type { Vocabulary } from "./vocabulary.ts";

export function table(speaker: Speaker, { tally }: Quantities, { bases, dateEvents, fields }: Vocabulary) {
  const { text, comma, lowerCase } = speaker;
  return {
    title: text("table.title"),
    columns: inEach(COLUMNS, (column) => text(`table.column.${column}`)),
    notStated: text("table.notStated"),
    group: (count: number) => text("table.group", { count }),
    groupOfUnstatedSize: text("table.groupOfUnstatedSize"),
    background: text("table.background"),
    approximate: text("table.approximate"),
    dateOf: (event: DateEvent) => dateEvents[event],
    region: text("table.region"),
    basis: (basis: Basis) => bases[basis].name,
    /** Which fields are known by a basis that is weaker than stated. */
    basisOf: (basis: Basis, found: readonly FieldName[]) =>
      text("table.basisOf", {
        basis: bases[basis].name,
        fields: comma(found.map((field) => lowerCase(fields[field]))),
      }),
    allStated: text("table.allStated"),
    fine: (fine: string) => text("table.fine", { fine }),
    withFine: (term: string, fine: string) => text("table.withFine", { term, fine }),
    moreReports: (count: number) => text("table.moreReports", { count }),
    disagreement: text("table.disagreement"),
    law: ({ code, article, part }: Law) =>
      part === null ? text("table.law", { code, article }) : text("table.lawPart", { code, article, part }),
    /** The rows and the people in them. */
    counts: (total: Tally) => text("table.counts", { rows: total.incidents, people: tally(total) }),
    nothing: text("table.nothing"),
    sortBy: text("table.sortBy"),
    explained: text("table.explained"),
    columnMenu: {
      open: text("table.columnMenu.open"),
      title: text("table.columnMenu.title"),
      explained: text("table.columnMenu.explained"),
      earlier: (column: string) => text("table.columnMenu.earlier", { column }),
      later: (column: string) => text("table.columnMenu.later", { column }),
      reset: text("table.columnMenu.reset"),
    },
    /** More rows than a browser can scroll through. */
    beyond: (count: number) => text("table.beyond", { count }),
    unprinted: (count: number) => text("table.unprinted", { count }),
    andMore: (count: number) => text("table.andMore", { count }),
    andMoreColumns: (count: number) => text("table.andMoreColumns", { count }),
    /** Said while an order of many words is made. */
    sorting: text("table.sorting"),
    /** Said where the column that the rows are sorted by is not shown. */
    sortedBy: (column: string) => text("table.sortedBy", { column }),
    /** Why people have no row on paper. */
    leftOut: (count: number) => text("table.leftOut", { count }),
  };
}
