import fc from "fast-check";
import { expect, it } from "vitest";
import { evidenceCheck } from "../../../src/columnar/checking/evidenceCheck.ts";

const STATED = { basis: "stated", rule: "invented" };

it("refuses what breaks the contract, by field and reason", () => {
  const check = evidenceCheck();
  expect(check({ date: [STATED] })).toBeNull();
  expect(check({ date: [STATED], place: [STATED, { ...STATED, basis: "guessed" }] })).toMatch(/^place: 1: basis: /);
  expect(check({ date: [{ ...STATED, rule: "" }] })).toMatch(/^date: 0: rule: /);
  expect(check({ date: [] })).toMatch(/^date: /);
  expect(check({ date: STATED })).toBe("no evidence");
  expect(check(null)).toBe("no evidence");
});

it("does not take for allowed what stood where nobody looked", () => {
  const check = evidenceCheck();
  expect(check({ unheard: [{ ...STATED, basis: "guessed" }] })).toBeNull();
  expect(check({ date: [{ ...STATED, basis: "guessed" }] })).toMatch(/^date: 0: basis: /);
});

const known = fc.record({
  basis: fc.constantFrom("stated", "inferred", "guessed", 1),
  rule: fc.constantFrom("a", "b", "", 1, ["a"]),
});
const pattern = fc.dictionary(fc.constantFrom("date", "place", "unheard"), fc.array(known, { maxLength: 2 }));

it("says of each pattern the same, whatever it has seen before", () => {
  fc.assert(
    fc.property(fc.array(pattern), (patterns) => {
      expect(patterns.map(evidenceCheck())).toEqual(patterns.map((each) => evidenceCheck()(each)));
    }),
  );
});
