// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { SearchScope } from "../../../src/app/filters/SearchScope.tsx";
import { MOST_READ } from "../../../src/app/useArticleTexts.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset } from "../../invented/dataset.ts";

afterEach(cleanup);

function open(articles: number): void {
  const dataset = { ...inventedDataset, articles: Object.assign([...inventedDataset.articles], { length: articles }) };
  render(
    <SearchScope dataset={dataset} filter={EMPTY_FILTER} onChange={() => undefined} reading={null} words={english} />,
  );
}

it("offers to search the words of the articles while they are few enough to be read", () => {
  open(MOST_READ);
  expect(screen.getByRole("checkbox")).toBeDefined();
});

it("says why it does not where they are too many", () => {
  open(MOST_READ + 1);
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getByText(/5,001 articles are too many/)).toBeDefined();
});
