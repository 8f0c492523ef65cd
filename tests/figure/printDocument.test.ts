// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../src/figure/compose.ts";
import { type PrintedFigure, printDocument } from "../../src/figure/printDocument.ts";
import { svgText } from "../../src/figure/svgText.ts";
import { fakeFigure } from "./fakeFigure.ts";

function drawn(note = ""): PrintedFigure {
  const { svg, width, height } = compose({ ...fakeFigure(), note });
  return { svgText: `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svg)}\n`, width, height };
}

function parsed(figure: PrintedFigure, name = "qamau_map"): Document {
  return new DOMParser().parseFromString(printDocument(figure, name, "kk"), "text/html");
}

function styleOf(figure: PrintedFigure): string {
  return parsed(figure).querySelector("head style")?.textContent ?? "";
}

test("a printed figure is alone on a page of its own size", () => {
  const figure = drawn();
  const { body, title, documentElement } = parsed(figure);
  expect([title, documentElement.lang]).toEqual(["qamau_map", "kk"]);
  expect([...body.childNodes].filter((node) => node.textContent?.trim() !== "")).toEqual([body.querySelector("svg")]);
  expect(styleOf(figure)).toContain(`@page{size:${figure.width}px ${figure.height}px;margin:0}`);
});

test("a figure that is longer than a page of a PDF may be is printed smaller, in its own form", () => {
  expect(styleOf({ ...drawn(), width: 1400, height: 38_400 })).toContain("@page{size:700px 19200px;margin:0}");
});

test("a figure says the same in print, whatever stands in it", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("</svg></body>", "<p>out</p>", "</style>", "]]>", "&amp;", "<!--", "</title><script>"),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const figure = drawn(text);
      const inPrint = parsed(figure, text);
      const alone = new DOMParser().parseFromString(figure.svgText, "image/svg+xml");
      const said = (root: ParentNode) => [...root.querySelectorAll("text")].map((each) => each.textContent);
      expect(said(inPrint)).toEqual(said(alone));
      expect(inPrint.body.children).toHaveLength(1);
      expect(inPrint.querySelectorAll("script, p")).toHaveLength(0);
    }),
  );
});
