import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/app/evidence/factsOf.ts";
import { COLUMN_NAMES } from "../../src/app/export/data/columns/columns.ts";
import { cellsOf } from "../../src/app/export/data/rows.ts";
import { basesOf, basisOf } from "../../src/domain/basis.ts";
import { BASES, type Basis } from "../../src/domain/vocabulary.ts";
import { english } from "../../src/domain/words/english.ts";
import { columnKinds } from "../../src/views/table/columns/columnKinds.ts";
import { inventedDataset, inventIncident } from "../invented/dataset.ts";

function dated(day: Basis, year: Basis) {
  const known = (basis: Basis) => [{ start: 0, end: 1, basis, rule: "invented" }];
  return inventIncident({ id: "x", date: "2031-03-03", evidence: { date: known(day), year: known(year) } });
}

describe("how a date is known", () => {
  it("is told of its day, and of its year where that is known in another way", () => {
    expect(basesOf(dated("inherited", "inferred"), "date")).toEqual([
      { part: "date", basis: "inherited" },
      { part: "year", basis: "inferred" },
    ]);
    expect(basesOf(dated("inferred", "inferred"), "date")).toEqual([{ part: "date", basis: "inferred" }]);
    expect(basisOf(dated("inherited", "inferred"), "date")).toBe("inferred");
  });

  it("is the same in the table, in the evidence and in the data", () => {
    for (const day of BASES)
      for (const year of BASES) {
        const incident = dated(day, year);
        const fact = factsOf(incident, inventedDataset, english).find(({ field }) => field === "date");
        const said = (fact?.bases ?? [])
          .filter(({ basis }) => basis !== "stated")
          .map(({ part, basis }) => english.partBasis(part, basis));
        expect(columnKinds.date.cell(incident, english, inventedDataset).notes).toEqual(said);
        const [row = []] = cellsOf({ ...inventedDataset, incidents: [incident] });
        expect([row[COLUMN_NAMES.indexOf("basis_date")], row[COLUMN_NAMES.indexOf("basis_year")]]).toEqual([day, year]);
      }
  });
});
