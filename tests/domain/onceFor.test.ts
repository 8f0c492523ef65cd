import { expect, test, vi } from "vitest";
import { EMPTY_FILTER } from "../../src/domain/facets/facets.ts";
import { onceFor } from "../../src/domain/onceFor.ts";
import { select } from "../../src/domain/selection.ts";
import { inventedDataset } from "../invented/dataset.ts";

test("an answer is made once for each object, even where it is nothing", () => {
  const answer = vi.fn(({ value }: { value: number }) => (value === 0 ? undefined : value));
  const once = onceFor(answer);
  const [none, one] = [{ value: 0 }, { value: 1 }];
  expect([once(none), once(one), once(none), once(one)]).toEqual([undefined, 1, undefined, 1]);
  expect(answer).toHaveBeenCalledTimes(2);
});

test("what passes a filter is found once, for each dataset and filter", () => {
  const filter = { ...EMPTY_FILTER, city: ["almaty"] };
  const found = select(inventedDataset, filter);
  expect(select(inventedDataset, filter)).toBe(found);
  expect(select(inventedDataset, { ...filter })).toBe(found);
  expect(select(inventedDataset, { ...filter, status: ["fined"] })).not.toBe(found);
  expect(select({ ...inventedDataset }, filter)).not.toBe(found);
  expect(select(inventedDataset, filter, "city").size).toBeGreaterThan(found.size);
});
