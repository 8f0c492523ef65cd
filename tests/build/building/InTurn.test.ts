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

it("takes many in turn, and lets others have theirs meanwhile", async () => {
  const results = new InTurn<string>();
  for (let number = 0; number < 1000; number++) results.put(String(number));
  let breaths = 0;
  const breath = setInterval(() => (breaths += 1), 0);
  const all = await taken(results, true);
  clearInterval(breath);
  expect(all).toEqual(Array.from({ length: 1000 }, (_, number) => String(number)));
  expect(breaths).toBeGreaterThan(0);
  results.put("last");
  expect(await taken(results, false)).toEqual(["last"]);
});
