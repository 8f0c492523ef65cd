import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const sheets = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: readFileSync(source + name, "utf8") }));

function declarations(property: RegExp): { name: string; value: string }[] {
  return sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .filter(([, key = ""]) => property.test(key))
      .map(([, , value = ""]) => ({ name, value })),
  );
}

describe("the style sheets", () => {
  it("take every size of type from the scale", () => {
    const stray = declarations(/^font(?:-size)?$/)
      .filter(({ value }) => /\d(?:px|rem)/.test(value.replace(/\/ ?[\d.]+px/, "")))
      .filter(({ name }) => name !== "app/scale.css");
    expect(stray).toEqual([]);
  });

  it("let no font turn the letters of an identifier into other signs", () => {
    expect(declarations(/^font-feature-settings$/)).toEqual([{ name: "app/app.css", value: '"calt" 0' }]);
  });

  it("name no colour but those of the palette, and black for shadows", () => {
    const stray = declarations(/./).filter(({ value }) =>
      /#[\da-f]{3,8}\b|\b(?:hsl|oklch)\(|rgba?\((?!0 0 0)/i.test(value),
    );
    expect(stray).toEqual([]);
  });

  it("let nothing move without an end: where a processor draws the page, that delays what it waits for", () => {
    expect(declarations(/^animation/).filter(({ value }) => value.includes("infinite"))).toEqual([]);
  });
});
