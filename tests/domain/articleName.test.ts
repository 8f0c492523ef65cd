import { describe, expect, it } from "vitest";
import { articleNameOf } from "../../src/domain/articleName.ts";
import { inventedDataset } from "../invented/dataset.ts";

describe("the name of an article", () => {
  const { articles } = inventedDataset;

  it("is its title, else its file", () => {
    expect(articleNameOf(articles, "invented-1")).toBe("Invented report");
    expect(articleNameOf(articles, "invented-2")).toBe("invented-2.txt");
  });

  it("says the file where several bear the title", () => {
    const twins = articles.map((article) => ({ ...article, title: "Invented report" }));
    expect(articleNameOf(twins, "invented-2")).toBe("Invented report (invented-2.txt)");
  });
});
