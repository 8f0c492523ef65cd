import { describe, expect, it } from "vitest";
import { articleListsOf } from "../../../src/app/articles/articleLists.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const [first] = inventedDataset.articles;

function idsOf(list: ReturnType<typeof articleListsOf>[keyof ReturnType<typeof articleListsOf>]): string[] {
  return list.map(({ article }) => article.id);
}

describe("the lists of articles", () => {
  if (first === undefined) throw new Error("the invented dataset has no article");
  const older = { ...first, id: "older", published: "2030-01-01" };
  const lists = articleListsOf({ ...inventedDataset, articles: [older, ...inventedDataset.articles] });

  it("stand newest first, those of an unknown day last", () => {
    expect(idsOf(lists.all)).toEqual(["invented-1", "older", "invented-2"]);
  });

  it("hold apart the articles with problems, and those in which nothing was found", () => {
    expect(idsOf(lists.withProblems)).toEqual(["invented-2"]);
    expect(idsOf(lists.withoutIncidents)).toEqual(["older"]);
  });
});
