import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageAround } from "../../../src/app/evidence/passageAround.ts";

function quoted(text: string, words: string): string {
  const start = text.indexOf(words);
  const passage = passageAround(text, { start, end: start + words.length });
  return text.slice(passage.start, passage.end);
}

describe("the passage around words", () => {
  it("is their line, without the space around it", () => {
    expect(quoted("Title\n\n  One was fined.  \nMore.", "fined")).toBe("One was fined.");
  });

  it("is every line that the words stand in", () => {
    expect(quoted("a b\nc d\ne f", "b\nc")).toBe("a b\nc d");
  });

  it("is cut between words where the line is very long", () => {
    const line = `${"before ".repeat(200)}FINED${" after".repeat(200)}`;
    const passage = quoted(line, "FINED");
    expect(passage.length).toBeLessThan(500);
    expect(passage).toMatch(/^before .* FINED .* after$/);
  });

  it("always holds the words", () => {
    const text = fc.array(fc.constantFrom("word", " ", "\n", "x".repeat(300)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        text.map((parts) => parts.join("")),
        fc.nat(2000),
        fc.nat(2000),
        (joined, a, b) => {
          const start = Math.min(a, b, joined.length);
          const end = Math.min(Math.max(a, b), joined.length);
          fc.pre(joined.slice(start, end).trim() === joined.slice(start, end) && end > start);
          const passage = passageAround(joined, { start, end });
          expect(passage.start).toBeLessThanOrEqual(start);
          expect(passage.end).toBeGreaterThanOrEqual(end);
        },
      ),
    );
  });
});
