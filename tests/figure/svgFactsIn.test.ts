// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../src/figure/compose.ts";
import type { Figure } from "../../src/figure/Figure.ts";
import { factsOf } from "../../src/figure/facts.ts";
import { svgFactsIn } from "../../src/figure/svgFactsIn.ts";
import { svgText } from "../../src/figure/svgText.ts";
import { fakeFigure } from "./fakeFigure.ts";

function composed(figure: Figure): string {
  return svgText(compose(figure).svg);
}

// Every UTF-16 code unit, so that lone surrogates, control characters and what XML forbids come too.
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom("<", "]]>", "\0", "\ud800", "\ufffe", "\uffff", "\r", "👍"), { maxLength: 9 })
    .map((all) => all.join("")),
);

describe("svgFactsIn", () => {
  test("gives back the very facts that were put in, whatever Unicode is in them", () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const figure = fakeFigure({ filter: { text: { words, scope: "facts" } }, permalink: words });
        const facts = factsOf(figure);
        expect(svgFactsIn(composed(figure))).toBe(facts);
        expect(JSON.parse(facts).permalink).toBe(words);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      "a picture without facts of ours",
      '<svg xmlns="http://www.w3.org/2000/svg"><metadata>{}</metadata></svg>',
      "no-view",
    ],
    ["what is no SVG", "<html><body></html>", "damaged-figure"],
    ["half a file", composed(fakeFigure()).slice(0, 2000), "damaged-figure"],
  ])("refuses %s", (_, xml, refusal) => {
    expect(svgFactsIn(xml)).toMatchObject({ refusal });
  });

  test("runs nothing of the file and puts nothing of it into the page", () => {
    const before = document.documentElement.outerHTML;
    const hostile = composed(fakeFigure()).replace(
      "<metadata",
      "<script>document.body.textContent = 'changed'</script><metadata",
    );
    expect(typeof svgFactsIn(hostile)).toBe("string");
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
