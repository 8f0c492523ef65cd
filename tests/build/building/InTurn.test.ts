import { expect, it } from "vitest";
import { InTurn } from "../../../src/build/building/InTurn.ts";

async function taken(results: InTurn<string>, wait: boolean): Promise<string[]> {
  const all: string[] = [];
  for await (const each of results.take(wait)) all.push(each);
  return all;
}

it("gives results in the order they were asked for, whenever they come", async () => {
  const results = new InTurn<string>();
  let come: (result: string) => void = () => undefined;
  results.add(new Promise((resolve) => (come = resolve)));
  results.put("b");
  results.add(Promise.resolve("c"));
  expect(await taken(results, false)).toEqual([]);
  expect([results.size, results.awaited]).toEqual([3, 2]);
  come("a");
  expect(await taken(results, true)).toEqual(["a", "b", "c"]);
  expect([results.size, results.awaited]).toEqual([0, 0]);
});

it("throws a failure in its turn", async () => {
  const results = new InTurn<string>();
  results.put("a");
  results.add(Promise.reject(new Error("invented")));
  const iterator = results.take(true)[Symbol.asyncIterator]();
  expect(await iterator.next()).toEqual({ done: false, value: "a" });
  await expect(results.take(true)[Symbol.asyncIterator]().next()).rejects.toThrow("invented");
});
