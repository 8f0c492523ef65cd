import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/extract/explain.ts";
import { tables } from "./tables.ts";

const readme = readFileSync(new URL("../../src/extract/README.md", import.meta.url), "utf8");

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "u").exec(readme)?.[1]?.trimEnd() ?? "";
}

describe("the README of extraction", () => {
  it("tells what really happens to its article", () => {
    const published = /published on (\d{4}-\d{2}-\d{2})/u.exec(readme)?.[1] ?? "";
    const article = { id: "invented", text: block("text"), metadata: { title: null, published } };
    expect(explain(article, tables)).toBe(block("explained"));
  });
});
