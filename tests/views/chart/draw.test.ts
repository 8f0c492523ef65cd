// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings.ts";
import { addTallies } from "../../../src/domain/tally.ts";
import { CHARGE_CATEGORIES } from "../../../src/domain/vocabulary.ts";
import { english } from "../../../src/domain/words/english.ts";
import { palettes, THEMES, type Theme } from "../../../src/figure/palette.ts";
import { type SvgNode, svg } from "../../../src/figure/SvgNode.ts";
import { svgText } from "../../../src/figure/svgText.ts";
import { breakdownViews } from "../../../src/views/breakdown/breakdownViews.tsx";
import { sentencesView } from "../../../src/views/sentences/sentences.ts";
import { timelineView } from "../../../src/views/timeline/timeline.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

function elementsOf(node: SvgNode | string): SvgNode[] {
  return typeof node === "string" ? [] : [node, ...node.children.flatMap(elementsOf)];
}

async function draw(
  view: typeof timelineView,
  {
    theme = "light" as Theme,
    filter = EMPTY_FILTER as Filter,
    dataset = inventedDataset,
    settings = DEFAULT_SETTINGS as Settings,
  } = {},
) {
  const selection = select(dataset, filter);
  const drawing = await view.draw(selection, { width: 560, theme, settings, words: english });
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg" }, ...drawing.body);
  const parsed = new DOMParser().parseFromString(svgText(root), "image/svg+xml");
  const texts = [...parsed.querySelectorAll("text")].map((each) => each.textContent);
  return { selection, drawing, parsed, texts, elements: elementsOf(root), markup: svgText(root) };
}

function heightsOf(elements: readonly SvgNode[], fill: string): number[] {
  return elements
    .filter(({ tag, attributes }) => tag === "rect" && attributes.fill === fill)
    .map(({ attributes }) => Number(attributes.height));
}

describe.each([timelineView, sentencesView, ...breakdownViews])("$name on paper", (view) => {
  test.each(THEMES)("is well-formed, in the colours of the theme alone: %s", async (theme) => {
    const { parsed, elements, markup } = await draw(view, { theme });
    expect(parsed.querySelector("parsererror")).toBeNull();
    const { statuses, ...plain } = palettes[theme];
    const allowed = new Set(["none", ...Object.values(plain), ...Object.values(statuses)]);
    for (const { attributes } of elements)
      for (const name of ["fill", "stroke"]) if (name in attributes) expect(allowed).toContain(attributes[name]);
    expect(markup).not.toMatch(/var\(|NaN|undefined|\s(class|id|style|tabindex|role)="/);
  });

  test("gives every text a size and stays within its own", async () => {
    const { elements, drawing } = await draw(view);
    for (const { tag, attributes } of elements)
      if (tag === "text") expect(Number(attributes["font-size"])).toBeGreaterThanOrEqual(12);
    expect(drawing.height).toBeGreaterThan(100);
  });

  test("shows and leaves out everybody in the selection", async () => {
    const { selection, drawing } = await draw(view);
    expect(addTallies([drawing.shown, ...drawing.leftOut.map(({ total }) => total)])).toEqual(selection.total);
  });

  test("leaves nothing in the page", async () => {
    await draw(view);
    expect(document.querySelector("svg, body > div")).toBeNull();
  });

  test("says so where nobody passes the filter", async () => {
    const { drawing, texts } = await draw(view, {
      filter: { ...EMPTY_FILTER, text: { words: "nobody is called this", scope: "facts" } },
    });
    expect(drawing.shown.incidents).toBe(0);
    expect(texts.join()).toMatch(/^Nobody in this view/);
  });
});

test.each([timelineView, sentencesView])("single persons beside a crowd can be seen on paper: $name", async (view) => {
  const crowd = inventIncident({ id: "crowd", count: 35_000, date: "2031-03-03", sentence: { days: 15 } });
  const { elements } = await draw(view, {
    dataset: { ...inventedDataset, incidents: [crowd, ...inventedDataset.incidents] },
  });
  const size = view === timelineView ? "height" : "width";
  const { accent, statuses } = palettes.light;
  const bars = elements.filter(
    ({ tag, attributes }) =>
      tag === "rect" &&
      [accent, ...Object.values<unknown>(statuses)].includes(attributes.fill) &&
      attributes.height !== 11,
  );
  expect(bars.length).toBeGreaterThan(1);
  for (const { attributes } of bars) expect(Number(attributes[size])).toBeGreaterThanOrEqual(2);
});

test("every status has an edge on paper, in the bars and in the key", async () => {
  const { elements } = await draw(sentencesView);
  const { statuses, muted } = palettes.light;
  const coloured = elements.filter(({ attributes }) => Object.values<unknown>(statuses).includes(attributes.fill));
  expect(coloured.length).toBe(5);
  for (const { attributes } of coloured) expect(attributes.stroke).toBe(muted);
});

test("the timeline draws its bars on a linear axis, and the approximate apart", async () => {
  const { elements, texts, drawing } = await draw(timelineView);
  const [tall = 0, short = 0, ...others] = heightsOf(elements, palettes.light.accent).sort((a, b) => b - a);
  expect(others).toEqual([]);
  // 22 people in the week from 24 February, 2 in the one from 3 March.
  expect(tall / short).toBeCloseTo(11, 1);
  expect(texts).toContain("2 people approximate");
  expect(texts).toContain("1 in 2031");
  expect(drawing.leftOut).toEqual([
    { total: { people: 1, incidents: 2, unnumbered: 1 }, reason: english.timeline.leftOut },
  ]);
});

test("on paper the timeline obeys its own facet", async () => {
  const { texts, drawing } = await draw(timelineView, {
    filter: { ...EMPTY_FILTER, dates: { from: "2031-03-03", to: "2031-03-03" } },
  });
  expect(drawing.shown).toEqual({ people: 4, incidents: 4, unnumbered: 0 });
  expect(texts).toContain("2 people approximate");
});

test("sentence lengths name bins, counts, statuses and the median on paper", async () => {
  const { elements, texts } = await draw(sentencesView);
  for (const name of Object.values(english.lengths)) expect(texts).toContain(name);
  expect(texts).toContain("20 + 1 group");
  expect(texts).toContain("Administrative arrest");
  expect(texts.join(" ")).toContain("Median 6 years and 6 months, of 3 people with a term");
  const grey = elements.filter(({ tag, attributes }) => tag === "rect" && attributes.fill === palettes.light.grey);
  const widths = grey.map(({ attributes }) => Number(attributes.width)).sort((a, b) => a - b);
  expect((widths.at(-1) ?? 0) / (widths[0] ?? 1)).toBeCloseTo(20, 0);
});

test("a breakdown names every row and its people on paper, and folds none away", async () => {
  const incidents = CHARGE_CATEGORIES.map((category, index) =>
    inventIncident({ id: `c${index}`, count: 1, charge: { text: null, category, law: [] } }),
  );
  const [charges = timelineView] = breakdownViews;
  const { texts, elements } = await draw(charges, { dataset: { ...inventedDataset, incidents } });
  for (const category of CHARGE_CATEGORIES) expect(texts).toContain(english.charges[category]);
  expect(elements.filter(({ tag }) => tag === "rect")).toHaveLength(CHARGE_CATEGORIES.length);
});

test("statuses have the same colours in the breakdown as among the sentence lengths", async () => {
  const [, statuses = timelineView] = breakdownViews;
  const fillsOf = async (view: typeof timelineView) =>
    new Set((await draw(view)).elements.map(({ attributes }) => attributes.fill));
  expect(await fillsOf(statuses)).toContain(palettes.light.statuses.imprisoned);
  expect(await fillsOf(sentencesView)).toContain(palettes.light.statuses.imprisoned);
});

describe("sentence lengths as dots on paper", () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, scale: "dots" };

  test.each(THEMES)("are well-formed and in the colours of the theme: %s", async (theme) => {
    const { parsed, elements, markup } = await draw(sentencesView, { theme, settings });
    expect(parsed.querySelector("parsererror")).toBeNull();
    const { statuses, ...plain } = palettes[theme];
    const allowed = new Set(["none", ...Object.values(plain), ...Object.values(statuses)]);
    for (const { attributes } of elements)
      for (const name of ["fill", "stroke"]) if (name in attributes) expect(allowed).toContain(attributes[name]);
    expect(markup).not.toMatch(/var\(|NaN|undefined|\s(class|id|style|tabindex|role)="/);
  });

  test("name every rail and tick, and draw a dot for each person and a box for each group", async () => {
    const { texts, elements, selection, drawing } = await draw(sentencesView, { settings });
    for (const name of ["fine only", "not stated", "life", "15 days", "20 years"]) expect(texts).toContain(name);
    expect(texts).toContain("Group, with its number of people");
    const circles = elements.filter(({ tag }) => tag === "circle");
    // 7 persons, and two keys.
    expect(circles).toHaveLength(9);
    expect(texts).toContain("20");
    expect(drawing.shown).toEqual(selection.total);
  });
});
