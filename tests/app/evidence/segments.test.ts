import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, segmentsOf } from "../../../src/app/evidence/segments.ts";
import { FIELD_NAMES } from "../../../src/domain/vocabulary.ts";

const marked = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).chain((text) => {
  const offset = fc.integer({ min: 0, max: text.length });
  const mark = fc.record({ field: fc.constantFrom(...FIELD_NAMES), a: offset, b: offset });
  const marks = fc
    .array(mark, { maxLength: 8 })
    .map((given) =>
      given
        .map(({ field, a, b }, index): Mark => ({ field, index, start: Math.min(a, b), end: Math.max(a, b) }))
        .filter(({ start, end }) => end > start),
    );
  return fc.record({ text: fc.constant(text), marks });
});

describe("segments", () => {
  it("joined are the text", () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        expect(
          segmentsOf(text, marks)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("cover every mark exactly", () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const segments = segmentsOf(text, marks);
        for (const mark of marks) {
          const covered = segments.filter((segment) => segment.marks.includes(mark));
          expect(covered.map((segment) => segment.text).join("")).toBe(text.slice(mark.start, mark.end));
        }
      }),
    );
  });

  it("of a range are the text of the range, whatever the marks around it", () => {
    fc.assert(
      fc.property(marked, fc.nat(60), fc.nat(60), ({ text, marks }, a, b) => {
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const joined = segmentsOf(text, marks, range).map((segment) => segment.text);
        expect(joined.join("")).toBe(text.slice(range.start, range.end));
      }),
    );
  });

  it("name the widest mark first, so that the innermost is last", () => {
    const outer: Mark = { field: "status", index: 0, start: 0, end: 10 };
    const inner: Mark = { field: "date", index: 0, start: 3, end: 6 };
    const [, middle] = segmentsOf("0123456789", [inner, outer]);
    expect(middle).toEqual({ start: 3, end: 6, text: "345", marks: [outer, inner] });
  });

  it("ignore a mark outside the text", () => {
    const stray: Mark = { field: "date", index: 0, start: 50, end: 60 };
    expect(segmentsOf("short", [stray])).toEqual([{ start: 0, end: 5, text: "short", marks: [] }]);
  });
});
