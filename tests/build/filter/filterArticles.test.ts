import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterArticles } from "../../../src/build/filter/filterArticles.ts";
import { linesOf } from "../../../src/build/filter/linesOf.ts";
import { LARGEST_ARTICLE } from "../../../src/extract/receive.ts";
import { tables } from "../../extract/tables.ts";

/** Everyone here is invented. */
const GOOD = "A court in Taraz on 3 March 2031 sentenced Erbol Inventedov to 15 days of administrative arrest.";

interface Written extends Record<string, unknown> {
  error?: string;
}

async function filtered(...lines: readonly (string | object)[]): Promise<Written[]> {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  let written = "";
  const output = new Writable({
    write(bytes, _, done) {
      written += bytes;
      done();
    },
  });
  await filterArticles(Readable.from([Buffer.from(input)]), output, tables);
  return written
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("a line with an article", () => {
  it("gives an incident with its article, its place, its quote and its evidence", async () => {
    const given = { id: "a", text: GOOD, title: "Invented", published: "2031-03-04", url: "https://example.org/a" };
    const [incident, ...others] = await filtered(given);
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      articleId: "a",
      person: { name: "Erbol Inventedov" },
      date: "2031-03-03",
      sentence: { days: 15 },
      article: { id: "a", title: "Invented", published: "2031-03-04", url: "https://example.org/a" },
      place: { name: "Taraz", country: "KZ" },
      quoteText: GOOD,
    });
    expect(incident?.evidence).toHaveProperty("sentence");
    expect(incident).not.toHaveProperty("caseId");
  });

  it("may name a file in place of an id", async () => {
    const [[byId], [byFile]] = [await filtered({ id: "a", text: GOOD }), await filtered({ file: "a.txt", text: GOOD })];
    expect(byFile).toEqual(byId);
  });

  it("says of its problems on lines of their own", async () => {
    const [problem, incident] = (await filtered({ id: "a", text: GOOD, published: "soon" })).reverse();
    expect(problem).toMatchObject({ line: 1, id: "a", problem: expect.stringContaining("was ignored: published") });
    expect(incident).toMatchObject({ articleId: "a" });
  });
});

it.each([
  ["{", /^it is not JSON/, null],
  ["[]", /^it is no JSON object$/, null],
  [{ text: GOOD }, /^it has no id/, null],
  [{ id: 7, text: GOOD }, /^it has no id/, null],
  [{ id: "a" }, /^it has no text$/, "a"],
  [{ id: "a", text: "" }, /^it is empty$/, "a"],
  [{ id: "a", text: "\u0000" }, /^it is binary/, "a"],
  [{ id: "a", text: "x".repeat(LARGEST_ARTICLE + 1) }, /^it is too large/, "a"],
  [`{"id":"a","text":"${"x".repeat(7 * LARGEST_ARTICLE)}"}`, /^it is too long/, null],
])("answers a bad line with an error in its place, and goes on: %.20s", async (bad, error, id) => {
  const [first, second, third, ...others] = await filtered({ id: "0", text: GOOD }, bad, { id: "2", text: GOOD });
  expect([first?.articleId, third?.articleId, others]).toEqual(["0", "2", []]);
  expect(second).toEqual({ error: expect.stringMatching(error), line: 2, id });
});

it("says nothing of an empty line, and counts it", async () => {
  expect(await filtered("", "{")).toMatchObject([{ line: 2 }]);
});

it("reads no further than what was taken from it", async () => {
  let given = 0;
  async function* articles() {
    for (; given < 500; given++) yield Buffer.from(`${JSON.stringify({ id: `a${given}`, text: GOOD })}\n`);
  }
  const takes = new Writable({
    highWaterMark: 1,
    write: (_bytes, _encoding, done) => void setTimeout(5).then(() => done()),
  });
  const all = filterArticles(articles(), takes, tables);
  await setTimeout(100);
  expect(given).toBeLessThan(100);
  await all;
  expect(given).toBe(500);
});

it("finds the lines of a stream, wherever its bytes are cut", async () => {
  const text = fc.array(fc.string({ unit: "grapheme", maxLength: 8 }).map((line) => line.replaceAll("\n", "")));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""));
      async function* cut() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const found = [];
      for await (const line of linesOf(cut(), 100)) found.push("text" in line ? line.text : null);
      expect(found).toEqual(lines.map((line) => Buffer.from(line).toString()));
    }),
  );
});

it("is one file that needs Node and nothing else, and gives of parts what it gives of the whole", {
  timeout: 120_000,
}, () => {
  const project = fileURLToPath(new URL("../../..", import.meta.url));
  const bundle = join(mkdtempSync(join(tmpdir(), "qamau-filter-")), "filter.mjs");
  const made = spawnSync("node_modules/.bin/tsx", ["src/build/extract.ts", "--bundle", bundle], { cwd: project });
  expect(made.status).toBe(0);
  const lines = [0, 1, 2, 3].map((number) =>
    JSON.stringify({ id: `a${number}`, text: GOOD.replace("15", `${number + 3}`) }),
  );
  const run = (part: readonly string[]) => {
    const { status, stdout } = spawnSync("node", [bundle], { input: part.join("\n"), cwd: tmpdir(), encoding: "utf8" });
    expect(status).toBe(0);
    return stdout;
  };
  expect(run(lines.slice(0, 2)) + run(lines.slice(2))).toBe(run(lines));
  expect(run(lines).split("\n")).toHaveLength(5);
});
