import { createHash } from "node:crypto";
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { receiveFile } from "../../../src/build/articles/receiveFile.ts";
import { buildDataset } from "../../../src/build/buildDataset.ts";
import { entriesOf, sizeOf } from "../../../src/build/cache/packFile.ts";
import { keepLines, keptLines } from "../../../src/build/last/keptLines.ts";
import { writeColumns } from "../../../src/columnar/writeColumns.ts";
import { assemble } from "../../../src/extract/assemble.ts";
import { type ReadArticle, readArticle } from "../../../src/extract/readArticle.ts";
import { tables } from "../../extract/tables.ts";
import { scratch } from "./builds.ts";

/** Datasets in columns too, of which a build copies what the last one wrote. All people here are invented. */

const GIVEN = ["Erbol", "Bota", "Dauren", "Aigul", "Marat", "Sanzhar", "E.", "Asel"];
/** Workers begin, on a machine that may be busy: milliseconds. */
const LONG = 240_000;
const ARTICLES = 24;
const PEOPLE = 5;

/** A report of many people, of whom some are told of by its neighbours too; each edition tells other things of them. */
function reportOf(number: number, edition: number): string {
  const told = Array.from({ length: PEOPLE }, (_, index) => {
    const whose = index < 3 ? Math.floor(number / 2) + index : number * PEOPLE + index;
    const surname = `Invent${"abcdefghij"[whose % 10]}${"klmnopqrst"[Math.floor(whose / 10) % 10]}${"uvwxyzabcd"[Math.floor(whose / 100) % 10]}ov`;
    const name = `${GIVEN[(whose + (index < 3 ? 0 : edition)) % GIVEN.length]} ${surname}`;
    const day = ((whose + edition) % 5) + 10;
    return `A court in Taraz on ${day} March 2031 sentenced ${name} to ${5 + (edition % 10)} days of administrative arrest.`;
  });
  return `${told.join("\n\n")}\n\nReport ${number}.${edition}.\n`;
}

type Change =
  | { what: "write"; number: number; edition: number }
  | { what: "remove"; number: number }
  | { what: "date"; number: number };

const number = fc.integer({ min: 0, max: ARTICLES + 2 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant("write" as const), number, edition: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ what: fc.constant("remove" as const), number }),
  fc.record({ what: fc.constant("date" as const), number }),
);

const remembered = new Map<string, ReadArticle>();

function readOnce(seeds: string, file: string): ReadArticle {
  const received = receiveFile(seeds, file);
  if ("refusal" in received) throw new Error(file);
  const key = JSON.stringify([file, received.sha256, received.metadata]);
  const read = remembered.get(key) ?? readArticle(received, tables);
  remembered.set(key, read);
  return read;
}

/** Dataset and columns as they are where all articles are in memory, and nothing was kept. */
function expected(seeds: string): [dataset: string, columns: string] {
  const files = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
  const dataset = assemble(files.map((file) => readOnce(seeds, file)));
  const text = `${JSON.stringify(dataset, null, 1)}\n`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  return [text, Buffer.concat(writeColumns(dataset, sha256)).toString("latin1")];
}

function setUp() {
  const [seeds, cache, data] = [scratch(), scratch(), scratch()];
  const out = join(data, "dataset.json");
  const lines: string[] = [];
  const put = (name: string, text: string) => {
    const path = join(seeds, name);
    writeFileSync(path, text);
    // An hour ago: what was changed just before a build is looked at again by the next.
    const before = new Date(Date.now() - 3_600_000);
    utimesSync(path, before, before);
  };
  const apply = (each: Change) => {
    const name = `r${each.number}`;
    if (each.what === "write") put(`${name}.txt`, reportOf(each.number, each.edition));
    else if (each.what === "date") put(`${name}.meta.json`, '{"published":"2031-04-01"}');
    else rmSync(join(seeds, `${name}.txt`), { force: true });
  };
  const build = () =>
    buildDataset({ seeds, out, cache, columnsFrom: 20, workers: 1 }, { report: (line) => lines.push(line) });
  for (let each = 0; each < ARTICLES; each++) put(`r${each}.txt`, reportOf(each, 0));
  const written = () => [readFileSync(out, "utf8"), readFileSync(join(data, "dataset.arrow"), "latin1")];
  return { seeds, cache, data, out, lines, apply, build, written };
}

describe("a build that copies what the last one wrote", () => {
  let set: ReturnType<typeof setUp>;
  beforeAll(async () => {
    set = setUp();
    await set.build();
  }, LONG);

  const kept = (ending: string) =>
    readdirSync(set.cache, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(set.cache, name));

  function damage(path: string, place: number): void {
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length * place);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(path, bytes);
  }

  /** The last byte of each. */
  function damageReadings(pack: string): void {
    const bytes = readFileSync(pack);
    const file = openSync(pack, "r+");
    for (const { place } of entriesOf(file, bytes.length)) {
      const last = place.offset + sizeOf(place) - 1;
      writeSync(file, Buffer.of(bytes.readUInt8(last) ^ 1), 0, 1, last);
    }
    closeSync(file);
  }

  it("writes the bytes that it would have written anew, whatever was changed between", { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        for (const each of changes) set.apply(each);
        await set.build();
        expect(set.written()).toEqual(expected(set.seeds));
      }),
      { numRuns: 10 },
    );
  });

  it("notices that what is kept of the last dataset is damaged, says so, and writes the same", {
    timeout: LONG,
  }, async () => {
    const [lines = ""] = kept(".lines");
    for (const place of [0, 0.3, 0.999]) {
      damage(lines, place);
      await set.build();
      expect(set.lines.at(-2)).toContain("what was kept of the last dataset is damaged");
      expect(set.written()).toEqual(expected(set.seeds));
    }
  });

  it("copies nothing that other sources wrote", { timeout: LONG }, async () => {
    const [path = ""] = kept(".lines");
    const [first, ...standings] = keptLines(path) as [object, ...{ sizes: { article: number } }[]];
    // Whoever believes it copies too much.
    for (const { sizes } of standings) sizes.article += 1;
    keepLines(path, [{ ...first, version: "of other sources" }, ...standings]);
    await set.build();
    expect(set.written()).toEqual(expected(set.seeds));
  });

  it("copies nothing of files that another hand has changed or taken away", { timeout: LONG }, async () => {
    for (const name of ["dataset.json", "dataset.arrow"]) {
      damage(join(set.data, name), 0.5);
      await set.build();
      expect(set.written()).toEqual(expected(set.seeds));
      unlinkSync(join(set.data, name));
      await set.build();
      expect(set.written()).toEqual(expected(set.seeds));
    }
  });

  it("reads anew, and says so, where a case changes and what was kept of its article is damaged", {
    timeout: LONG,
  }, async () => {
    const damaged = /^r\d+\.txt: what was kept of it is damaged; it was read anew$/u;
    // Their neighbours tell of three of their people too: these are to be compared, or one of them leads the case now.
    const come = [10, 11].map((number): Change => ({ what: "write", number, edition: 7 }));
    const go = [0, 2, 4, 6, 8].map((number): Change => ({ what: "remove", number }));
    for (const changes of [come, go]) {
      kept(".pack").forEach(damageReadings);
      for (const each of changes) set.apply(each);
      set.lines.length = 0;
      await set.build();
      expect(set.lines.filter((line) => damaged.test(line))).not.toEqual([]);
      expect(set.written()).toEqual(expected(set.seeds));
    }
  });
});
