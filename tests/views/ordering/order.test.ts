import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../../src/domain/settings/columns.ts";
import { choose, move, offeredOf } from "../../../src/views/ordering/order.ts";

const shownColumns = fc.uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1 });
const column = fc.constantFrom(...COLUMNS);

describe("choosing and ordering", () => {
  it("offers every column once, those shown first", () => {
    fc.assert(
      fc.property(shownColumns, (shown) => {
        const offered = offeredOf(COLUMNS, shown);
        expect([...offered].sort()).toEqual([...COLUMNS].sort());
        expect(offered.slice(0, shown.length)).toEqual(shown);
      }),
    );
  });

  it("shows what is wanted, the old columns in their order and the new ones behind them", () => {
    expect(choose(COLUMNS, ["city", "person"], new Set(["person", "city", "law"]))).toEqual(["city", "person", "law"]);
    expect(choose(COLUMNS, ["city", "person"], new Set(["person"]))).toEqual(["person"]);
  });

  it("never leaves nothing", () => {
    expect(choose(COLUMNS, ["person"], new Set())).toEqual(["person"]);
  });

  it("moves a column by one place and back, and no further than an end", () => {
    fc.assert(
      fc.property(shownColumns, column, (shown, moved) => {
        const place = shown.indexOf(moved);
        const later = move(shown, moved, 1);
        expect(later.indexOf(moved)).toBe(place < 0 ? -1 : Math.min(shown.length - 1, place + 1));
        expect([...later].sort()).toEqual([...shown].sort());
        if (later !== shown) expect(move(later, moved, -1)).toEqual(shown);
      }),
    );
  });
});
