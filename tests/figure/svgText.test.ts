// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { svg } from "../../src/figure/SvgNode.ts";
import { svgText } from "../../src/figure/svgText.ts";

const XMLNS = "http://www.w3.org/2000/svg";

function parse(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, "image/svg+xml");
  expect(documentElement.querySelector("parsererror")).toBeNull();
  expect(documentElement.tagName).toBe("svg");
  return documentElement;
}

/** What XML can hold of a text; the rest comes back as the replacement character. */
function held(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu, "\ufffd");
}

// Every UTF-16 code unit, so that lone surrogates and control characters come too.
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom("<", "&", ">", '"', "'", "]]>", "\0", "\ud800", "<!--", "\r", "\n"))
    .map((all) => all.join("")),
);

describe("svgText", () => {
  test("gives back any text and any attribute after parsing, but for what XML forbids", () => {
    fc.assert(
      fc.property(anyText, anyText, (content, attribute) => {
        const root = parse(svgText(svg("svg", { xmlns: XMLNS }, svg("text", { "data-any": attribute }, content))));
        expect(root.querySelector("text")?.textContent).toBe(held(content));
        expect(root.querySelector("text")?.getAttribute("data-any")).toBe(held(attribute));
      }),
    );
  });

  test("lets no text become an element", () => {
    const xml = svgText(svg("text", {}, "<script>alert('&')</script>"));
    expect(xml).toBe("<text>&lt;script&gt;alert(&apos;&amp;&apos;)&lt;/script&gt;</text>");
  });

  test("adds no white space to running text, and a line for each other element", () => {
    const text = svg("text", {}, svg("tspan", {}, "a"), svg("tspan", {}, "b"));
    expect(svgText(text)).toBe("<text><tspan>a</tspan><tspan>b</tspan></text>");
    expect(svgText(svg("g", {}, svg("rect", { x: 1 }), svg("path")))).toBe('<g>\n<rect x="1"/>\n<path/>\n</g>');
  });

  test.each(["a b", "1st", "x:y", "", "on>"])("refuses %o as a name", (name) => {
    expect(() => svgText(svg(name))).toThrow(RangeError);
    expect(() => svgText(svg("g", { [name]: 1 }))).toThrow(RangeError);
  });
});
