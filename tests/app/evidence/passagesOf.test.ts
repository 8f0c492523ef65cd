import { describe, expect, it } from "vitest";
import { marksOf } from "../../../src/app/evidence/marksOf.ts";
import { passagesOf } from "../../../src/app/evidence/passagesOf.ts";
import type { Incident } from "../../../src/domain/schema.ts";

const text = "Two were fined.\nLater A and B were named.\nThe end.";

function quoted(evidence: Record<string, string[]>): string[] {
  const found = Object.entries(evidence).map(([field, words]) => [
    field,
    words.map((word) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, basis: "stated", rule: "invented" };
    }),
  ]);
  const incident: Pick<Incident, "evidence"> = { evidence: Object.fromEntries(found) };
  return passagesOf(text, incident, marksOf(incident)).map(({ start, end }) => text.slice(start, end));
}

describe("the quote", () => {
  it("holds every passage that says the outcome, in the order of the article", () => {
    expect(quoted({ status: ["named", "fined"] })).toEqual(["Two were fined.", "Later A and B were named."]);
  });

  it("holds a passage once, however many of its words say the outcome", () => {
    expect(quoted({ status: ["Two", "fined"] })).toEqual(["Two were fined."]);
  });

  it("ends with the last piece that has marked words in it", () => {
    const long = "One was fined on Monday. Nothing more is known. Nor will it be.";
    const mark = { field: "status", index: 0, start: 8, end: 13 } as const;
    const status = [{ start: 8, end: 13, basis: "stated", rule: "invented" } as const];
    const [passage] = passagesOf(long, { evidence: { status } }, [mark]);
    expect(passage).toEqual({ start: 0, end: "One was fined on Monday.".length });
  });

  it("takes the words of another field where none say the outcome", () => {
    expect(quoted({ place: ["end"] })).toEqual(["The end."]);
    expect(quoted({})).toEqual([]);
  });
});
