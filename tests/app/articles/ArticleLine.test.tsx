// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { ArticleLine } from "../../../src/app/articles/ArticleLine.tsx";
import { articleListsOf } from "../../../src/app/articles/articleLists.ts";
import { english } from "../../../src/domain/words/english.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

afterEach(cleanup);

const [article] = inventedDataset.articles;
if (article === undefined) throw new Error("the invented dataset has no article");

const reported = inventIncident({ id: "reported", articleId: article.id, count: 1 });
const background = inventIncident({ id: "background", articleId: article.id, count: 1, background: true });

it.each([
  [[], "No incident found", 1],
  [[background], "1 incident told as background", 0],
  [[reported], "1 incident, 1 person", 0],
  [[reported, background], "1 incident, 1 person · 1 incident told as background", 0],
])("an article says that nothing was found only where it stands in the list of such", (incidents, said, listed) => {
  const lists = articleListsOf({ ...inventedDataset, articles: [article], incidents });
  for (const told of lists.all) render(<ArticleLine told={told} words={english} />);
  expect(document.querySelector(".articles-found")?.textContent).toBe(said);
  expect(lists.withoutIncidents).toHaveLength(listed);
});
