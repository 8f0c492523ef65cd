import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync, transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../src/extract/", import.meta.url));

/** The patterns of all regular expressions written in a file. */
async function patternsOf(file: string): Promise<string[]> {
  const { code } = await transformWithOxc(readFileSync(`${folder}${file}`, "utf8"), file);
  const { program } = parseSync(file.replace(/\.ts$/, ".js"), code);
  const patterns: string[] = [];
  JSON.stringify(program, (key, value: unknown) => {
    if (key === "regex" && typeof value === "object" && value !== null && "pattern" in value)
      patterns.push(String(value.pattern));
    return value;
  });
  return patterns;
}

const UNBOUNDED = /^(?:[*+]|\{\d+,\})/;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

/** How deep unbounded repetition is nested: 2 and more can take exponential time. */
function nestingOf(pattern: string): number {
  /** The deepest repetition within each open group. */
  const open = [0];
  for (let at = 0; at < pattern.length; ) {
    let inner = 0;
    if (pattern[at] === "\\") at += /^\\[pPu]\{[^}]*\}/.exec(pattern.slice(at))?.[0].length ?? 2;
    else if (pattern[at] === "[") at += /^\[(?:\\.|[^\]\\])*\]/.exec(pattern.slice(at))?.[0].length ?? 1;
    else if (pattern[at] === "(") {
      open.push(0);
      at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at))?.[0].length ?? 1;
      continue;
    } else {
      if (pattern[at] === ")") inner = open.pop() ?? 0;
      at += 1;
    }
    const rest = pattern.slice(at);
    const depth = inner + (UNBOUNDED.test(rest) ? 1 : 0);
    at += QUANTIFIER.exec(rest)?.[0].length ?? 0;
    open.push(Math.max(open.pop() ?? 0, depth));
  }
  return Math.max(...open);
}

describe("the regular expressions of extraction", () => {
  it.each([
    ["a+b*", 1],
    ["(?:a+b)+", 2],
    ["(?:a{1,3}b)+", 1],
    ["(a*){2,}", 2],
    ["[+*]+(?:\\p{L}+ ){0,3}", 1],
    ["\\(a+\\)+", 1],
  ])("nests repetition in %s this deep: %i", (pattern, depth) => {
    expect(nestingOf(pattern)).toBe(depth);
  });

  it.each(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")))(
    "repeat nothing without bound within an unbounded repetition: %s",
    async (file) => {
      expect((await patternsOf(file)).filter((pattern) => nestingOf(pattern) > 1)).toEqual([]);
    },
  );

  it("are seen by this test", async () => {
    expect(await patternsOf("token.ts")).toHaveLength(7);
  });
});
