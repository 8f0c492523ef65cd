import { expect, test } from "vitest";
import { fontsFor, textByFamily, withFonts } from "../../src/figure/fonts.ts";
import { svg } from "../../src/figure/SvgNode.ts";

const root = svg(
  "svg",
  { "font-family": "'Inter Variable', Inter, sans-serif" },
  svg("metadata", {}, "漢"),
  svg("text", {}, "Almaty"),
  svg("g", { "font-family": '"Source Serif 4 Variable", serif' }, svg("text", {}, svg("tspan", {}, "Қамау"))),
);

const files = ["Inter Variable", "Source Serif 4 Variable"].flatMap((family) => [
  { family, range: "U+0000-00FF,U+0131", url: "latin" },
  { family, range: "U+0400-045F", url: "cyrillic" },
  { family, range: "U+0460-052F", url: "cyrillic-ext" },
]);

test("the text of each family is what is set in it, inherited too", () => {
  expect(Object.fromEntries(textByFamily(root))).toEqual({
    "Inter Variable": "Almaty",
    "Source Serif 4 Variable": "Қамау",
  });
});

test("a figure carries the files its text needs, and no others", () => {
  expect(fontsFor(root, files).map(({ family, url }) => `${family} ${url}`)).toEqual([
    "Inter Variable latin",
    "Source Serif 4 Variable cyrillic",
    "Source Serif 4 Variable cyrillic-ext",
  ]);
});

test("the fonts stand in a style before the rest", () => {
  const [first, ...rest] = withFonts(root, [
    { family: "Inter Variable", range: "U+0-FF", url: "", data: "data:font/woff2;base64,AA" },
  ]).children;
  expect(first).toMatchObject({ tag: "style" });
  expect(JSON.stringify(first)).toContain("url(data:font/woff2;base64,AA)");
  expect(rest).toEqual(root.children);
  expect(withFonts(root, [])).toBe(root);
});
