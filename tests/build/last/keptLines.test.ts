import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { keepLines, keptLines } from "../../../src/build/last/keptLines.ts";
import { scratch } from "../building/builds.ts";

it("gives back what was kept, line by line", () => {
  const path = join(scratch(), "kept.lines");
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (lines) => {
      keepLines(path, lines);
      expect(keptLines(path)).toEqual(JSON.parse(JSON.stringify(lines)));
    }),
  );
});

it("has nothing where nothing was kept", () => {
  expect(keptLines(join(scratch(), "kept.lines"))).toBeNull();
});

it("sees that it is damaged where something else stands in its place", () => {
  expect(keptLines(scratch())).toBe("damaged");
});

it("sees that it is damaged, whichever byte is another and wherever it is cut off", () => {
  const path = join(scratch(), "kept.lines");
  keepLines(path, [{ a: 1 }, "ә", [2, 3]]);
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    writeFileSync(path, damaged);
    expect(keptLines(path)).toBe("damaged");
    writeFileSync(path, whole.subarray(0, at));
    expect(keptLines(path)).toBe("damaged");
  }
});
