import { describe, expect, it } from "vitest";
import { validate } from "../../src/extract/stage8Validate.ts";
import { inventedText, inventIncident } from "../invented/dataset.ts";
import { tables } from "./tables.ts";

const article = { id: "invented-1", text: inventedText, metadata: { published: "2031-03-04" } };

function judge(change: Parameters<typeof inventIncident>[0]) {
  const { incidents, problems } = validate([inventIncident(change)], article, tables.gazetteer);
  return [incidents.length, ...problems.map(({ message }) => message)];
}

const stated = { basis: "stated" as const, rule: "invented" };

describe("what is never published", () => {
  it("is not what is sound", () => {
    expect(judge({ id: "x", date: "2031-03-04", placeId: "almaty" })).toEqual([1]);
    expect(judge({ id: "x", date: "2031-03" })).toEqual([1]);
  });

  it("is an incident whose date lies after the publication", () => {
    expect(judge({ id: "x", date: "2031-03-05" })).toEqual([
      0,
      "an incident was set aside: its date 2031-03-05 lies after the publication on 2031-03-04",
    ]);
    expect(judge({ id: "x", date: "2031-04" })).toHaveLength(2);
  });

  it("is an incident without evidence, or with evidence that does not stand in the article", () => {
    const reason = "an incident was set aside: its evidence does not stand at its offsets";
    const end = inventedText.length;
    for (const span of [
      { start: end, end: end + 5 },
      { start: 5, end: 5 },
      { start: 9, end: 2 },
    ])
      expect(judge({ id: "x", evidence: { status: [{ ...span, ...stated }] } })).toEqual([0, reason]);
    expect(judge({ id: "x", evidence: {} })).toEqual([0, reason]);
  });

  it("is an incident at a place the gazetteer does not have", () => {
    expect(judge({ id: "x", placeId: "atlantis" })).toEqual([
      0,
      "an incident was set aside: the gazetteer has no place atlantis",
    ]);
  });

  it("is a year that is not known without saying so", () => {
    const date = [{ start: 3, end: 15, ...stated }];
    const status = [{ start: 0, end: 9, ...stated }];
    expect(judge({ id: "x", date: "XXXX-03-03", evidence: { date, status } })).toEqual([
      1,
      "the year is not known: no publication date, and none in the text",
    ]);
  });
});
