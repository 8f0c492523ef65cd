import { expect, test } from "vitest";
import { byPublication } from "../../src/domain/byPublication.ts";

test("articles stand in the order of their days, then of their ids; those of an unknown day last", () => {
  const ordered = [
    { id: "z", published: "2024-12-31" },
    { id: "b", published: "2031-01-02" },
    { id: "c", published: "2031-01-02" },
    { id: "a", published: null },
    { id: "d", published: null },
  ];
  for (const shuffled of [ordered.toReversed(), [...ordered].sort((one, other) => (one.id < other.id ? -1 : 1))])
    expect(shuffled.sort(byPublication)).toEqual(ordered);
});
