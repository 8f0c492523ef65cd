import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../src/domain/fold.ts";

it.each([
  ["Ákméschit", "akmeschit"],
  ["  Kara\t Suu\n", "kara suu"],
  ["ЁЛКА", "елка"],
  ["ﬁne", "fine"],
])("folds %j to %j", (text, folded) => expect(fold(text)).toBe(folded));

it("folds plain letters as it does all others", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "B", "z", " ", "-", "~", "\t", "\n", "é", "\u0301") });
  const bySteps = (given: string) =>
    given.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/gu, " ").trim();
  fc.assert(
    fc.property(text, (given) => {
      expect(fold(given)).toBe(bySteps(given));
    }),
  );
});
