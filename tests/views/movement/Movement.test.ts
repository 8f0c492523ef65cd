import { describe, expect, it, vi } from "vitest";
import { createReaderStore } from "../../../src/app/createReaderStore.ts";
import { movementOf } from "../../../src/app/movementOf.ts";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { following } from "../../../src/views/movement/Movement.ts";

const filterUntil = (to: string) => ({ ...EMPTY_FILTER, dates: { from: "2031-03-01", to } });

describe("a movement", () => {
  it("tells of each step and of the rest, and of nothing that is chosen at rest", () => {
    const reader = createReaderStore();
    const movement = movementOf(reader);
    const told: unknown[] = [];
    movement.follow(() => told.push(movement.now()));
    reader.setState({ filter: filterUntil("2031-03-02") });
    expect(told).toEqual([]);
    reader.setState({ filter: filterUntil("2031-03-03"), isMoving: true });
    reader.setState({ filter: filterUntil("2031-03-04"), isMoving: true });
    reader.setState({ filter: filterUntil("2031-03-05"), isMoving: false });
    reader.setState({ filter: EMPTY_FILTER });
    expect(told).toEqual([filterUntil("2031-03-03"), filterUntil("2031-03-04"), null]);
  });

  it("has what follows from it found once for each step, however many ask", () => {
    const reader = createReaderStore();
    const find = vi.fn((filter: object) => ({ of: filter }));
    const { now } = following(movementOf(reader), find);
    expect(now()).toBeNull();
    reader.setState({ filter: filterUntil("2031-03-03"), isMoving: true });
    expect(now()).toBe(now());
    expect(now()).toEqual({ of: filterUntil("2031-03-03") });
    reader.setState({ filter: filterUntil("2031-03-04"), isMoving: true });
    expect(now()).toEqual({ of: filterUntil("2031-03-04") });
    reader.setState({ isMoving: false });
    expect(now()).toBeNull();
    expect(find).toHaveBeenCalledTimes(2);
  });
});
