// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SummarySection } from "../../../src/app/summary/SummarySection.tsx";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import type { Incident } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import { english } from "../../../src/domain/words/english.ts";
import { STILL } from "../../../src/views/movement/Movement.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";
import { fillBrowserGaps } from "../fillBrowserGaps.ts";

function renderSummary(...incidents: Incident[]): void {
  const selection = select({ ...inventedDataset, incidents }, EMPTY_FILTER);
  const calls = { onChange: () => undefined, onAbout: () => undefined };
  render(<SummarySection selection={selection} filter={EMPTY_FILTER} movement={STILL} words={english} {...calls} />);
}

function told(): (string | null)[] {
  return screen.queryAllByRole("button", { name: /told as background/ }).map(({ textContent }) => textContent);
}

const reported = inventIncident({ id: "first", count: 1 });

beforeEach(fillBrowserGaps);
afterEach(cleanup);

describe("the summary", () => {
  it("counts a case of two articles as two incidents and one case", () => {
    renderSummary(reported, inventIncident({ id: "again", caseId: "first", articleId: "invented-2", count: 1 }));
    const counters = within(screen.getByRole("list", { name: "In view" }));
    expect(counters.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "1 person",
      "2 incidents",
      "1 case",
    ]);
  });

  it("counts what is told as background in incidents, whatever their people come to", () => {
    const background = (id: string, count: number | null) => inventIncident({ id, count, background: true });
    renderSummary(reported, background("unnumbered", null));
    expect(told()).toEqual(["1 incident told as background is not counted"]);
    cleanup();
    renderSummary(reported, background("unnumbered", null), background("estimate", 65_000));
    expect(told()).toEqual(["2 incidents told as background are not counted"]);
    cleanup();
    renderSummary(reported);
    expect(told()).toEqual([]);
  });
});
