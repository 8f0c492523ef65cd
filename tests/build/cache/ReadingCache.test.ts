import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Entry, ReadingCache } from "../../../src/build/cache/ReadingCache.ts";

const RULES = "00ff";

function scratch(): string {
  return mkdtempSync(join(tmpdir(), "qamau-cache-"));
}

function keyOf(number: number): string {
  return number.toString(16).padStart(64, "0");
}

function reading(text: string) {
  return { head: Buffer.from(`head ${text}`), body: Buffer.from(`body ${text}`) };
}

/** A cache in which so many readings were put, closed again. */
function filled(folder: string, count: number): void {
  const cache = new ReadingCache(folder, RULES);
  for (let number = 0; number < count; number++) cache.put(keyOf(number), reading(String(number)));
  cache.close();
}

function found(folder: string, number: number, rules = RULES): string | null {
  const cache = new ReadingCache(folder, rules);
  const entry = cache.find(keyOf(number));
  const read = entry && cache.read(entry);
  cache.close();
  return read && `${Buffer.from(read.head)}, ${Buffer.from(read.body)}`;
}

function onlyPack(folder: string): string {
  const [name = ""] = readdirSync(folder);
  return join(folder, name);
}

it("finds what was put into it by an earlier build", () => {
  const folder = scratch();
  filled(folder, 3);
  expect([found(folder, 1), found(folder, 3)]).toEqual(["head 1, body 1", null]);
});

it("believes nothing that was read by other rules", () => {
  const folder = scratch();
  filled(folder, 1);
  expect(found(folder, 0, "00fe")).toBeNull();
});

it("loses of a build that was killed only what it was writing", () => {
  const folder = scratch();
  filled(folder, 3);
  truncateSync(onlyPack(folder), readFileSync(onlyPack(folder)).length - 1);
  expect([found(folder, 0), found(folder, 1), found(folder, 2)]).toEqual(["head 0, body 0", "head 1, body 1", null]);
});

it("sees that an entry is damaged, wherever it is, and keeps the others", () => {
  const folder = scratch();
  filled(folder, 2);
  const whole = readFileSync(onlyPack(folder));
  for (let at = 0; at < whole.length / 2; at++) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    writeFileSync(onlyPack(folder), damaged);
    expect([found(folder, 0), found(folder, 1)]).toSatisfy(
      ([first, second]) => first === null && (second === null || second === "head 1, body 1"),
    );
  }
});

it("is no worse for what another hand appended", () => {
  const folder = scratch();
  filled(folder, 2);
  appendFileSync(onlyPack(folder), "x".repeat(500));
  expect(found(folder, 1)).toBe("head 1, body 1");
});

it("lets two builds write at once", () => {
  const folder = scratch();
  const [one, other] = [new ReadingCache(folder, RULES), new ReadingCache(folder, RULES)];
  one.put(keyOf(1), reading("1"));
  other.put(keyOf(2), reading("2"));
  one.put(keyOf(3), reading("3"));
  one.close();
  other.close();
  expect([1, 2, 3].map((number) => found(folder, number))).toEqual([
    "head 1, body 1",
    "head 2, body 2",
    "head 3, body 3",
  ]);
});

it("drops entries nobody used, once they are most of it", () => {
  const folder = scratch();
  filled(folder, 10);
  const cache = new ReadingCache(folder, RULES);
  const used = [1, 2].map((number) => cache.find(keyOf(number)) as Entry);
  cache.tidy(used);
  cache.close();
  expect(readdirSync(folder)).toHaveLength(1);
  expect([0, 1, 2].map((number) => found(folder, number))).toEqual([null, "head 1, body 1", "head 2, body 2"]);
});

it("keeps entries nobody used while they are few", () => {
  const folder = scratch();
  filled(folder, 4);
  const cache = new ReadingCache(folder, RULES);
  cache.tidy([0, 1, 2].map((number) => cache.find(keyOf(number)) as Entry));
  cache.close();
  expect(found(folder, 3)).toBe("head 3, body 3");
});

it("drops what was read by other rules a week ago, and not what is of today", () => {
  const folder = scratch();
  // No process has the number 4194305: it is beyond the largest of Linux.
  const [old, young] = ["00aa.4194305-0.pack", "00bb.4194305-0.pack"];
  for (const name of [old, young]) writeFileSync(join(folder, name), "");
  utimesSync(join(folder, old), new Date("2001-01-01"), new Date("2001-01-01"));
  const cache = new ReadingCache(folder, RULES);
  cache.tidy([]);
  cache.close();
  expect(readdirSync(folder)).toEqual([young]);
});
