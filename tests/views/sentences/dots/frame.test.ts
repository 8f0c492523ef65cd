import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "../../../../src/domain/facets/facets.ts";
import type { Incident } from "../../../../src/domain/schema.ts";
import { select } from "../../../../src/domain/selection.ts";
import { addTallies, emptyTally, tallyIncident } from "../../../../src/domain/tally.ts";
import { termInSeconds } from "../../../../src/domain/term.ts";
import { english } from "../../../../src/domain/words/english.ts";
import { columnsFrameOf } from "../../../../src/views/sentences/dots/columns.ts";
import { type DotsFrame, dotsFrameOf } from "../../../../src/views/sentences/dots/frame.ts";
import { logAxis } from "../../../../src/views/sentences/dots/logAxis.ts";
import { sizeOf } from "../../../../src/views/sentences/dots/markSize.ts";
import { type Mark, marksOf } from "../../../../src/views/sentences/dots/marks.ts";
import { pack } from "../../../../src/views/sentences/dots/pack.ts";
import { isLife, isTerm } from "../../../../src/views/sentences/dots/plane.ts";
import { tickLabels } from "../../../../src/views/sentences/dots/tickLabels.ts";
import { sentenceLengthsOf } from "../../../../src/views/sentences/model.ts";
import { arbitraryDataset, arbitraryFilter } from "../../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../../invented/dataset.ts";

function tallyOf(marks: readonly Mark[]) {
  const total = emptyTally();
  for (const mark of marks) tallyIncident(total, mark);
  return total;
}

function marksFor(...incidents: Partial<Incident>[]): Mark[] {
  const rows = incidents.map((given, index) =>
    inventIncident({ count: 1, status: "imprisoned", ...given, id: `i${index}` }),
  );
  return marksOf(select({ ...inventedDataset, incidents: rows }, EMPTY_FILTER));
}

function drawn(frame: DotsFrame | null): DotsFrame {
  if (frame === null) throw new Error("the marks are too many");
  return frame;
}

/** Pairs of marks that cover one another. */
function overlapsIn({ marks, dot }: DotsFrame): [Mark, Mark][] {
  return marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b): [Mark, Mark][] => {
      const [sizeA, sizeB] = [sizeOf(a, dot, english), sizeOf(b, dot, english)];
      const isApart =
        Math.abs(a.x - b.x) >= (sizeA.width + sizeB.width) / 2 - 0.01 ||
        Math.abs(a.y - b.y) >= (sizeA.height + sizeB.height) / 2 - 0.01;
      return isApart ? [] : [[a, b]];
    }),
  );
}

describe("marks", () => {
  test("add up to the bars: each stands in the bin of its person, and every person has one", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryFilter, (dataset, filter) => {
        const selection = select(dataset, filter, "length");
        const marks = marksOf(selection);
        expect(tallyOf(marks)).toEqual(selection.total);
        for (const { bin, total } of sentenceLengthsOf(selection).rows)
          expect(tallyOf(marks.filter((mark) => mark.bin === bin))).toEqual(total);
      }),
    );
  });

  test("of terms stand where their length is; none covers another and none leaves the chart, at any width", () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.integer({ min: 300, max: 1300 }), (dataset, width) => {
        const selection = select(dataset, EMPTY_FILTER);
        const frame = drawn(dotsFrameOf(marksOf(selection), width, english));
        expect(frame.marks).toHaveLength(selection.size);
        expect(overlapsIn(frame)).toEqual([]);
        for (const mark of frame.marks) {
          if (isTerm(mark)) expect(mark.x).toBeCloseTo(frame.plane.axis.xOf(mark.seconds ?? 0), 6);
          if (isLife(mark)) expect(mark.x).toBe(frame.plane.lifeX);
          const { width: wide, height: high } = sizeOf(mark, frame.dot, english);
          expect(mark.x - wide / 2).toBeGreaterThanOrEqual(-0.01);
          expect(mark.y - high / 2).toBeGreaterThanOrEqual(-0.01);
          expect(mark.y + high / 2).toBeLessThanOrEqual(frame.height);
          expect(mark.y < frame.base).toBe(mark.seconds !== null);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a group is one mark with its number, never as many as its people", () => {
    const [mark, ...more] = marksFor({ count: 35_000, sentence: { days: 15 } });
    expect(more).toEqual([]);
    expect(mark).toMatchObject({ isGroup: true, count: 35_000, bin: "15-days" });
  });

  test("custody before a verdict stands on its rail, whatever length it has had", () => {
    const [mark] = marksFor({ status: "pretrial-detention", sentence: { months: 2 } });
    expect(mark).toMatchObject({ bin: "awaiting-verdict", seconds: null });
  });

  test("grow small before they are counted in columns, which the stack of one length can force too", () => {
    const stack = (size: number) => marksFor(...Array.from({ length: size }, () => ({ sentence: { days: 15 } })));
    expect(dotsFrameOf(stack(5), 540, english)?.dot).toBe(9);
    expect(dotsFrameOf(stack(30), 540, english)?.dot).toBeLessThan(9);
    expect(dotsFrameOf(stack(200), 540, english)).toBeNull();
    expect(dotsFrameOf(marksFor(...Array.from({ length: 2001 }, () => ({}))), 540, english)).toBeNull();
  });
});

test("columns, life and rails add up to the marks, each column to those within its width", () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const selection = select(dataset, EMPTY_FILTER);
      const marks = marksOf(selection);
      const { columns, life, rails, plane } = columnsFrameOf(selection, 540, english);
      const whole = [...columns.map(({ total }) => total), life, ...rails.map(({ total }) => total)];
      expect(addTallies(whole)).toEqual(selection.total);
      for (const { x, total } of columns) {
        const within = marks.filter((mark) => {
          const at = isTerm(mark) ? plane.axis.xOf(mark.seconds ?? 0) : Number.NaN;
          return at >= x - 1e-6 && at < x + 4 - 1e-6;
        });
        expect(total).toEqual(tallyOf(within));
      }
    }),
  );
});

describe("the axis", () => {
  test("gives equal ratios equal distances, and reaches what is shorter than a day or longer than twenty years", () => {
    const { xOf, ticks } = logAxis([], 0, 100);
    expect(xOf(termInSeconds({ days: 9 })) - xOf(termInSeconds({ days: 3 }))).toBeCloseTo(
      xOf(termInSeconds({ days: 3 })) - xOf(termInSeconds({ days: 1 })),
    );
    expect(ticks.at(0)?.x).toBe(0);
    expect(ticks.at(-1)?.x).toBe(100);
    const wide = logAxis([termInSeconds({ hours: 3 }), termInSeconds({ years: 52 })], 0, 100);
    expect(wide.xOf(termInSeconds({ hours: 3 }))).toBe(0);
    expect(wide.xOf(termInSeconds({ years: 52 }))).toBe(100);
  });

  test("names that would touch stand on lines of their own, and never on each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 1200 }), (width) => {
        const labels = tickLabels(logAxis([], 20, width), english);
        for (const level of [0, 1, 2]) {
          const line = labels.filter((label) => label.level === level);
          for (const [index, { x }] of line.entries())
            if (index > 0) expect(x - (line[index - 1]?.x ?? 0)).toBeGreaterThan(30);
        }
      }),
    );
    expect(tickLabels(logAxis([], 20, 900), english).map(({ text }) => text)).toEqual([
      "1 day",
      "3 days",
      "15 days",
      "1 month",
      "1 year",
      "5 years",
      "20 years",
    ]);
  });
});

test("pieces are packed as low as they can be, in the order they come", () => {
  const dot = (x: number) => ({ x, width: 10, height: 10 });
  expect(pack([dot(0), dot(0), dot(5), dot(10), dot(30)])).toEqual([0, 10, 20, 0, 0]);
  expect(pack([{ x: 0, width: 30, height: 17 }, dot(12), dot(40)])).toEqual([0, 17, 0]);
});
